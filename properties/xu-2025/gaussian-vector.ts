import { type Family, type SufficientStatistic, variates } from 'collapse-check'

/** The mean of N(mean, diag(variances)), fitted by the sample mean; exact law N(mean, diag(variances)/n). */
export function gaussianVector(variances: readonly number[]): Family {
  const d = variances.length
  const sds = Float64Array.from(variances, Math.sqrt)
  const at = (values: Float64Array, i: number) => values[i] ?? Number.NaN
  const statistic: SufficientStatistic = {
    size: d + 1,
    draw(theta, n, stream, out) {
      out[0] = n
      const scale = 1 / Math.sqrt(n)
      for (let i = 0; i < d; i++) out[i + 1] = at(theta, i) + at(sds, i) * scale * variates.normal(stream)
    },
    of(sample, n, out) {
      out.fill(0)
      out[0] = n
      for (let j = 0; j < n * d; j++) {
        const i = (j % d) + 1
        out[i] = at(out, i) + at(sample, j) / n
      }
    },
    expected(theta, weight, out) {
      out[0] = weight
      out.set(theta, 1)
    },
    add(total, batch) {
      const count = at(total, 0) + at(batch, 0)
      const share = at(batch, 0) / count
      for (let i = 1; i <= d; i++) total[i] = at(total, i) + (at(batch, i) - at(total, i)) * share
      total[0] = count
    },
    scale(reduced, factor) {
      reduced[0] = at(reduced, 0) * factor
    },
    fit(reduced, theta) {
      theta.set(reduced.subarray(1))
    },
  }
  const reduced = new Float64Array(d + 1)
  return {
    name: `Gaussian mean in ${d} dimensions`,
    parameters: variances.map((_, i) => `mean ${i + 1}`),
    width: d,
    check: () => undefined,
    draw(theta, n, stream, out, start) {
      for (let j = 0; j < n * d; j++) {
        out[start + j] = at(theta, j % d) + at(sds, j % d) * variates.normal(stream)
      }
    },
    fit(sample, n, theta) {
      statistic.of(sample, n, reduced)
      statistic.fit(reduced, theta)
    },
    statistic,
  }
}
