import type { Levels, SequentialTest } from '../inference/sequential-test.ts'

/**
 * The sentence that the replicates must obey at a point, with its margin. Made by {@link probability},
 * {@link mean}, {@link distribution}, {@link always} and {@link identity}.
 */
export interface Criterion {
  /** The sentence in words, without numbers: `the probability is at most the prediction`. */
  readonly words: string
  /** What a replicate must return. */
  readonly observes: 'boolean' | 'number'
  /** Whether replicates draw from a stream; an identity does not, and runs once. */
  readonly random: boolean
  /** The prediction as a page prints it: `= 0.2411`, `≤ 0.5807`. */
  readonly predicted: string
  /** The margin as a page prints it: `± 0.02`. */
  readonly margin: string
  /** True where bound plus margin says nothing that data could contradict. */
  readonly vacuous: boolean
  /** A fresh test of the sentence at the given levels. */
  test(levels: Levels): SequentialTest
}
