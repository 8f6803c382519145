import type { PairTest } from '../../../src/inference/pair-test.ts'
import type { SequentialTest } from '../../../src/inference/sequential-test.ts'
import type { Json } from '../../../src/random/canonical-json.ts'
import { type Stream, StreamFactory } from '../../../src/random/stream.ts'
import { regularizedBeta } from '../../../src/special/beta.ts'

/** Every statement about chance in these tests is wrong at most this often. */
export const CALIBRATION_LEVEL = 1e-6

/** Streams of a calibration, keyed by its name: the same numbers on every machine. */
export function calibrationStreams(property: string, params: { [name: string]: Json } = {}): StreamFactory {
  return new StreamFactory({ epoch: 'calibration', property, params, purpose: 'calibration' })
}

/** P(Binomial(trials, rate) ≥ count). */
export function upperTail(count: number, trials: number, rate: number): number {
  return count === 0 ? 1 : regularizedBeta(rate, count, trials - count + 1)
}

/** Whether `count` of `trials` proves, at {@link CALIBRATION_LEVEL}, that the rate exceeds `rate`: exact. */
export function exceeds(count: number, trials: number, rate: number): boolean {
  return upperTail(count, trials, rate) < CALIBRATION_LEVEL
}

/** Something that takes one observation, or one pair, from a stream at a time. */
export interface World {
  readonly test: Omit<SequentialTest, 'observe'>
  step(stream: Stream): void
}

export function world(test: SequentialTest, draw: (stream: Stream) => number): World {
  return { test, step: (stream) => test.observe(draw(stream)) }
}

export function pairWorld(test: PairTest, draw: (stream: Stream) => readonly [number, number]): World {
  return {
    test,
    step: (stream) => {
      const [first, second] = draw(stream)
      test.observe(first, second)
    },
  }
}

/** Runs a world until it decides or has taken `most` observations. */
export function run({ test, step }: World, stream: Stream, most = test.budget): World['test'] {
  while (test.decision === undefined && test.observations < most) step(stream)
  return test
}

/** How many of `trials` independent runs come to `decision`. */
export function countDecisions(
  name: string,
  make: () => World,
  decision: 'certified' | 'refuted',
  trials: number,
): number {
  const streams = calibrationStreams(name)
  let count = 0
  for (let i = 0; i < trials; i++) if (run(make(), streams.at(i)).decision === decision) count++
  return count
}

/**
 * Whether values ≥ 0 prove, at {@link CALIBRATION_LEVEL}, that their mean exceeds 1: the capital of gamblers who
 * bet a fixed share of theirs on each, Π(1 + λ(x − 1)), averaged over λ, reaches the inverse of the level.
 */
export function meanExceedsOne(values: readonly number[]): boolean {
  const shares = [0.01, 0.03, 0.1, 0.3, 0.9]
  const logs = shares.map((share) => values.reduce((log, x) => log + Math.log1p(share * (x - 1)), 0))
  const largest = Math.max(...logs)
  const sum = logs.reduce((total, log) => total + Math.exp(log - largest), 0)
  return largest + Math.log(sum / shares.length) >= Math.log(1 / CALIBRATION_LEVEL)
}
