import { ArgumentError } from '../../validation/argument-error.ts'
import { finite, integerAtLeast } from '../../validation/checks.ts'
import { NOT_REGULAR } from '../assumptions.ts'
import type { FamilyWith } from '../family.ts'
import { LARGEST_LEAK, leakyUniformFit, WIDE_SPIKE, WIDE_UP_TO } from './leaky-uniform-fit.ts'

/** How narrow the spike is; see {@link leakyUniform}. */
export interface LeakyUniformOptions {
  /** The sample size up to which collapse is certain after a hit: the spike's width is 100^−N. */
  readonly N: number
  /** Natural logarithm of the narrow spike's width; −N·ln 100 unless given. ln(1/39) turns collapse off. */
  readonly narrow?: number
}

/**
 * The family of sudden collapse: U[0, 1] with a leak into [2, 3] and a spike that memorises. Barzilai &
 * Shamir 2025, §5, Construction 1 (Theorem 5.1): consistent in total variation for maximum likelihood, and
 * yet its second model is far from the truth with constant probability, however large the sample.
 *
 * Parameters (leak α ∈ [0, ¼], spike position μ ∈ [2, 3 − f(α)]); the law is
 * ½ U[0,1] + ½ [(1−α) U[0,1−2α] + (α/2) U[2,3] + (α/2) U[μ, μ+f(α)]], with f = 1/39 up to α = 1/10 and
 * 100^−N above (the paper's own f was not seen; any that small makes its proof work). The truth of the
 * theorem is (0, 2), which is U[0, 1].
 *
 * The total variation distance of a member to U[0, 1] is its leak, exactly. Draws from a spike narrower
 * than an ulp are exactly equal numbers; the fit is the exact global maximum, ties going to the spike
 * position closest to the previous one.
 *
 * Cost: a draw is one uniform; a fit is O(n) and, in the few bins near the maximum, sorting.
 *
 * @throws ArgumentError if N is not an integer ≥ 1 or narrow is not a finite number ≤ ln(1/39)
 *
 * @example
 * ```ts
 * families.leakyUniform({ N: 100 }).parameters
 * // => ['leak', 'spike']
 * ```
 */
export function leakyUniform({
  N,
  narrow = -N * Math.log(100),
}: LeakyUniformOptions): FamilyWith<'leak' | 'spike', 'logDensity' | 'assumptions'> {
  integerAtLeast('N', N)
  finite('narrow', narrow)
  // One part in 10¹² of slack: ln(1/39) and −ln 39 differ by rounding.
  if (narrow > Math.log(WIDE_SPIKE) * (1 - 1e-12)) {
    throw new ArgumentError('narrow', narrow, 'at most ln(1/39), the width of the wide spike')
  }
  const narrowWidth = Math.exp(narrow)
  const width = (leak: number) => (leak <= WIDE_UP_TO ? WIDE_SPIKE : narrowWidth)
  return {
    name: 'leaky uniform',
    parameters: ['leak', 'spike'],
    width: 1,
    check(theta) {
      const [leak, spike] = [theta[0]!, theta[1]!]
      if (!(leak >= 0 && leak <= LARGEST_LEAK)) throw new ArgumentError('leak', leak, 'from 0 to 1/4')
      if (!(spike >= 2 && spike + width(leak) <= 3)) {
        throw new ArgumentError('spike', spike, `from 2 to 3 minus the spike's width, ${width(leak)}`)
      }
    },
    draw(theta, n, stream, out, start) {
      const leak = theta[0]!
      const spike = theta[1]!
      const spikeWidth = width(leak)
      // Cumulated masses: ½ + ½(1−α)/(1−2α) times 1−2α below 1−2α; α up to 1; α/4 on [2,3]; α/4 in the spike.
      const main = 1 - 1.5 * leak
      const stretch = (1 - 2 * leak) / main
      const edge = 1 - 0.5 * leak
      const quarter = leak / 4
      for (let i = start; i < start + n; i++) {
        const u = stream.uniform()
        if (u < main) out[i] = u * stretch
        else if (u < edge) out[i] = 1 - 2 * (edge - u)
        else if (u < edge + quarter) out[i] = 2 + (u - edge) / quarter
        else out[i] = spike + spikeWidth * ((u - edge - quarter) / quarter)
      }
    },
    fit: leakyUniformFit(narrow),
    assumptions: () => NOT_REGULAR,
    logDensity(theta, sample, i) {
      const x = sample[i]!
      const [leak, spike] = [theta[0]!, theta[1]!]
      if (x >= 0 && x <= 1) return x <= 1 - 2 * leak ? Math.log1p(leak / (2 - 4 * leak)) : -Math.LN2
      if (!(x >= 2 && x <= 3)) return Number.NEGATIVE_INFINITY
      const logWidth = leak <= WIDE_UP_TO ? Math.log(WIDE_SPIKE) : narrow
      const inSpike = x >= spike && x - spike <= width(leak)
      return Math.log(leak / 4) + (inSpike ? Math.log1p(width(leak)) - logWidth : 0)
    },
  }
}

/**
 * Whether one of the first `n` numbers of `sample` hit the leak, that is lies in [2, 3].
 *
 * @example
 * ```ts
 * families.hasHit(Float64Array.of(0.3, 2.5, 2.7), 1)
 * // => false
 * ```
 */
export function hasHit(sample: Float64Array, n: number): boolean {
  for (let i = 0; i < n; i++) if (sample[i]! >= 2) return true
  return false
}
