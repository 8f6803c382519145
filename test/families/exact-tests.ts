import { regularizedBeta, regularizedBetaUpper } from '../../src/special/beta.ts'

// Tests of the sampling laws, all exact or conservative in finite samples. The streams are keyed, so a
// verdict never changes; the level says how often a right sampler would have been unlucky with its key.
const LEVEL = 1e-6

/**
 * Whether `successes` in `trials` is compatible with some probability in [low, high]: exact binomial tails.
 */
export function frequencyAgrees(successes: number, trials: number, low: number, high = low): boolean {
  // Pr(X ≥ s) = I_p(s, n − s + 1) at the upper end, Pr(X ≤ s) = 1 − I_p(s + 1, n − s) at the lower.
  const tooMany = successes === 0 ? 1 : regularizedBeta(high, successes, trials - successes + 1)
  const tooFew = successes === trials ? 1 : regularizedBetaUpper(low, successes + 1, trials - successes)
  return tooMany >= LEVEL / 2 && tooFew >= LEVEL / 2
}

/**
 * Largest distance between an empirical distribution and a law: `cdf` is Pr(X ≤ x), `below` is Pr(X < x),
 * the same unless the law has atoms.
 */
export function distanceToLaw(
  values: Float64Array,
  cdf: (x: number) => number,
  below: (x: number) => number = cdf,
): number {
  const sorted = values.slice().sort()
  let distance = 0
  // Between two observed values the empirical distribution is flat, so the extremes are at their edges.
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    const x = sorted[from] as number
    while (sorted[to] === x) to++
    const before = Math.abs(from / sorted.length - below(x))
    const after = Math.abs(to / sorted.length - cdf(x))
    distance = Math.max(distance, before, after)
  }
  return distance
}

/** What {@link distanceToLaw} exceeds with probability LEVEL at most: Dvoretzky–Kiefer–Wolfowitz–Massart. */
export function lawTolerance(n: number): number {
  return Math.sqrt(Math.log(2 / LEVEL) / (2 * n))
}

/** Largest distance between two empirical distributions. */
export function distanceBetween(a: Float64Array, b: Float64Array): number {
  const [x, y] = [a.slice().sort(), b.slice().sort()]
  let [i, j, distance] = [0, 0, 0]
  while (i < x.length && j < y.length) {
    const at = Math.min(x[i] as number, y[j] as number)
    while (i < x.length && (x[i] as number) === at) i++
    while (j < y.length && (y[j] as number) === at) j++
    distance = Math.max(distance, Math.abs(i / x.length - j / y.length))
  }
  return distance
}

/**
 * What {@link distanceBetween} exceeds with probability LEVEL at most if both samples have `n` ≥ 458 values
 * of one law, discrete or not: Pr(√(n/2)·D > M) ≤ 2·exp(−2M²), Wei & Dudley 2012, Theorem 1.
 */
export function pairTolerance(n: number): number {
  return Math.sqrt(Math.log(2 / LEVEL) / n)
}
