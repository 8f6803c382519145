import type { Family } from '../family.ts'
import { addOuterProduct, packed, packedSize, solveRoot } from '../multivariate/triangular-root.ts'

/**
 * `steps` steps of expectation–maximisation for K Gaussians in `d` dimensions, with parameters as in
 * gaussianMixture. Scatter is summed in roots, centred on the new means.
 */
export function expectationMaximisation(
  K: number,
  d: number,
  steps: number,
  fail: (reason: string) => never,
): Family['fit'] {
  const size = d + packedSize(d)
  const v = new Float64Array(d)
  const mass = new Float64Array(K)
  let shares = new Float64Array(0)

  /** Writes each component's share of each observation to `shares`, and the components' masses. */
  const expect = (sample: Float64Array, n: number, theta: Float64Array) => {
    mass.fill(0)
    for (let row = 0; row < n; row++) {
      let top = Number.NEGATIVE_INFINITY
      for (let k = 0; k < K; k++) {
        const from = K + k * size
        for (let c = 0; c < d; c++) v[c] = sample[row * d + c]! - theta[from + c]!
        solveRoot(theta, from + d, d, v)
        let log = Math.log(theta[k]!)
        for (let c = 0; c < d; c++) log -= 0.5 * v[c]! * v[c]! + Math.log(theta[from + d + packed(c, c)]!)
        shares[row * K + k] = log
        if (log > top) top = log
      }
      if (!Number.isFinite(top)) fail(`no component explains observation ${row}`)
      let sum = 0
      for (let k = 0; k < K; k++) {
        const share = Math.exp(shares[row * K + k]! - top)
        shares[row * K + k] = share
        sum += share
      }
      for (let k = 0; k < K; k++) {
        shares[row * K + k] = shares[row * K + k]! / sum
        mass[k] = mass[k]! + shares[row * K + k]!
      }
    }
  }

  const maximise = (sample: Float64Array, n: number, theta: Float64Array) => {
    for (let k = 0; k < K; k++) {
      const from = K + k * size
      if (!(mass[k]! > 0)) fail(`component ${k} has lost its weight`)
      theta[k] = mass[k]! / n
      theta.fill(0, from, from + size)
      for (let row = 0; row < n; row++) {
        const share = shares[row * K + k]! / mass[k]!
        for (let c = 0; c < d; c++) theta[from + c] = theta[from + c]! + share * sample[row * d + c]!
      }
      for (let row = 0; row < n; row++) {
        const root = Math.sqrt(shares[row * K + k]! / mass[k]!)
        for (let c = 0; c < d; c++) v[c] = root * (sample[row * d + c]! - theta[from + c]!)
        addOuterProduct(theta, from + d, d, v)
      }
      for (let c = 0; c < d; c++) {
        if (!(theta[from + d + packed(c, c)]! > 0)) fail(`component ${k} has lost its spread`)
      }
    }
  }

  return (sample, n, theta) => {
    if (shares.length < n * K) shares = new Float64Array(2 * n * K)
    for (let step = 0; step < steps; step++) {
      expect(sample, n, theta)
      maximise(sample, n, theta)
    }
  }
}
