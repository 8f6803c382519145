import { withoutChance } from '../../../families/changed/without-chance.ts'
import { categorical } from '../../../families/counts/categorical.ts'
import { freshRealLatestSynthetic } from '../../../training/fresh-real.ts'
import { chain } from '../../../worlds/chain.ts'
import type { Outcome } from '../../../worlds/experiment.ts'
import type { Recipe } from '../../recipe/recipe-schema.ts'
import { sharesOf } from '../../recipe/shares.ts'
import { constantSize } from '../../recipe/sizes.ts'
import { mixing } from '../../simulation/mixing.ts'

/** Whether counts of symbols are resampled as they are. */
export const isPlainCounts = ({ model, temperature, bestOf }: Recipe): boolean =>
  model === 'counts' && temperature === undefined && bestOf === undefined

/** Tokens of a round, and how many of them are real on average, where each is real by chance. */
export function mixtureOfTokens(recipe: Recipe) {
  const n = recipe.real + (constantSize(recipe) ?? 0)
  return { n, c: recipe.real / n }
}

/** One run of a loop of counts, and what is read of its last frequencies. Counts that are given are the real data. */
export function countsRun(recipe: Recipe, read: (frequencies: ArrayLike<number>) => Outcome) {
  const shares = sharesOf(recipe)
  const { n, c } = mixtureOfTokens(recipe)
  const family = categorical({ symbols: shares.length })
  const given = { realData: withoutChance(family) }
  const fresh = { n, workflow: freshRealLatestSynthetic({ share: c, labels: 'random' }) }
  return chain(
    (_: object) => ({
      family,
      truth: shares,
      ...(recipe.counts === undefined || recipe.workflow === 'fresh-real' ? {} : given),
      generations: recipe.rounds + 1,
      ...(recipe.workflow === 'fresh-real' ? fresh : mixing(recipe)),
    }),
    (_last, _point, { theta }) => read(theta),
  )
}
