import { type Family, variates } from 'collapse-check'
import { type RealNvpShape, weightsPerCoupling } from './real-nvp-shape.ts'
import { type LikelihoodTraining, maximizeLikelihood } from './real-nvp-training.ts'

/** What the network of a coupling says about its coordinate: a logarithm of scale in [−1, 1], and a shift. */
type Coupling = (theta: Float64Array, coupling: number, given: number) => void

/**
 * RealNVP in two dimensions (Dinh, Sohl-Dickstein & Bengio 2017): couplings that scale and shift one
 * coordinate by functions of the other, in turn, carry the plane to a standard normal law.
 *
 * Coupling c maps (a, b) to (b·exp(s(a)) + t(a), a), where (s, t) is a network with two hidden layers of tanh
 * and s passes through one more tanh. Observations are in units of `unit`. Parameters: the networks' weights,
 * coupling by coupling, layer by layer. The fit goes on from the previous model.
 */
export function realNvp(shape: RealNvpShape, unit: number, training: LikelihoodTraining): Family {
  const { couplings, width } = shape
  const perCoupling = weightsPerCoupling(shape)
  const first = new Float64Array(width)
  const output = { logScale: 0, shift: 0 }

  const network: Coupling = (theta, coupling, given) => {
    let at = coupling * perCoupling
    for (let i = 0; i < width; i++) first[i] = Math.tanh(given * theta[at + i]! + theta[at + width + i]!)
    at += 2 * width
    const bias = at + width * width
    const last = bias + width
    let logScale = theta[last + 2 * width]!
    let shift = theta[last + 2 * width + 1]!
    for (let j = 0; j < width; j++) {
      let sum = theta[bias + j]!
      for (let i = 0; i < width; i++) sum += first[i]! * theta[at + i * width + j]!
      const second = Math.tanh(sum)
      logScale += second * theta[last + 2 * j]!
      shift += second * theta[last + 2 * j + 1]!
    }
    output.logScale = Math.tanh(logScale)
    output.shift = shift
  }

  return {
    name: `RealNVP with ${couplings} couplings of width ${width}`,
    parameters: Array.from({ length: couplings * perCoupling }, (_, i) => `weight${i}`),
    width: 2,
    check: () => undefined,
    draw(theta, n, stream, out, start) {
      for (let i = 0; i < n; i++) {
        let a = variates.normal(stream)
        let b = variates.normal(stream)
        for (let c = couplings - 1; c >= 0; c--) {
          network(theta, c, b)
          const before = (a - output.shift) * Math.exp(-output.logScale)
          a = b
          b = before
        }
        out[start + 2 * i] = unit * a
        out[start + 2 * i + 1] = unit * b
      }
    },
    logDensity(theta, sample, index) {
      let a = sample[2 * index]! / unit
      let b = sample[2 * index + 1]! / unit
      let logDeterminant = 0
      for (let c = 0; c < couplings; c++) {
        network(theta, c, a)
        const after = b * Math.exp(output.logScale) + output.shift
        logDeterminant += output.logScale
        b = a
        a = after
      }
      return logDeterminant - (a * a + b * b) / 2 - Math.log(2 * Math.PI * unit * unit)
    },
    fit: maximizeLikelihood(shape, unit, training),
  }
}
