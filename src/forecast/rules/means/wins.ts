import { beatsRealOnly, relativeSyntheticVariance } from '../../../laws/races/beats-real-only.ts'
import { lastBeatsFirst } from '../../../worlds/race.ts'
import { growthOf, sizesOf } from '../../recipe/sizes.ts'
import { probabilityIs } from '../../simulation/checks.ts'
import { meanModel } from '../../simulation/mean-model.ts'
import { mixing } from '../../simulation/mixing.ts'
import type { Rule } from '../rule.ts'
import { isNormalMean } from './means.ts'

/** Is the last model closer to the truth than the first, which saw real data alone? */
export const wins: Rule = {
  key: 'wins',
  quantity: 'probability to be closer to the truth than the fit on the real data alone',
  unit: 'of 1',
  kind: 'exact',
  property: 'xu-2025/beats-real-only',
  over: 'rounds',
  applies: (recipe) => recipe.workflow === 'replace' && isNormalMean(recipe),
  value: (recipe) => beatsRealOnly(relativeSyntheticVariance(sizesOf(recipe))),
  at(recipe) {
    const p = growthOf(recipe)
    return { n: recipe.real, T: recipe.rounds + 1, ...(p === undefined ? {} : { p }) }
  },
  check(recipe, value) {
    const { family } = meanModel(recipe)
    const world = (_: object) => ({ family, truth: [0], generations: recipe.rounds + 1, ...mixing(recipe) })
    return probabilityIs(value, lastBeatsFirst(world))
  },
}
