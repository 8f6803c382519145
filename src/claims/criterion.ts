import type { IntervalClaim } from '../inference/interval-claim.ts'
import type { PairTest } from '../inference/pair-test.ts'
import type { Levels, SequentialTest } from '../inference/sequential-test.ts'

/**
 * The sentence that the replicates must obey at a point, with its margin. Made by `probability`, `mean`,
 * `distribution`, `always`, `identity`, `comparison` and `exponent`.
 */
export type Criterion = CriterionWords &
  (
    | {
        /** What a replicate must return: yes or no, or a number (a category by its index). */
        readonly observes: 'boolean' | 'number'
        /** A fresh test of the sentence at the given levels. */
        test(levels: Levels): SequentialTest
      }
    | {
        /** A replicate must return two numbers, one from each of two worlds. */
        readonly observes: 'pair'
        test(levels: Levels): PairTest
      }
  )

interface CriterionWords {
  /** The sentence in words, without numbers: `the probability is at most the prediction`. */
  readonly words: string
  /** Whether replicates draw from a stream; an identity does not, and runs once. */
  readonly random: boolean
  /** The prediction as a page prints it: `= 0.2411`, `≤ 0.5807`. */
  readonly predicted: string
  /** What a certificate says at the point, margin included: `< 0.6007`, `0.2211 to 0.2611`. */
  readonly certifies: string
  /** The same as numbers: where what is measured is claimed to be, and the margin beyond. Figures draw it. */
  readonly claim: IntervalClaim
  /** The margin as a page prints it: `0.02`. */
  readonly margin: string
  /**
   * True where an equality can be certified from one side only, because the margin reaches an end of what is possible:
   * `0 to 0.03` for a probability of 0.01.
   */
  readonly oneSided?: boolean
  /** True where bound plus margin says nothing that data could contradict. */
  readonly vacuous: boolean
  /** The same sentence with its margin divided; tolerances of limit laws stay. Absent where there is no margin: an identity. */
  readonly finer?: (times: number) => Criterion
}
