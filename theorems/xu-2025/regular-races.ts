import { laws, special } from 'collapse-check'

/** The exact P(T) with n real observations, and k in every later generation: n unless given, where it can be. */
export type ExactRace = (n: number, T: number, k?: number) => number

/** Of a scale to a power, or of what is one. */
export const scaleRaceOf =
  (family: laws.ScaleFamily, power = 1): ExactRace =>
  (n, T, k = n) =>
    laws.scaleRace({ first: laws.scaleStep(family, n), step: laws.scaleStep(family, k), power, T })

/** A family on the integers: with n observations of mean m, how likely a total of j + 1 is relative to one of j. */
export interface CountFamily {
  readonly ratio: (n: number, mean: number, j: number) => number
  readonly variance: number
  readonly truth: number
  /** The largest total, if there is one. */
  readonly most?: (n: number) => number
}

/** Binomial totals, truth 0.3. */
export const bernoulliCounts: CountFamily = {
  ratio: (n, mean, j) => ((n - j) * mean) / ((j + 1) * (1 - mean)),
  variance: 0.21,
  truth: 0.3,
  most: (n) => n,
}

/** Poisson totals, truth 2. */
export const poissonCounts: CountFamily = {
  ratio: (n, mean, j) => (n * mean) / (j + 1),
  variance: 2,
  truth: 2,
}

/** Negative binomial totals of size 2n, truth 1.5. */
export const negativeBinomialCounts: CountFamily = {
  ratio: (n, mean, j) => ((j + 2 * n) * mean) / ((j + 1) * (mean + 2)),
  variance: 1.5 + (1.5 * 1.5) / 2,
  truth: 1.5,
}

/** Of a family on the integers, the same n always: its totals are a chain. Cut off 14 standard deviations above the truth. */
export const countRaceOf =
  ({ ratio, variance, truth, most }: CountFamily): ExactRace =>
  (n, T) => {
    const top = most?.(n) ?? Math.ceil(n * truth + 14 * Math.sqrt(n * variance * T) + 40)
    const lawAt = (mean: number) => {
      const law = new Float64Array(top + 1)
      const middle = Math.min(top, Math.floor(n * mean))
      law[middle] = 1
      for (let j = middle; j < top; j++) law[j + 1] = (law[j] ?? 0) * ratio(n, mean, j)
      for (let j = middle; j > 0; j--) law[j - 1] = (law[j] ?? 0) / ratio(n, mean, j - 1)
      const total = law.reduce((sum, mass) => sum + mass, 0)
      return law.map((mass) => mass / total)
    }
    const means = Array.from({ length: top + 1 }, (_, total) => total / n)
    return laws.chainRace({
      first: lawAt(truth),
      next: means.map(lawAt),
      errors: Float64Array.from(means, (mean) => Math.abs(mean - truth)),
      T,
    })
  }

/**
 * Of mean and variance together, fitted by maximum likelihood to N(0, 1), for two generations: with v_1, v_2 the
 * variances and μ_2 − μ_1 = z√(v_1/n), the event is linear in μ_1. Absolute error below 1e-4.
 */
export function meanAndVarianceRace(n: number): number {
  const shape = (n - 1) / 2
  const scale = 2 / n
  const logConstant = -special.logGamma(shape) - shape * Math.log(scale)
  const [least, most] = [scale * special.gammaQuantile(shape, 1e-10), scale * special.gammaUpperQuantile(shape, 1e-10)]
  const overVariance = (corners: readonly number[], f: (v: number) => number) => {
    const ends = [least, ...corners.map((v) => Math.min(most, Math.max(least, v))), most].sort((a, b) => a - b)
    const integrand = (v: number) => Math.exp(logConstant + (shape - 1) * Math.log(v) - v / scale) * f(v)
    return ends.slice(1).reduce((sum, to, i) => {
      const from = ends[i] ?? Number.NaN
      return to > from ? sum + special.gaussLegendre(integrand, from, to, 4) : sum
    }, 0)
  }
  return overVariance([1], (first) =>
    // At the corners both variances are equally wrong.
    overVariance([1, 2 / first - 1], (factor) => {
      const second = first * factor
      const gain = n * ((first - 1) * (first - 1) - (second - 1) * (second - 1))
      // By the logarithm of z, because all that counts may happen near 0.
      const wins = (logZ: number) => {
        const z = Math.exp(logZ)
        const bound = (gain - first * z * z) / (2 * Math.sqrt(first) * z)
        return Math.exp(logZ - (z * z) / 2) * special.normalCdf(bound)
      }
      return (2 * special.gaussLegendre(wins, -18, Math.log(8), 10)) / Math.sqrt(2 * Math.PI)
    }),
  )
}
