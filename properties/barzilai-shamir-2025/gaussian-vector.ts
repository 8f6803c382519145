import { type Family, variates } from 'collapse-check'

/** N(θ, I_d), fitted by the sample mean; the statistic is (count, mean vector). */
export function gaussianVector(d: number): Family {
  const coordinates = Array.from({ length: d }, (_, i) => i)
  return {
    name: `Gaussian mean in ${d} dimensions`,
    parameters: coordinates.map((i) => `mean${i + 1}`),
    width: d,
    check: () => undefined,
    draw(theta, n, stream, out, start) {
      for (let i = start; i < start + n; i++) {
        for (const j of coordinates) out[i * d + j] = (theta[j] ?? Number.NaN) + variates.normal(stream)
      }
    },
    fit(sample, n, theta) {
      for (const j of coordinates) {
        let sum = 0
        for (let i = 0; i < n; i++) sum += sample[i * d + j] ?? Number.NaN
        theta[j] = sum / n
      }
    },
    statistic: {
      size: d + 1,
      draw(theta, n, stream, out) {
        out[0] = n
        const sd = 1 / Math.sqrt(n)
        for (let j = 0; j < d; j++) out[j + 1] = (theta[j] ?? Number.NaN) + sd * variates.normal(stream)
      },
      of(sample, n, out) {
        out[0] = n
        for (let j = 0; j < d; j++) {
          let sum = 0
          for (let i = 0; i < n; i++) sum += sample[i * d + j] ?? Number.NaN
          out[j + 1] = sum / n
        }
      },
      expected(theta, weight, out) {
        out[0] = weight
        for (let j = 0; j < d; j++) out[j + 1] = theta[j] ?? Number.NaN
      },
      add(total, batch) {
        const [had = 0, more = 0] = [total[0], batch[0]]
        const share = more / (had + more)
        for (let j = 1; j <= d; j++) {
          const mean = total[j] ?? Number.NaN
          total[j] = mean + ((batch[j] ?? Number.NaN) - mean) * share
        }
        total[0] = had + more
      },
      scale(reduced, factor) {
        reduced[0] = (reduced[0] ?? Number.NaN) * factor
      },
      fit(reduced, theta) {
        for (let j = 0; j < d; j++) theta[j] = reduced[j + 1] ?? Number.NaN
      },
    },
  }
}
