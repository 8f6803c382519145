import type { Warning } from '../answers/answer.ts'
import type { Records } from '../answers/records.ts'
import type { Recipe } from '../recipe/recipe-schema.ts'
import { constantSize, equalSizes } from '../recipe/sizes.ts'

/** A claim that warns of a reading of some recipes; `refuted`, if it is the reading that failed. */
interface Caution {
  readonly property: string
  readonly expected: Warning['verdict']
  readonly bears: (recipe: Recipe) => boolean
  readonly words: string
}

const CAUTIONS: readonly Caution[] = [
  {
    property: 'xu-2025/growth-is-necessary-everywhere',
    expected: 'refuted',
    bears: (recipe) => recipe.workflow === 'accumulate' && equalSizes(recipe),
    words: 'that rounds must grow for the error to stay bounded fails where all data are kept',
  },
  {
    property: 'dey-2024/two-for-every-family',
    expected: 'refuted',
    bears: ({ workflow, model }) => workflow === 'accumulate' && model !== 'mean',
    words: 'that keeping all data at most doubles the error fails for small samples of skewed families',
  },
  {
    property: 'kazdan-2025/kernel-pool-bounds',
    expected: 'certified',
    bears: ({ workflow, model }) => workflow === 'accumulate' && model === 'kernel-density',
    words: 'accumulation does not help here: at a fixed bandwidth the variance of the pool grows for ever',
  },
  {
    property: 'alemohammad-2024/distorted-accumulation-bounds',
    expected: 'certified',
    bears: ({ workflow, temperature = 1 }) => workflow === 'accumulate' && temperature < 1,
    words: 'accumulation does not help here: a biased sampler takes the variance down to 0, if slowly',
  },
  {
    property: 'kazdan-2025/subsampled-growth',
    expected: 'certified',
    bears: ({ workflow, divisor }) => workflow === 'accumulate-subsample' && divisor === 'n-1',
    words: 'with the divisor n − 1 the error grows without bound, like a power 1/n of the rounds',
  },
  {
    property: 'xu-2025/unbiased-is-not-enough',
    expected: 'refuted',
    bears: ({ workflow, model, bias }) =>
      workflow === 'replace' && (bias !== undefined || model === 'poisson' || model === 'quadratic-variance'),
    words:
      'that unbiased steps beat the real data at most half of the time fails where they are not symmetric',
  },
  {
    property: 'xu-2025/bounded-risk-means-no-collapse',
    expected: 'refuted',
    bears: ({ workflow, model }) =>
      workflow === 'replace' && (model === 'counts' || model === 'quadratic-variance'),
    words: 'that a bounded error means no collapse fails: symbols are lost while the error stays bounded',
  },
  {
    property: 'bertrand-2024/above-one-half-diverges',
    expected: 'refuted',
    bears: (recipe) => recipe.workflow === 'fixed-real' && (constantSize(recipe) ?? 0) / recipe.real >= 0.5,
    words:
      'that more than half as many synthetic as real data make a loop diverge fails: it stays at every ratio',
  },
  {
    property: 'dohmatob-2025/shifted-labels-floor',
    expected: 'certified',
    bears: ({ labelShift = 0 }) => labelShift > 0,
    words: 'shifted labels leave an error that no amount of data removes, however small their share',
  },
]

/** The claims that bear on a recipe as warnings, where their record says what is expected of it. */
export function warningsFor(recipe: Recipe, records: Records): readonly Warning[] {
  return CAUTIONS.flatMap(({ property, expected, bears, words }): Warning[] => {
    const record = bears(recipe) ? records(property) : undefined
    if (record?.verdict !== expected) return []
    return [{ property, hash: record.hash, verdict: expected, words }]
  })
}
