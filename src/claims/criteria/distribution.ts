import { distributionTest } from '../../inference/distribution-test.ts'
import type { Criterion } from '../criterion.ts'
import { short } from './number-text.ts'

/** A law by name, with its cumulative distribution function and, where it has atoms, its left limits. */
export interface Law {
  readonly name: string
  readonly cdf: (x: number) => number
  /** x ↦ P(X < x); needed for laws with atoms. */
  readonly leftLimit?: (x: number) => number
}

/** Claims about the law of what the replicates return; judged by the Dvoretzky–Kiefer–Wolfowitz inequality. */
export const distribution = {
  /** The law is this one; certified means that their cumulative distribution functions differ by less than the margin. */
  equals: ({ name, cdf, leftLimit }: Law, { margin }: { readonly margin: number }): Criterion => ({
    words: 'the distribution is the predicted one (Kolmogorov distance)',
    observes: 'number',
    random: true,
    predicted: name,
    margin: short(margin),
    vacuous: margin >= 1,
    test: (levels) => distributionTest(cdf, { margin }, levels, leftLimit === undefined ? {} : { leftLimit }),
  }),
}
