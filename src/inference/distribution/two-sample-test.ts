import { ArgumentError } from '../../validation/argument-error.ts'
import type { PairTest } from '../pair-test.ts'
import type { Levels } from '../sequential-test.ts'
import type { DistanceBounds, DistanceClaim, ExponentialBound } from './distance-bounds.ts'
import { DistanceTest } from './distance-test.ts'
import { OrderedSample } from './ordered-sample.ts'

// Equal laws: D ≥ k/n for one sign has probability C(2n, n − k)/C(2n, n) (reflection; ties only lower it), which
// is at most (e/2) exp(−k²/n), with equality at n = k = 1; both signs twice that (Wei & Dudley 2012).
const BOTH_SIGNS: ExponentialBound = { factor: Math.E, rate: 1 }
// Unequal laws: DKW for each sample at ε/2.
const DKW_TWICE: ExponentialBound = { factor: 4, rate: 0.5 }
// D falls short only if, at the point of the true distance, 2n independent terms of range 1/n do (Hoeffding).
const HOEFFDING: ExponentialBound = { factor: 1, rate: 1 }

const EQUALITY: DistanceBounds = { over: DKW_TWICE, overZero: BOTH_SIGNS, under: HOEFFDING }

/**
 * Tests the claim that two worlds give the same law, from independent samples of equal size.
 *
 * Guarantee at any stopping time, if all observations are independent, from laws F and G with or without
 * atoms: P(refuted) ≤ alpha if sup|F − G| ≤ tolerance; P(certified) ≤ beta if sup|F − G| ≥ tolerance + margin.
 * Not for common random numbers: the two of a pair must be independent as well.
 *
 * Costs its `budget` in pairs; puts new observations in order at each look. They are kept.
 * Source: Wei & Dudley, "Two-sample Dvoretzky–Kiefer–Wolfowitz inequalities", Stat. Probab. Lett. 82, 2012.
 *
 * @throws ArgumentError if the margin is not above 0, tolerance is negative, both together reach 1 (vacuous), or
 * levels are outside (0, 1); `observe` throws it on NaN
 *
 * @example
 * ```ts
 * const test = twoSampleTest({ margin: 0.2 }, { alpha: 1e-6, beta: 1e-6 })
 * for (let i = 0; test.decision === undefined; i++) test.observe((i * 0.618) % 1, (i * 0.414) % 1)
 * test.decision
 * // => 'certified'
 * ```
 */
export function twoSampleTest(claim: DistanceClaim, levels: Levels): PairTest {
  return new TwoSampleTest(claim, levels)
}

class TwoSampleTest extends DistanceTest implements PairTest {
  readonly #first = new OrderedSample()
  readonly #second = new OrderedSample()

  constructor(claim: DistanceClaim, levels: Levels) {
    super(claim, levels, EQUALITY)
  }

  observe(first: number, second: number): void {
    if (Number.isNaN(first)) throw new ArgumentError('first', first, 'a number')
    if (Number.isNaN(second)) throw new ArgumentError('second', second, 'a number')
    this.#first.push(first)
    this.#second.push(second)
    this.arrived()
  }

  get observations(): number {
    return this.#first.length
  }

  /** sup|F_n − G_n|, which changes only at sample values. */
  protected override measure(): number {
    const first = this.#first.inOrder()
    const second = this.#second.inOrder()
    const n = first.length
    if (n === 0) throw new ArgumentError('observations', 0, '1 or more before an estimate')
    let i = 0
    let j = 0
    let most = 0
    while (i < n && j < n) {
      const x = Math.min(first[i]!, second[j]!)
      while (i < n && first[i] === x) i++
      while (j < n && second[j] === x) j++
      most = Math.max(most, Math.abs(i - j) / n)
    }
    return most
  }
}
