import type { Stream } from '../random/stream.ts'
import type { Assumptions } from './assumptions.ts'
import type { Distance, Distances, DistancesWith } from './distances.ts'
import type { Parameters } from './parameters.ts'

/**
 * A parametric family: how it draws and how it is fitted. This much is enough to take part in recursive
 * training; everything optional is earned. A {@link SufficientStatistic} makes a generation O(1) whatever the
 * sample size; the rest is what theorems ask about a family.
 */
export interface Family<Name extends string = string> {
  /** The family's name as a reader would write it. */
  readonly name: string
  /** The parameters by position. */
  readonly parameters: readonly Name[]
  /** Numbers per observation: 1 unless observations are vectors, which are stored row by row. */
  readonly width: number
  /** @throws ArgumentError if `theta` is outside the parameter space, naming the parameter */
  check(theta: Parameters): void
  /** Writes `n` independent observations of `theta` to `out`, from position `start` on. */
  draw(theta: Parameters, n: number, stream: Stream, out: Float64Array, start: number): void
  /**
   * Fits the first `n` observations of `sample` and writes the estimate to `theta`, which holds the previous
   * model on entry, for fits that start from it.
   *
   * @throws NoFitError if no estimate exists for this sample
   */
  fit(sample: Float64Array, n: number, theta: Parameters): void
  /**
   * Natural logarithm of the density (or probability) of observation `index` of `sample` under `theta`;
   * −Infinity outside the support.
   */
  logDensity?(theta: Parameters, sample: Float64Array, index: number): number
  /** The sufficient statistic, where the family has one of fixed size. */
  readonly statistic?: SufficientStatistic
  /** Writes the Fisher information of one observation to `out`, row by row. */
  fisherInformation?(theta: Parameters, out: Float64Array): void
  /** Distances between members, where they have a closed form. */
  readonly distances?: Distances
  /** The constants of the smoothness assumptions on the ball of `radius` around `theta`. */
  assumptions?(theta: Parameters, radius: number): Assumptions
  /** Writes to `out` the member with density proportional to p^(1/temperature), for families that have it. */
  temper?(theta: Parameters, temperature: number, out: Parameters): void
}

/** A family whose parts named here are there, distances by their own names: `FamilyWith<'p', 'statistic'>`. */
export type FamilyWith<Name extends string, Part extends keyof Family | Distance> = Family<Name> &
  Required<Pick<Family<Name>, Part & keyof Family>> &
  ([Part & Distance] extends [never] ? unknown : { readonly distances: DistancesWith<Part & Distance> })

/**
 * A sufficient statistic of fixed size. It is a vector of `size` numbers whose first entry is the number of
 * observations (a weight: any number > 0), so that the statistics of two samples determine that of both.
 */
export interface SufficientStatistic {
  /** How many numbers it takes. */
  readonly size: number
  /**
   * Writes to `out` the statistic of `n` observations of `theta`, drawn from its exact law: O(1) in n, unless
   * the family says otherwise.
   */
  draw(theta: Parameters, n: number, stream: Stream, out: Float64Array): void
  /**
   * Writes to `out` the statistic of the first `n` observations of `sample`. Named by `reduction` it is
   * known again in other instances of the family.
   */
  of(sample: Float64Array, n: number, out: Float64Array): void
  /** Writes to `out` the statistic of infinitely many observations of `theta` with total weight `weight`. */
  expected(theta: Parameters, weight: number, out: Float64Array): void
  /** Turns `total` into the statistic of both samples together. */
  add(total: Float64Array, batch: Float64Array): void
  /** Turns `statistic` into that of the same observations with a weight of `factor` each. */
  scale(statistic: Float64Array, factor: number): void
  /** Writes the estimate to `theta`. @throws NoFitError if none exists */
  fit(statistic: Float64Array, theta: Parameters): void
}

/**
 * Thrown by a fit when no estimate exists for the sample at hand; says why.
 *
 * @example
 * ```ts
 * new NoFitError('all outcomes are equal').name
 * // => 'NoFitError'
 * ```
 */
export class NoFitError extends Error {
  override readonly name = 'NoFitError'
}

/**
 * The fit of a family that has a sufficient statistic: reduce the sample, then fit the statistic.
 *
 * @example
 * ```ts
 * const total = families.totalStatistic((theta, n, stream) => variates.poisson(stream, n * theta[0]))
 * const theta = new Float64Array(1)
 * families.fitByStatistic(total)(Float64Array.of(1, 3), 2, theta)
 * theta[0]
 * // => 2
 * ```
 */
export function fitByStatistic(statistic: SufficientStatistic): Family['fit'] {
  const reduced = new Float64Array(statistic.size)
  return (sample, n, theta) => {
    statistic.of(sample, n, reduced)
    statistic.fit(reduced, theta)
  }
}

/**
 * For statistics whose law has no shortcut: draws the observations and reduces them. O(n).
 *
 * @param width numbers per observation
 *
 * @example
 * ```ts
 * const ones = families.drawByReduction(
 *   (_theta, n, _stream, out, start) => void out.fill(1, start, start + n),
 *   families.poisson().statistic.of,
 *   1,
 * )
 * const out = new Float64Array(2)
 * const stream = new StreamFactory({ epoch: '1', property: 'demo', params: {}, purpose: 'hunt' }).at(0)
 * ones(Float64Array.of(1), 5, stream, out)
 * Array.from(out)
 * // => [5, 5]
 * ```
 */
export function drawByReduction(
  draw: Family['draw'],
  of: SufficientStatistic['of'],
  width: number,
): SufficientStatistic['draw'] {
  let sample = new Float64Array(0)
  return (theta, n, stream, out) => {
    if (sample.length < n * width) sample = new Float64Array(2 * n * width)
    draw(theta, n, stream, sample, 0)
    of(sample, n, out)
  }
}
