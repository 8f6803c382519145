import { normalCdf } from '../../special/normal.ts'

const HALF_LOG_TWO_PI = 0.9189385332046727 // ½ ln 2π

/** ln density of N(mean, sd²) at x; at sd = 0 all mass is in the mean. */
export function logNormalDensity(x: number, mean: number, sd: number): number {
  if (sd === 0) return x === mean ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY
  const z = (x - mean) / sd
  return -0.5 * z * z - Math.log(sd) - HALF_LOG_TWO_PI
}

/** Total variation distance of N(a, s²) and N(b, t²): the masses between the points where densities cross. */
export function normalTotalVariation(a: number, s: number, b: number, t: number): number {
  if (s === t) return s === 0 ? Number(a !== b) : 2 * normalCdf(Math.abs(a - b) / (2 * s)) - 1
  if (s > t) return normalTotalVariation(b, t, a, s)
  if (s === 0) return 1
  // In units of the narrow one, z² − ((z + δ)/ρ)² = 2 ln ρ with ρ = t/s and δ = (a − b)/s; the narrow density
  // is the larger between the roots.
  const rho = t / s
  const delta = (a - b) / s
  const lead = rho * rho - 1
  const root = rho * Math.sqrt(delta * delta + 2 * lead * Math.log(rho))
  const [from, to] = [(delta - root) / lead, (delta + root) / lead]
  const narrow = normalCdf(to) - normalCdf(from)
  return narrow - (normalCdf((to + delta) / rho) - normalCdf((from + delta) / rho))
}

/** W₁ of two normals whose quantiles differ by shift + spread·z: the mean of a folded normal. */
export function wasserstein1Normal(shift: number, spread: number): number {
  if (spread === 0) return Math.abs(shift)
  const z = shift / Math.abs(spread)
  return Math.abs(spread) * Math.sqrt(2 / Math.PI) * Math.exp(-0.5 * z * z) + shift * (2 * normalCdf(z) - 1)
}
