import { knownToEngine } from '../../engine/law.ts'
import type { Stream } from '../../random/stream.ts'
import { exponential } from '../../random/variates/exponential.ts'
import { gamma } from '../../random/variates/gamma.ts'
import { logGamma, regularizedGammaLower } from '../../special/gamma.ts'
import { positive } from '../../validation/checks.ts'
import type { Distance, DistancesWith } from '../distances.ts'
import { type FamilyWith, fitByStatistic, NoFitError } from '../family.ts'
import type { Parameters } from '../parameters.ts'
import { reduction } from '../reduction.ts'
import { totalStatistic } from '../total-statistic.ts'

/**
 * A one-parameter family in disguise: s(x) ~ Gamma(shape, mean m), and m is c·θ^power. The estimate of m is
 * the mean of s over the sample (maximum likelihood), so θ̂/θ has one law for every θ.
 */
export interface GammaTyped<Name extends string> {
  readonly name: string
  readonly parameter: Name
  /** Shape of s(x) for one observation. */
  readonly shape: number
  /** m = scale·θ^power. */
  readonly power: number
  readonly scale?: number
  /** s(x) in writing, with every constant: the name of the reduction. */
  readonly statistic: string
  /** s of an observation; negative or NaN outside the support. */
  statisticOf(x: number): number
  /** An observation with the given s; the stream is for a sign. */
  observation(s: number, stream: Stream): number
  /** ln |ds/dx|, less ln of how many x share an s. */
  logSlope(x: number): number
  readonly distances: DistancesWith<'wasserstein1' | 'wasserstein2'>
}

/** What every such family has beside drawing and fitting. */
type GammaTypedPart = 'logDensity' | 'statistic' | 'fisherInformation' | 'assumptions' | Distance

/** The family that {@link GammaTyped} describes. θ = 0 is a member where it means s = 0, and absorbing. */
export function gammaTyped<Name extends string>(spec: GammaTyped<Name>): FamilyWith<Name, GammaTypedPart> {
  const { shape, power, scale = 1 } = spec
  const meanOf = (theta: Parameters) => scale * raise(theta[0]!, power)
  const total = totalStatistic((theta, n, stream) => (meanOf(theta) * gamma(stream, n * shape)) / shape)
  const drawn = {
    ...total,
    of: reduction(`count, total of ${spec.statistic}`, (sample, n, out) => {
      let sum = 0
      for (let i = 0; i < n; i++) sum += spec.statisticOf(sample[i]!)
      out[0] = n
      out[1] = sum
    }),
    expected(theta: Parameters, weight: number, out: Float64Array) {
      out[0] = weight
      out[1] = weight * meanOf(theta)
    },
    fit(reduced: Float64Array, theta: Parameters) {
      const mean = reduced[1]! / (scale * reduced[0]!)
      if (!(mean >= 0 && mean < Number.POSITIVE_INFINITY) || (power < 0 && mean === 0)) {
        throw new NoFitError(`${spec.name}: no ${spec.parameter} fits a mean statistic of ${mean}`)
      }
      theta[0] = raise(mean, 1 / power)
    },
  }
  const statistic = knownToEngine(drawn, { law: 'gamma', constants: [shape, power, scale], parameters: 1 })
  const variate = shape === 1 ? exponential : (stream: Stream) => gamma(stream, shape)
  const information = shape * power * power
  const relative = (a: Parameters, b: Parameters) => meanOf(a) / meanOf(b)
  return {
    name: spec.name,
    parameters: [spec.parameter],
    width: 1,
    check: (theta) => void positive(spec.parameter, theta[0]!),
    draw(theta, n, stream, out, start) {
      const unit = meanOf(theta) / shape
      for (let i = start; i < start + n; i++) out[i] = spec.observation(unit * variate(stream), stream)
    },
    fit: fitByStatistic(statistic),
    logDensity(theta, sample, i) {
      const s = spec.statisticOf(sample[i]!)
      if (!(s >= 0)) return Number.NEGATIVE_INFINITY
      const rate = shape / meanOf(theta)
      const lead = shape === 1 ? 0 : (shape - 1) * Math.log(rate * s)
      return lead - rate * s + Math.log(rate) - logGamma(shape) + spec.logSlope(sample[i]!)
    },
    statistic,
    fisherInformation(theta, out) {
      out[0] = information / (theta[0]! * theta[0]!)
    },
    distances: {
      kullbackLeibler(a, b) {
        const ratio = relative(a, b)
        return shape * (ratio - 1 - Math.log(ratio))
      },
      // The densities of s cross once, at s = shape·ln(m_b/m_a)/(1/m_a − 1/m_b) in units of the mean.
      totalVariation(a, b) {
        const ratio = relative(a, b)
        if (ratio === 1) return 0
        const crossing = Math.log(ratio) / (ratio - 1)
        return Math.abs(
          regularizedGammaLower(shape, shape * crossing * ratio) -
            regularizedGammaLower(shape, shape * crossing),
        )
      },
      ...spec.distances,
    },
    // The score is linear in s, which has an exponential tail: never sub-Gaussian. In the rate (power −1) it
    // is s that the higher derivatives do not see.
    assumptions(theta, radius) {
      const least = theta[0]! - radius
      const largest = theta[0]! + radius
      const inRate = power === -1 && least > 0
      return {
        wellPosed: least > 0,
        score: Number.POSITIVE_INFINITY,
        hessian: inRate ? shape / (least * least) : Number.POSITIVE_INFINITY,
        third: inRate ? (2 * shape) / (least * least * least) : Number.POSITIVE_INFINITY,
        information: information / (largest * largest),
      }
    },
  }
}

function raise(x: number, power: number): number {
  if (power === 1) return x
  if (power === 2) return x * x
  if (power === 0.5) return Math.sqrt(x)
  if (power === -1) return 1 / x
  return x === 0 ? 0 : Math.exp(power * Math.log(x))
}
