import { normal } from '../../random/variates/normal.ts'
import { ArgumentError } from '../../validation/argument-error.ts'
import { integerAtLeast } from '../../validation/checks.ts'
import { NOT_REGULAR } from '../assumptions.ts'
import { type Family, type FamilyWith, NoFitError } from '../family.ts'
import { meanOf } from '../gaussian/spread.ts'
import type { LocationSolver } from '../location/student-location.ts'

/** What rounding leaves of x in a location x + 15 of up to 25: a narrower spike is on x if it is as close. */
const RESOLUTION = 8 * Number.EPSILON

/**
 * N(θ, 1) for θ in [−1, 1], with a second branch that memorises: ½ N(0, 1) + ½ N(θ − 15, e^(−6N)) for θ in
 * [5, 25]. Near the truth θ = 0 it satisfies every smoothness assumption, with constants free of N, and yet
 * the global maximum of a sample of n ≤ N is on the other branch: theorems about maximum likelihood under
 * local assumptions are about the maximum nearest to the previous model.
 *
 * The solver `nearest` stays on the branch of the previous model (the mean, cut to [−1, 1], there; the
 * spike's own observation here), `global` takes the larger likelihood. Draws from a spike narrower than an
 * ulp are exactly equal.
 *
 * Source: derived; a trap beside Barzilai & Shamir 2025, Theorem 4.1.
 *
 * @throws ArgumentError if N is not an integer ≥ 1 or the solver is unknown
 *
 * @example
 * ```ts
 * families.memoriser({ N: 50, solver: 'nearest' }).parameters
 * // => ['location']
 * ```
 */
export function memoriser({
  N,
  solver,
}: {
  readonly N: number
  readonly solver: LocationSolver
}): FamilyWith<'location', 'logDensity' | 'assumptions'> {
  integerAtLeast('N', N)
  if (solver !== 'nearest' && solver !== 'global') {
    throw new ArgumentError('solver', solver, "'nearest' or 'global'")
  }
  const width = Math.exp(-3 * N)
  const fromSpike = (offset: number) => {
    if (width > RESOLUTION) return offset / width
    return Math.abs(offset) <= RESOLUTION ? 0 : Number.POSITIVE_INFINITY
  }
  const logDensity: Family['logDensity'] = (theta, sample, i) => {
    const [x, location] = [sample[i]!, theta[0]!]
    const smooth = location <= 1 ? x - location : x
    const log = -0.5 * (smooth * smooth + Math.log(2 * Math.PI))
    if (location <= 1) return log
    const z = fromSpike(x - (location - 15))
    // ½φ(x) + ½φ(z)·e^(3N), relative to the first term; both logarithms, as e^(3N) may overflow.
    const gain = 0.5 * (x * x - z * z) + 3 * N
    return log - Math.LN2 + (gain > 0 ? gain + Math.log1p(Math.exp(-gain)) : Math.log1p(Math.exp(gain)))
  }
  const tried = new Float64Array(1)
  const total = (location: number, sample: Float64Array, n: number) => {
    tried[0] = location
    let sum = 0
    for (let i = 0; i < n; i++) sum += logDensity(tried, sample, i)
    return sum
  }
  return {
    name: `memoriser (${solver} maximum)`,
    parameters: ['location'],
    width: 1,
    check(theta) {
      const x = theta[0]!
      if (!((x >= -1 && x <= 1) || (x >= 5 && x <= 25))) {
        throw new ArgumentError('location', x, 'from −1 to 1, or from 5 to 25')
      }
    },
    draw(theta, n, stream, out, start) {
      const at = theta[0]!
      for (let i = start; i < start + n; i++) {
        const z = normal(stream)
        if (at <= 1) out[i] = at + z
        else out[i] = stream.word() & 1 ? at - 15 + width * z : z
      }
    },
    fit(sample, n, fitted) {
      const mean = Math.min(1, Math.max(-1, meanOf(sample, n)))
      if (solver === 'nearest' && fitted[0]! <= 1) {
        fitted[0] = mean
        return
      }
      let best = solver === 'global' ? total(mean, sample, n) : Number.NEGATIVE_INFINITY
      let location = solver === 'global' ? mean : Number.NaN
      // On the second branch the maxima are at the observations, up to the spike's width.
      for (let i = 0; i < n; i++) {
        const candidate = sample[i]! + 15
        if (!(candidate >= 5 && candidate <= 25)) continue
        const value = total(candidate, sample, n)
        if (value > best) {
          best = value
          location = candidate
        }
      }
      if (Number.isNaN(location)) throw new NoFitError('memoriser: no observation within 10 of 0 to memorise')
      fitted[0] = location
    },
    logDensity,
    // N(θ, 1) on the smooth branch, whatever N. Nothing is claimed about balls elsewhere.
    assumptions: (theta, radius) =>
      Math.abs(theta[0]!) + radius <= 1
        ? { wellPosed: true, score: 1, hessian: 1, third: 0, information: 1 }
        : NOT_REGULAR,
  }
}
