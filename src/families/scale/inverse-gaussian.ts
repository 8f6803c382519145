import type { Stream } from '../../random/stream.ts'
import { chiSquare } from '../../random/variates/gamma.ts'
import { normal } from '../../random/variates/normal.ts'
import { logNormalCdf, normalCdf } from '../../special/normal.ts'
import { positive } from '../../validation/checks.ts'
import {
  type Family,
  type FamilyWith,
  fitByStatistic,
  NoFitError,
  type SufficientStatistic,
} from '../family.ts'
import type { Parameters } from '../parameters.ts'

/**
 * Inverse Gaussian (Wald) with parameters mean μ > 0 and shape λ > 0, variance μ³/λ; both by maximum
 * likelihood: μ̂ the sample mean, 1/λ̂ the mean of 1/x less 1/μ̂. Needs n ≥ 2.
 *
 * The statistic is (count, mean, V = Σ(1/x − 1/x̄)); for n observations the last two are independent, inverse
 * Gaussian (μ, nλ) and χ²(n − 1)/λ.
 *
 * @example
 * ```ts
 * families.inverseGaussian().parameters
 * // => ['mean', 'shape']
 * ```
 */
export function inverseGaussian(): FamilyWith<
  'mean' | 'shape',
  'logDensity' | 'statistic' | 'fisherInformation' | 'assumptions' | 'totalVariation' | 'kullbackLeibler'
> {
  return {
    name: 'inverse Gaussian',
    parameters: ['mean', 'shape'],
    width: 1,
    check(theta) {
      positive('mean', theta[0]!)
      positive('shape', theta[1]!)
    },
    draw,
    fit: fitByStatistic(statistic),
    logDensity(theta, sample, i) {
      const x = sample[i]!
      if (!(x > 0)) return Number.NEGATIVE_INFINITY
      const [mean, shape] = [theta[0]!, theta[1]!]
      const z = (x - mean) / mean
      return 0.5 * (Math.log(shape / (2 * Math.PI)) - 3 * Math.log(x)) - (shape * z * z) / (2 * x)
    },
    statistic,
    fisherInformation(theta, out) {
      const [mean, shape] = [theta[0]!, theta[1]!]
      out[0] = shape / (mean * mean * mean)
      out[1] = 0
      out[2] = 0
      out[3] = 1 / (2 * shape * shape)
    },
    distances: {
      totalVariation,
      // E_a of (x − μ_b)²/x = x − 2μ_b + μ_b²/x with E x = μ_a, E 1/x = 1/μ_a + 1/λ_a.
      kullbackLeibler(a, b) {
        const [mean, shape, mean2, shape2] = [a[0]!, a[1]!, b[0]!, b[1]!]
        const gap = (mean - mean2) / mean2
        return 0.5 * (Math.log(shape / shape2) - 1 + shape2 * ((gap * gap) / mean + 1 / shape))
      },
    },
    // Scores are linear in x and 1/x, which have exponential tails, and so are the higher derivatives; the
    // information is diagonal, and both entries are least in a corner of the square around the ball.
    assumptions(theta, radius) {
      const [mean, shape] = [theta[0]! + radius, theta[1]! + radius]
      const wellPosed = radius < Math.min(theta[0]!, theta[1]!)
      return {
        wellPosed,
        score: Number.POSITIVE_INFINITY,
        hessian: Number.POSITIVE_INFINITY,
        third: Number.POSITIVE_INFINITY,
        information: wellPosed
          ? Math.min((theta[1]! - radius) / (mean * mean * mean), 1 / (2 * shape * shape))
          : 0,
      }
    },
  }
}

/**
 * Densities cross where (μ, λ and ν, κ the parameters) (κ/ν² − λ/μ²)x² + (ln λ/κ + 2λ/μ − 2κ/ν)x + κ − λ = 0:
 * twice at most, and between crossings the distribution functions say who has more.
 */
function totalVariation(a: Parameters, b: Parameters): number {
  const [mean, shape, mean2, shape2] = [a[0]!, a[1]!, b[0]!, b[1]!]
  const square = shape2 / (mean2 * mean2) - shape / (mean * mean)
  const linear = Math.log(shape / shape2) + 2 * (shape / mean - shape2 / mean2)
  const constant = shape2 - shape
  // Both roots without cancellation; those that are not there are infinite or NaN, and left out.
  const q = -0.5 * (linear + (linear < 0 ? -1 : 1) * Math.sqrt(linear * linear - 4 * square * constant))
  const roots = [q / square, constant / q].filter((x) => x > 0 && x < Number.POSITIVE_INFINITY)
  let [sum, before] = [0, 0]
  for (const x of roots.sort((x, y) => x - y)) {
    const gap = distribution(x, mean, shape) - distribution(x, mean2, shape2)
    sum += Math.abs(gap - before)
    before = gap
  }
  return (sum + Math.abs(before)) / 2
}

/** Pr(X ≤ x), Shuster 1968; the second term by its logarithm, as e^(2λ/μ) may overflow. */
function distribution(x: number, mean: number, shape: number): number {
  const root = Math.sqrt(shape / x)
  const reflected = (2 * shape) / mean + logNormalCdf(-root * (x / mean + 1))
  return normalCdf(root * (x / mean - 1)) + Math.exp(reflected)
}

const draw: Family['draw'] = (theta, n, stream, out, start) => {
  for (let i = start; i < start + n; i++) out[i] = wald(stream, theta[0]!, theta[1]!)
}

const statistic: SufficientStatistic = {
  size: 3,
  draw(theta, n, stream, out) {
    out[0] = n
    out[1] = wald(stream, theta[0]!, n * theta[1]!)
    out[2] = n > 1 ? chiSquare(stream, n - 1) / theta[1]! : 0
  },
  of(sample, n, out) {
    let sum = 0
    for (let i = 0; i < n; i++) sum += sample[i]!
    const mean = sum / n
    // 1/x − 1/x̄ = (x̄ − x)²/(x·x̄²) + (x̄ − x)/x̄², and the last terms cancel in the sum.
    let excess = 0
    for (let i = 0; i < n; i++) {
      const gap = (sample[i]! - mean) / mean
      excess += (gap * gap) / sample[i]!
    }
    out[0] = n
    out[1] = mean
    out[2] = excess
  },
  expected(theta, weight, out) {
    out[0] = weight
    out[1] = theta[0]!
    out[2] = weight / theta[1]!
  },
  add(total, batch) {
    const [n, m, x, y] = [total[0]!, batch[0]!, total[1]!, batch[1]!]
    const mean = x + (y - x) * (m / (n + m))
    total[2] = total[2]! + batch[2]! + (((n * m) / (n + m)) * ((x - y) / x) * ((x - y) / y)) / mean
    total[1] = mean
    total[0] = n + m
  },
  scale(reduced, factor) {
    reduced[0] = reduced[0]! * factor
    reduced[2] = reduced[2]! * factor
  },
  fit(reduced, theta) {
    if (!(reduced[2]! > 0)) {
      throw new NoFitError(`inverse Gaussian: ${reduced[0]} equal observations have no shape`)
    }
    theta[0] = reduced[1]!
    theta[1] = reduced[0]! / reduced[2]!
  },
}

/** Michael, Schucany & Haas 1976: the smaller root of the square of a normal, or its mirror image. */
function wald(stream: Stream, mean: number, shape: number): number {
  const z = normal(stream)
  const y = (mean * z * z) / (2 * shape)
  // 1 + y − √(2y + y²), without cancellation.
  const root = 1 / (1 + y + Math.sqrt(y * (2 + y)))
  return stream.uniform() * (1 + root) <= 1 ? mean * root : mean / root
}
