import { ArgumentError } from '../../validation/argument-error.ts'
import type { Levels, SequentialTest } from '../sequential-test.ts'
import {
  type DistanceBounds,
  type DistanceClaim,
  distanceDetectableMargin,
  type ExponentialBound,
} from './distance-bounds.ts'
import { DistanceTest } from './distance-test.ts'
import { type Cdf, dominanceDistance, kolmogorovDistance } from './kolmogorov-distance.ts'
import { OrderedSample } from './ordered-sample.ts'

/** What a law with atoms needs. */
export interface DistributionOptions {
  /** x ↦ P(X < x); the same as the cdf for a law without atoms. */
  readonly leftLimit?: Cdf
}

// Over: Dvoretzky–Kiefer–Wolfowitz with Massart's constant, P(sup|F_N − G| ≥ ε) ≤ 2 exp(−2Nε²), and D exceeds
// the true distance by no more than that supremum. Under: for D to fall short of the true distance F_N must err
// at the one point where G and F are furthest apart, in one direction; there Hoeffding gives exp(−2Nε²).
const HOEFFDING: ExponentialBound = { factor: 1, rate: 2 }
const DKW: ExponentialBound = { factor: 2, rate: 2 }
const EQUALITY: DistanceBounds = { over: DKW, overZero: DKW, under: HOEFFDING }

// One-sided DKW has factor 1 where that is at most ½ (Massart 1990), far above any level used here.
const DKW_ONE_SIDED: ExponentialBound = { factor: 1, rate: 2 }
const DOMINANCE: DistanceBounds = { over: DKW_ONE_SIDED, overZero: DKW_ONE_SIDED, under: HOEFFDING }

/**
 * Tests a claim about the law of independent observations: its Kolmogorov distance from a given law is at most
 * the tolerance.
 *
 * Guarantee at any stopping time, for independent observations from any law G, with or without atoms:
 * P(refuted) ≤ alpha if sup|G − F| ≤ tolerance; P(certified) ≤ beta if sup|G − F| ≥ tolerance + margin.
 *
 * Cost: its `budget`; puts new observations in order at each look, when the sample has grown by a fifth. They are kept.
 * Source: Massart, "The tight constant in the DKW inequality", Ann. Probab. 18, 1990.
 *
 * @param cdf F, continuous from the right
 * @throws ArgumentError if the margin is not above 0, tolerance is negative, both together reach 1 (vacuous), or
 * levels are outside (0, 1); `observe` throws it on NaN, and a look on a cdf that returns no probability
 *
 * @example
 * ```ts
 * const uniform = (x: number) => Math.min(1, Math.max(0, x))
 * const test = inference.distributionTest(uniform, { margin: 0.1 }, { alpha: 1e-6, beta: 1e-6 })
 * for (let i = 0; test.decision === undefined; i++) test.observe((i * 0.618034) % 1)
 * test.decision
 * // => 'certified'
 * ```
 */
export function distributionTest(
  cdf: Cdf,
  claim: DistanceClaim,
  levels: Levels,
  { leftLimit = cdf }: DistributionOptions = {},
): SequentialTest {
  if (typeof cdf !== 'function') throw new ArgumentError('cdf', cdf, 'a function from x to P(X ≤ x)')
  return new OneSampleTest((sorted) => kolmogorovDistance(sorted, cdf, leftLimit), claim, levels, EQUALITY)
}

/** The smallest margin for which {@link distributionTest} has a budget of at most n. @throws ArgumentError if n is too small for any */
export function distributionDetectableMargin(n: number, levels: Levels, tolerance = 0): number {
  return distanceDetectableMargin(tolerance, n, levels, EQUALITY)
}

/**
 * Tests the claim that the observations' law G dominates a given law F stochastically: G(x) ≤ F(x) for all x,
 * large values are at least as probable under G.
 *
 * Guarantee at any stopping time, for independent observations: P(refuted) ≤ alpha if sup(G − F) ≤ tolerance;
 * P(certified) ≤ beta if sup(G − F) ≥ tolerance + margin. Costs its `budget`.
 *
 * @param cdf F, continuous from the right
 * @throws ArgumentError as {@link distributionTest}, and if alpha is above ½, where one-sided DKW ends
 */
export function dominanceTest(cdf: Cdf, claim: DistanceClaim, levels: Levels): SequentialTest {
  if (levels.alpha > 0.5) throw new ArgumentError('alpha', levels.alpha, 'at most 0.5')
  return new OneSampleTest((sorted) => dominanceDistance(sorted, cdf), claim, levels, DOMINANCE)
}

class OneSampleTest extends DistanceTest implements SequentialTest {
  readonly #sample = new OrderedSample()
  readonly #distance: (sorted: Float64Array) => number

  constructor(
    distance: (sorted: Float64Array) => number,
    claim: DistanceClaim,
    levels: Levels,
    bounds: DistanceBounds,
  ) {
    super(claim, levels, bounds)
    this.#distance = distance
  }

  observe(x: number): void {
    if (Number.isNaN(x)) throw new ArgumentError('x', x, 'a number')
    this.#sample.push(x)
    this.arrived()
  }

  get observations(): number {
    return this.#sample.length
  }

  protected override measure(): number {
    return this.#distance(this.#sample.inOrder())
  }
}
