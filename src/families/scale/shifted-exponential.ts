import { exponential } from '../../random/variates/exponential.ts'
import { gamma } from '../../random/variates/gamma.ts'
import { finite, positive } from '../../validation/checks.ts'
import { NOT_REGULAR } from '../assumptions.ts'
import type { Distance } from '../distances.ts'
import {
  type Family,
  type FamilyWith,
  fitByStatistic,
  NoFitError,
  type SufficientStatistic,
} from '../family.ts'
import type { Parameters } from '../parameters.ts'

/**
 * Exponential with unknown location and scale: start + scale·Exp(1), scale > 0; both by maximum likelihood,
 * the smallest observation and the mean excess over it. Needs n ≥ 2. Not regular: the support moves.
 *
 * The statistic is (count, smallest, Σ(x − smallest)); for n observations the last two are independent,
 * start + scale·Exp(1)/n and scale·Gamma(n − 1).
 *
 * @example
 * ```ts
 * families.shiftedExponential().parameters
 * // => ['start', 'scale']
 * ```
 */
export function shiftedExponential(): FamilyWith<
  'start' | 'scale',
  'logDensity' | 'statistic' | 'assumptions' | 'temper' | Distance
> {
  return {
    name: 'shifted exponential',
    parameters: ['start', 'scale'],
    width: 1,
    check(theta) {
      finite('start', theta[0]!)
      positive('scale', theta[1]!)
    },
    draw,
    fit: fitByStatistic(statistic),
    logDensity(theta, sample, i) {
      const z = (sample[i]! - theta[0]!) / theta[1]!
      return z >= 0 ? -z - Math.log(theta[1]!) : Number.NEGATIVE_INFINITY
    },
    statistic,
    distances: {
      totalVariation,
      kullbackLeibler(a, b) {
        if (a[0]! < b[0]!) return Number.POSITIVE_INFINITY
        const ratio = a[1]! / b[1]!
        return (a[0]! - b[0]!) / b[1]! + ratio - 1 - Math.log(ratio)
      },
      // Quantiles differ by Δstart + Δscale·E, E ~ Exp(1).
      wasserstein1(a, b) {
        const [shift, spread] = [a[0]! - b[0]!, a[1]! - b[1]!]
        if (shift * spread >= 0) return Math.abs(shift + spread)
        return Math.abs(spread) * (2 * Math.exp(shift / spread) - 1) + Math.abs(shift)
      },
      wasserstein2(a, b) {
        const [shift, spread] = [a[0]! - b[0]!, a[1]! - b[1]!]
        return Math.hypot(shift + spread, spread)
      },
    },
    assumptions: () => NOT_REGULAR,
    temper(theta, temperature, out) {
      out[0] = theta[0]!
      out[1] = theta[1]! * temperature
    },
  }
}

/**
 * The mass of the earlier law before the other begins, and what it has more of beyond. There the densities
 * are A·e^(−t/s)/s and e^(−t/r)/r with A the mass left, and cross once, or never.
 */
function totalVariation(a: Parameters, b: Parameters): number {
  if (a[0]! > b[0]!) return totalVariation(b, a)
  const [s, r] = [a[1]!, b[1]!]
  const left = Math.exp((a[0]! - b[0]!) / s)
  const crossing = s === r ? 0 : Math.max(0, (Math.log(r / s) + (a[0]! - b[0]!) / s) / (1 / s - 1 / r))
  const beyond = left * Math.exp(-crossing / s) - Math.exp(-crossing / r)
  // The one with the larger scale is the larger one far out.
  if (s === r) return 1 - left
  return s > r ? 1 - left + beyond : -beyond
}

const draw: Family['draw'] = (theta, n, stream, out, start) => {
  for (let i = start; i < start + n; i++) out[i] = theta[0]! + theta[1]! * exponential(stream)
}

const statistic: SufficientStatistic = {
  size: 3,
  draw(theta, n, stream, out) {
    out[0] = n
    out[1] = theta[0]! + (theta[1]! / n) * exponential(stream)
    out[2] = n > 1 ? theta[1]! * gamma(stream, n - 1) : 0
  },
  of(sample, n, out) {
    let smallest = sample[0]!
    for (let i = 1; i < n; i++) if (sample[i]! < smallest) smallest = sample[i]!
    let excess = 0
    for (let i = 0; i < n; i++) excess += sample[i]! - smallest
    out[0] = n
    out[1] = smallest
    out[2] = excess
  },
  expected(theta, weight, out) {
    out[0] = weight
    out[1] = theta[0]!
    out[2] = weight * theta[1]!
  },
  add(total, batch) {
    const smallest = Math.min(total[1]!, batch[1]!)
    total[2] = total[2]! + batch[2]! + total[0]! * (total[1]! - smallest) + batch[0]! * (batch[1]! - smallest)
    total[1] = smallest
    total[0] = total[0]! + batch[0]!
  },
  scale(reduced, factor) {
    reduced[0] = reduced[0]! * factor
    reduced[2] = reduced[2]! * factor
  },
  fit(reduced, theta) {
    if (!(reduced[2]! > 0)) {
      throw new NoFitError(`shifted exponential: ${reduced[0]} equal observations have no scale`)
    }
    theta[0] = reduced[1]!
    theta[1] = reduced[2]! / reduced[0]!
  },
}
