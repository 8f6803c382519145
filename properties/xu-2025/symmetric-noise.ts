import { type Family, type Stream, variates } from 'collapse-check'

/** Symmetric noise by name. */
export const noises: { readonly [name: string]: (stream: Stream) => number } = {
  normal: variates.normal,
  Laplace: (stream) => (stream.word() & 1 ? 1 : -1) * variates.exponential(stream),
  't with 3 degrees of freedom': (stream) => variates.normal(stream) / Math.sqrt(variates.chiSquare(stream, 3) / 3),
  uniform: (stream) => 2 * stream.uniform() - 1,
}

/** Location in d dimensions with independent noise in each, fitted by the sample mean. Raw path only. */
export function locationMean(noise: (stream: Stream) => number, d: number): Family {
  return {
    name: `location in ${d} dimensions`,
    parameters: Array.from({ length: d }, (_, i) => `location ${i + 1}`),
    width: d,
    check: () => undefined,
    draw(theta, n, stream, out, start) {
      for (let j = 0; j < n * d; j++) out[start + j] = (theta[j % d] ?? Number.NaN) + noise(stream)
    },
    fit(sample, n, theta) {
      for (let i = 0; i < d; i++) {
        let sum = 0
        for (let j = i; j < n * d; j += d) sum += sample[j] ?? Number.NaN
        theta[i] = sum / n
      }
    },
  }
}
