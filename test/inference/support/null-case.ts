import type { Levels } from '../../../src/inference/sequential-test.ts'
import type { Stream } from '../../../src/random/stream.ts'
import type { World } from './calibration.ts'

/** A world in which one of the two decisions is wrong: the claim is true, or false by its margin. */
export interface NullCase {
  readonly name: string
  readonly wrong: 'certified' | 'refuted'
  readonly make: (levels: Levels) => World
  /** False where the evidence is a p-value: then its exponential need not have mean ≤ 1. */
  readonly eProcess?: false
}

export type Draw = (stream: Stream) => number

export const bernoulli =
  (p: number): Draw =>
  (stream) =>
    stream.uniform() < p ? 1 : 0
