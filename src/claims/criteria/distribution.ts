import { discreteLawTest } from '../../inference/discrete-law/discrete-law-test.ts'
import { distributionTest, dominanceTest } from '../../inference/distribution/distribution-test.ts'
import { twoSampleTest } from '../../inference/distribution/two-sample-test.ts'
import { positive } from '../../validation/checks.ts'
import type { Criterion } from '../criterion.ts'
import { short } from './number-text.ts'

/** A law by name, with its cumulative distribution function and, where it has atoms, its left limits. */
export interface Law {
  readonly name: string
  readonly cdf: (x: number) => number
  /** x ↦ P(X < x); needed for laws with atoms. */
  readonly leftLimit?: (x: number) => number
}

/** A law on categories 0 … K − 1, by name. */
export interface DiscreteLaw {
  readonly name: string
  readonly probabilities: readonly number[]
}

/** How far off a law must be before the property has to notice; for limit laws, within a tolerance. */
interface DistanceMargin {
  readonly margin: number
  readonly tolerance?: number
}

/** Claims about the law of what the replicates return; judged by the Dvoretzky–Kiefer–Wolfowitz inequality. */
export const distribution = {
  /** The law is this one; certified means that their distribution functions differ by less than the margin. */
  equals: (law: Law, { margin, tolerance = 0 }: DistanceMargin): Criterion => ({
    margin: short(positive('margin', margin)),
    words:
      tolerance === 0
        ? 'the distribution is the predicted one (Kolmogorov distance)'
        : 'the distribution is the predicted one, within the tolerance of a limit law (Kolmogorov distance)',
    observes: 'number',
    random: true,
    predicted: tolerance === 0 ? law.name : `${law.name} ± ${short(tolerance)}`,
    certifies: `distance < ${short(margin + tolerance)}`,
    claim: { high: tolerance, margin },
    vacuous: margin + tolerance >= 1,
    finer: (times) => distribution.equals(law, { margin: margin / times, tolerance }),
    test: (levels) => {
      const { cdf, leftLimit } = law
      return distributionTest(
        cdf,
        { margin, tolerance },
        levels,
        leftLimit === undefined ? {} : { leftLimit },
      )
    },
  }),

  /** Large values are at least as probable as under this law. */
  dominates: (law: Law, { margin }: { readonly margin: number }): Criterion => ({
    margin: short(positive('margin', margin)),
    words: 'the distribution dominates the predicted one stochastically',
    observes: 'number',
    random: true,
    predicted: `at least ${law.name}`,
    certifies: `short by < ${short(margin)}`,
    claim: { high: 0, margin },
    vacuous: margin >= 1,
    finer: (times) => distribution.dominates(law, { margin: margin / times }),
    test: (levels) => dominanceTest(law.cdf, { margin }, levels),
  }),

  /** Two worlds give the same law; a replicate is one number from each, and the two must be independent. */
  same: ({ margin }: { readonly margin: number }): Criterion => ({
    margin: short(positive('margin', margin)),
    words: 'both distributions are the same (Kolmogorov distance)',
    observes: 'pair',
    random: true,
    predicted: 'the same law',
    certifies: `distance < ${short(margin)}`,
    claim: { high: 0, margin },
    vacuous: margin >= 1,
    finer: (times) => distribution.same({ margin: margin / times }),
    test: (levels) => twoSampleTest({ margin }, levels),
  }),

  /** The law on categories is this one; replicates return the index of a category. */
  discrete: (law: DiscreteLaw, { margin }: { readonly margin: number }): Criterion => ({
    margin: short(positive('margin', margin)),
    words: 'every category has its predicted probability',
    observes: 'number',
    random: true,
    predicted: law.name,
    certifies: `each off by < ${short(margin)}`,
    claim: { high: 0, margin },
    vacuous: margin >= 1,
    finer: (times) => distribution.discrete(law, { margin: margin / times }),
    test: (levels) => discreteLawTest(law.probabilities, margin, levels),
  }),
}
