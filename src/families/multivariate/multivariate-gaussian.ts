import { divisorOf, type VarianceDivisor } from '../../laws/gaussian/variance-divisor.ts'
import { normal } from '../../random/variates/normal.ts'
import { finite, integerAtLeast, nonNegative } from '../../validation/checks.ts'
import { type FamilyWith, fitByStatistic, NoFitError, type SufficientStatistic } from '../family.ts'
import type { Parameters } from '../parameters.ts'
import { reduction } from '../reduction.ts'
import { gaussianDistances, logGaussianDensity } from './multivariate-gaussian-distances.ts'
import { multivariateAssumptions, multivariateInformation } from './multivariate-gaussian-information.ts'
import { addOuterProduct, drawWishartRoot, multiplyRoots, packed, packedSize } from './triangular-root.ts'

/** Dimension and variance estimator of {@link multivariateGaussian}. */
export interface MultivariateGaussian<Dimension extends number = number> {
  readonly dimension: Dimension
  readonly divisor: VarianceDivisor
}

/** The parameters by name; in the plane one by one. */
type ParameterName<Dimension extends number> = Dimension extends 2
  ? 'mean0' | 'mean1' | 'root0,0' | 'root1,0' | 'root1,1'
  : `mean${number}` | `root${number},${number}`

/**
 * N(mean, Σ) in `dimension` d, both unknown; parameters: the mean, then the lower triangular root R of Σ =
 * R·Rᵀ row by row, diagonal ≥ 0. Singular Σ are members, as fits of n ≤ d observations are singular.
 *
 * The statistic is (count, mean, root of the scatter matrix), drawn exactly by Bartlett's decomposition.
 * Roots of lower triangular matrices multiply to roots, so no generation needs a Cholesky factorisation.
 *
 * Cost: O(d³) a generation on the statistic path, O(n·d²) on the raw path.
 *
 * @throws ArgumentError if the dimension is not an integer ≥ 1 or the divisor is unknown
 *
 * @example
 * ```ts
 * families.multivariateGaussian({ dimension: 2, divisor: 'n' }).parameters
 * // => ['mean0', 'mean1', 'root0,0', 'root1,0', 'root1,1']
 * ```
 */
export function multivariateGaussian<const Dimension extends number>({
  dimension: d,
  divisor,
}: MultivariateGaussian<Dimension>): FamilyWith<
  ParameterName<Dimension>,
  | 'logDensity'
  | 'statistic'
  | 'fisherInformation'
  | 'assumptions'
  | 'temper'
  | 'kullbackLeibler'
  | 'wasserstein2'
> {
  integerAtLeast('dimension', d)
  divisorOf(divisor, 2)
  const statistic = scatterStatistic(d, divisor === 'n' ? 0 : 1)
  const z = new Float64Array(d)
  return {
    name: `Gaussian in ${d} dimensions (variance divisor ${divisor})`,
    parameters: [
      ...Array.from({ length: d }, (_, i) => `mean${i}`),
      ...Array.from({ length: d }, (_, i) => Array.from({ length: i + 1 }, (_, j) => `root${i},${j}`)).flat(),
    ] as ParameterName<Dimension>[],
    width: d,
    check(theta) {
      for (let i = 0; i < theta.length; i++) finite('mean and root', theta[i]!)
      for (let i = 0; i < d; i++) nonNegative(`root${i},${i}`, theta[d + packed(i, i)]!)
    },
    draw(theta, n, stream, out, start) {
      for (let row = 0; row < n; row++) {
        for (let i = 0; i < d; i++) z[i] = normal(stream)
        addImage(theta, z, 1, out, start + row * d)
      }
    },
    fit: fitByStatistic(statistic),
    logDensity: (theta, sample, row) => logGaussianDensity(theta, d, sample, row),
    statistic,
    distances: gaussianDistances(d),
    fisherInformation: multivariateInformation(d),
    assumptions: multivariateAssumptions(d),
    temper(theta, temperature, out) {
      for (let i = 0; i < theta.length; i++) out[i] = theta[i]! * (i < d ? 1 : Math.sqrt(temperature))
    },
  }
}

/** mean + factor·R·z, written to `out` from `start` on. */
function addImage(
  theta: Parameters,
  z: Float64Array,
  factor: number,
  out: Float64Array,
  start: number,
): void {
  const d = z.length
  for (let i = 0; i < d; i++) {
    let sum = 0
    for (let j = 0; j <= i; j++) sum += theta[d + packed(i, j)]! * z[j]!
    out[start + i] = theta[i]! + factor * sum
  }
}

function scatterStatistic(d: number, lost: 0 | 1): SufficientStatistic {
  const size = packedSize(d)
  const start = 1 + d
  const v = new Float64Array(d)
  const wishart = new Float64Array(size)
  return {
    size: start + size,
    draw(theta, n, stream, out) {
      out[0] = n
      for (let i = 0; i < d; i++) v[i] = normal(stream)
      addImage(theta, v, 1 / Math.sqrt(n), out, 1)
      drawWishartRoot(stream, n - 1, d, wishart)
      multiplyRoots(theta, d, wishart, d, out, start)
    },
    of: reduction(`count, mean, root of scatter in ${d} dimensions`, (sample, n, out) => {
      out.fill(0)
      out[0] = n
      for (let i = 0; i < n * d; i++) out[1 + (i % d)] = out[1 + (i % d)]! + sample[i]!
      for (let c = 0; c < d; c++) out[1 + c] = out[1 + c]! / n
      for (let row = 0; row < n; row++) {
        for (let c = 0; c < d; c++) v[c] = sample[row * d + c]! - out[1 + c]!
        addOuterProduct(out, start, d, v)
      }
    }),
    expected(theta, weight, out) {
      out[0] = weight
      const factor = Math.sqrt(weight)
      for (let i = 0; i < theta.length; i++) out[1 + i] = theta[i]! * (i < d ? 1 : factor)
    },
    add(total, batch) {
      const count = total[0]! + batch[0]!
      const share = batch[0]! / count
      const between = Math.sqrt(total[0]! * share)
      for (let j = 0; j < d; j++) {
        for (let i = j; i < d; i++) v[i] = batch[start + packed(i, j)]!
        addOuterProduct(total, start, d, v, j)
      }
      for (let i = 0; i < d; i++) {
        const shift = batch[1 + i]! - total[1 + i]!
        v[i] = between * shift
        total[1 + i] = total[1 + i]! + share * shift
      }
      addOuterProduct(total, start, d, v)
      total[0] = count
    },
    scale(statistic, factor) {
      statistic[0] = statistic[0]! * factor
      for (let i = start; i < statistic.length; i++) statistic[i] = statistic[i]! * Math.sqrt(factor)
    },
    fit(statistic, theta) {
      const degrees = statistic[0]! - lost
      if (!(degrees > 0))
        throw new NoFitError(`the covariance with divisor n − 1 needs n ≥ 2, not ${statistic[0]}`)
      const factor = 1 / Math.sqrt(degrees)
      for (let i = 0; i < theta.length; i++) theta[i] = statistic[1 + i]! * (i < d ? 1 : factor)
    },
  }
}
