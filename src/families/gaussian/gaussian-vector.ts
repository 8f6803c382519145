import { normal } from '../../random/variates/normal.ts'
import { finite, positive } from '../../validation/checks.ts'
import { type FamilyWith, fitByStatistic, type SufficientStatistic } from '../family.ts'
import { reduction } from '../reduction.ts'

/**
 * N(mean, diag(variances)) with known variances; the estimate is the sample mean (maximum likelihood).
 *
 * Exact law of the mean of n observations: N(mean, diag(variances)/n).
 *
 * @throws ArgumentError if a variance is not a finite number above 0
 *
 * @example
 * ```ts
 * families.gaussianVector({ variances: [1, 4] }).parameters
 * // => ['mean 1', 'mean 2']
 * ```
 */
export function gaussianVector({
  variances,
}: {
  readonly variances: readonly number[]
}): FamilyWith<string, 'statistic'> {
  const d = variances.length
  const sds = Float64Array.from(variances, (variance, i) => Math.sqrt(positive(`variances[${i}]`, variance)))
  const statistic = vectorMean(sds)
  return {
    name: `Gaussian mean in ${d} dimensions`,
    parameters: variances.map((_, i) => `mean ${i + 1}`),
    width: d,
    check: (theta) => theta.forEach((value, i) => void finite(`mean ${i + 1}`, value)),
    draw(theta, n, stream, out, start) {
      for (let j = 0; j < n * d; j++) out[start + j] = theta[j % d]! + sds[j % d]! * normal(stream)
    },
    fit: fitByStatistic(statistic),
    statistic,
  }
}

/** Count and mean vector. */
function vectorMean(sds: Float64Array): SufficientStatistic {
  const d = sds.length
  return {
    size: d + 1,
    draw(theta, n, stream, out) {
      out[0] = n
      const scale = 1 / Math.sqrt(n)
      for (let i = 0; i < d; i++) out[i + 1] = theta[i]! + sds[i]! * scale * normal(stream)
    },
    of: reduction(`count, mean in ${d} dimensions`, (sample, n, out) => {
      out[0] = n
      for (let i = 0; i < d; i++) {
        let sum = 0
        for (let j = i; j < n * d; j += d) sum += sample[j]!
        out[i + 1] = sum / n
      }
    }),
    expected(theta, weight, out) {
      out[0] = weight
      out.set(theta, 1)
    },
    add(total, batch) {
      const count = total[0]! + batch[0]!
      const share = batch[0]! / count
      for (let i = 1; i <= d; i++) total[i] = total[i]! + (batch[i]! - total[i]!) * share
      total[0] = count
    },
    scale(reduced, factor) {
      reduced[0] = reduced[0]! * factor
    },
    fit(reduced, theta) {
      theta.set(reduced.subarray(1))
    },
  }
}
