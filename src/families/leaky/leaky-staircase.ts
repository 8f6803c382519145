import { ArgumentError } from '../../validation/argument-error.ts'
import { integerAtLeast } from '../../validation/checks.ts'
import { NOT_REGULAR } from '../assumptions.ts'
import { type FamilyWith, fitByStatistic } from '../family.ts'
import type { Parameters } from '../parameters.ts'
import { STAIRCASE_LEAKS_FROM, staircaseStatistic } from './leaky-staircase-statistic.ts'

/** See {@link leakyStaircase}. */
export interface LeakyStaircase {
  /** Natural logarithm of the spike's width f(J), for J ≥ 2: decreasing, at most ln ½. */
  readonly logSpike: (J: number) => number
  /** Levels that can be visited, 32 unless given; a fit beyond them throws NoFitError. */
  readonly levels?: number
}

/**
 * The family of delayed sudden collapse: Barzilai & Shamir 2025, §5, Construction 2 (Theorem 5.2). One
 * family, the same for every n, consistent in total variation for maximum likelihood; under accumulation its
 * models stay close to the truth until, after a number of generations that does not depend on n, one is at a
 * distance of 1 − 1/(2J).
 *
 * Members without spike (s = 0): level j, the interval [j, j + 1], is reached through the leaks α_0 … α_{j−1}
 * and holds U[j, j + 1 − 2α_j]; with all leaks 0 that is U[0, 1], the truth. Members with a spike (s = 1): ½
 * U[0, J] + ½ U[J − β, J − β + f(J)]. Parameters: s, J, β, α_0, α_1, …
 *
 * The fit is the exact maximum: α_j = min(¼, (1 − M_j)/2), M_j the largest offset seen in level j, against
 * the spike on the largest observation (or on a repeated one) with J = ⌈largest⌉.
 *
 * The statistic is the counts and the largest offsets by level and the most repeated observation of the top
 * level; a generation is O(levels), whatever n is. Spikes must be narrower than an ulp: their draws are
 * exactly equal.
 *
 * @throws ArgumentError if levels is not an integer ≥ 2 or the spike of J = 2 is not narrower than e^−40
 *
 * @example
 * ```ts
 * families.leakyStaircase({ logSpike: (J) => -100 * J, levels: 2 }).parameters
 * // => ['spiked', 'J', 'beta', 'leak0', 'leak1']
 * ```
 */
export function leakyStaircase({
  logSpike,
  levels = 32,
}: LeakyStaircase): FamilyWith<
  'spiked' | 'J' | 'beta' | `leak${number}`,
  'logDensity' | 'statistic' | 'assumptions'
> {
  integerAtLeast('levels', levels, 2)
  if (!(logSpike(2) < -40)) throw new ArgumentError('logSpike(2)', logSpike(2), 'below −40, under an ulp')
  const statistic = staircaseStatistic(levels, logSpike)
  return {
    name: 'leaky staircase',
    parameters: ['spiked', 'J', 'beta', ...Array.from({ length: levels }, (_, j) => `leak${j}` as const)],
    width: 1,
    check(theta) {
      const [spiked, J, beta] = [theta[0]!, theta[1]!, theta[2]!]
      if (spiked !== 0 && spiked !== 1) throw new ArgumentError('spiked', spiked, '0 or 1')
      integerAtLeast('J', J, 2)
      if (!(beta >= 0 && beta <= 1)) throw new ArgumentError('beta', beta, 'from 0 to 1')
      for (let j = 0; j < levels; j++) {
        const leak = theta[STAIRCASE_LEAKS_FROM + j]!
        if (!(leak >= 0 && leak <= 1 / 4)) throw new ArgumentError(`leak${j}`, leak, 'from 0 to 1/4')
      }
    },
    draw(theta, n, stream, out, start) {
      const [spiked, J] = [theta[0]!, theta[1]!]
      for (let i = start; i < start + n; i++) {
        const u = stream.uniform()
        if (spiked === 1) out[i] = u < 0.5 ? 2 * u * J : J - theta[2]!
        else out[i] = descend(theta, u)
      }
    },
    fit: fitByStatistic(statistic),
    logDensity(theta, sample, i) {
      const [x, J] = [sample[i]!, theta[1]!]
      if (theta[0] === 1) {
        if (x === J - theta[2]!) return Math.log1p(Math.exp(logSpike(J)) / J) - Math.LN2 - logSpike(J)
        return x >= 0 && x <= J ? -Math.log(2 * J) : Number.NEGATIVE_INFINITY
      }
      const level = Math.floor(x)
      const leak = theta[STAIRCASE_LEAKS_FROM + level] ?? 0
      if (!(x >= 0 && x - level <= 1 - 2 * leak)) return Number.NEGATIVE_INFINITY
      let log = Math.log1p(-leak) - Math.log1p(-2 * leak)
      for (let j = 0; j < level; j++) log += Math.log(theta[STAIRCASE_LEAKS_FROM + j] ?? 0)
      return log
    },
    statistic,
    assumptions: () => NOT_REGULAR,
  }
}

/** The observation of a uniform u: each leak taken rescales it. */
function descend(theta: Parameters, uniform: number): number {
  let u = uniform
  for (let j = 0; ; j++) {
    const leak = theta[STAIRCASE_LEAKS_FROM + j] ?? 0
    if (u >= leak) return j + ((u - leak) / (1 - leak)) * (1 - 2 * leak)
    u /= leak
  }
}

/**
 * Total variation distance of a member to the truth U[0, 1], exactly: twice the first leak, or 1 − 1/(2J)
 * with a spike.
 *
 * @example
 * ```ts
 * families.staircaseDistance(Float64Array.of(1, 2, 0.5, 0))
 * // => 0.75
 * ```
 */
export function staircaseDistance(theta: Parameters): number {
  return theta[0] === 1 ? 1 - 1 / (2 * theta[1]!) : 2 * theta[STAIRCASE_LEAKS_FROM]!
}
