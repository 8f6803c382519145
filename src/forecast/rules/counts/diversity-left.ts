import { quadraticVariance } from '../../../laws/accumulation/quadratic-variance.ts'
import { relativeSteps } from '../../../laws/gaussian/relative-steps.ts'
import { diversityOf, sharesOf } from '../../recipe/shares.ts'
import { equalSizes, growthOf, sizesOf, syntheticSizes } from '../../recipe/sizes.ts'
import { boundedMeanIs } from '../../simulation/checks.ts'
import type { Rule } from '../rule.ts'
import { countsRun, isPlainCounts } from './counts-world.ts'
import { DIVERSITY, realDiversity } from './diversity.ts'

/** No real data after the first fit: a factor of 1 minus the step in every round. */
export const diversityLeft: Rule = {
  ...DIVERSITY,
  unit: '× that of the real data',
  kind: 'exact',
  property: (recipe) => {
    if (recipe.workflow === 'replace') return 'suresh-2025/surviving-variety-growing'
    return equalSizes(recipe) ? 'suresh-2025/surviving-variety-accumulated' : 'dey-2024/any-schedule-risk'
  },
  over: 'rounds',
  applies: (recipe) =>
    (recipe.workflow === 'replace' || recipe.workflow === 'accumulate') &&
    isPlainCounts(recipe) &&
    recipe.real > 1,
  value(recipe) {
    const { workflow } = recipe
    const steps = relativeSteps(workflow === 'replace' ? 'replace' : 'accumulate', sizesOf(recipe))
    return quadraticVariance({ v2: -1, steps: steps.slice(1) }).remaining
  },
  at(recipe) {
    const { real: n, rounds, workflow } = recipe
    const growth = growthOf(recipe)
    const walk = { n, k: rounds + 1, ...(growth === undefined ? {} : { growth }) }
    if (workflow === 'replace') return walk
    if (equalSizes(recipe)) return { n, k: rounds + 1, p0: Math.min(0.5, sharesOf(recipe)[0] ?? 0.5) }
    const [later = 1, next = later] = syntheticSizes(recipe)
    const sizes = { first: n, ratio: later / n, later, growth: next / later, T: rounds + 1 }
    return { family: 'Bernoulli', u: 0.5, ...sizes }
  },
  check(recipe, value) {
    const unit = realDiversity(recipe)
    return boundedMeanIs(
      value,
      1 / unit,
      countsRun(recipe, (p) => diversityOf(p) / unit),
    )
  },
}
