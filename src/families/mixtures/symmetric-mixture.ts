import { normal } from '../../random/variates/normal.ts'
import { ArgumentError } from '../../validation/argument-error.ts'
import { integerAtLeast, nonNegative, positive } from '../../validation/checks.ts'
import {
  drawByReduction,
  type Family,
  type FamilyWith,
  fitByStatistic,
  NoFitError,
  type SufficientStatistic,
} from '../family.ts'
import { gaussianStatistic } from '../gaussian/gaussian-statistic.ts'
import { normalMean } from '../gaussian/normal-mean.ts'
import { reduction } from '../reduction.ts'
import { jointMaximum, mixtureStep } from './symmetric-mixture-fit.ts'

/** How {@link symmetricMixture} is fitted. */
export type SymmetricMixtureFit =
  /**
   * Algorithm 1 of Suresh et al.: closed form, approximate; `eta` above 1 (2 unless given) and `ceiling`
   * (50).
   */
  | { readonly estimator: 'approximate'; readonly eta?: number; readonly ceiling?: number }
  /** The joint maximum of the likelihood. */
  | { readonly estimator: 'joint' }
  /** `steps` steps of expectation–maximisation from the previous model. */
  | { readonly estimator: 'em'; readonly steps: number }

/**
 * The symmetric mixture ½ N(mean, sd²) + ½ N(−mean, sd²), equal weights known; parameters (mean ≥ 0, sd ≥ 0).
 *
 * The approximate fit sees the sample through (count, mean of |y|, spread of |y|); that statistic has no law
 * to be drawn in one step, so drawing it is O(n). The other fits need the sample.
 *
 * Cost of a fit: approximate and em O(n), joint some 300 passes over the sample; of the Fisher information,
 * O(1 + mean/sd). Distances have no closed form.
 *
 * @throws ArgumentError if the estimator is unknown, eta is not above 1, or steps is not an integer ≥ 1
 *
 * @example
 * ```ts
 * families.symmetricMixture({ estimator: 'joint' }).parameters
 * // => ['mean', 'sd']
 * ```
 */
export function symmetricMixture(
  fit: SymmetricMixtureFit,
): FamilyWith<'mean' | 'sd', 'logDensity' | 'fisherInformation' | 'assumptions'> {
  const draw: Family['draw'] = (theta, n, stream, out, start) => {
    for (let i = start; i < start + n; i++) {
      const centre = stream.word() & 1 ? theta[0]! : -theta[0]!
      out[i] = centre + theta[1]! * normal(stream)
    }
  }
  return {
    name: `symmetric Gaussian mixture (${fit.estimator})`,
    parameters: ['mean', 'sd'],
    width: 1,
    check(theta) {
      nonNegative('mean', theta[0]!)
      nonNegative('sd', theta[1]!)
    },
    draw,
    ...fitted(fit, draw),
    logDensity(theta, sample, i) {
      const [y, mean, sd] = [Math.abs(sample[i]!), theta[0]!, theta[1]!]
      if (sd === 0) return y === mean ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY
      const z = (y - mean) / sd
      // The nearer component, times (1 + e^(−2·mean·y/sd²))/2.
      return (
        -0.5 * (z * z + Math.log(2 * Math.PI)) -
        Math.log(2 * sd) +
        Math.log1p(Math.exp((-2 * mean * y) / (sd * sd)))
      )
    },
    // With t = mean/sd and ρ = E (y/sd)²·sech²(mean·y/sd²) = e^(−t²/2)·E z²·sech(tz), z standard normal; at
    // mean 0 the first row is 0.
    fisherInformation(theta, out) {
      const precision = 1 / (theta[1]! * theta[1]!)
      const t = theta[0]! / theta[1]!
      // Far apart, ρ is below the smallest double, and the signs are known: the information of two normals.
      if (!(t < 40)) {
        out.set([precision, 0, 0, 2 * precision])
        return
      }
      const rho = Math.exp(-0.5 * t * t) * normalMean((z) => (z * z) / Math.cosh(t * z), Math.PI / (2 * t))
      out[0] = precision * (1 - rho)
      out[1] = precision * 2 * t * rho
      out[2] = out[1]
      out[3] = precision * (2 - 4 * t * t * rho)
    },
    // Scores and their derivatives grow like y²; no closed bound for the information on a ball is known here.
    assumptions: (theta, radius) => ({
      wellPosed: radius < Math.min(theta[0]!, theta[1]!),
      score: Number.POSITIVE_INFINITY,
      hessian: Number.POSITIVE_INFINITY,
      third: Number.POSITIVE_INFINITY,
      information: 0,
    }),
  }
}

function fitted(options: SymmetricMixtureFit, draw: Family['draw']): Pick<Family, 'fit' | 'statistic'> {
  if (options.estimator === 'joint') return { fit: jointMaximum }
  if (options.estimator === 'em') {
    const steps = integerAtLeast('steps', options.steps)
    return {
      fit(sample, n, theta) {
        for (let step = 0; step < steps; step++) mixtureStep(sample, n, theta)
      },
    }
  }
  if (options.estimator !== 'approximate') {
    throw new ArgumentError(
      'estimator',
      (options as { estimator: unknown }).estimator,
      "'approximate', 'joint' or 'em'",
    )
  }
  const { eta = 2, ceiling = 50 } = options
  if (!(eta > 1 && eta < Number.POSITIVE_INFINITY))
    throw new ArgumentError('eta', eta, 'a finite number above 1')
  const statistic = approximateStatistic(eta, positive('ceiling', ceiling), draw)
  return { fit: fitByStatistic(statistic), statistic }
}

/** Algorithm 1 of Suresh et al. 2025, App. E, on the spread s² and mean m₁ of |y|, m₂ = m₁² + s². */
function approximateStatistic(eta: number, ceiling: number, draw: Family['draw']): SufficientStatistic {
  const folded = gaussianStatistic('n')
  let absolute = new Float64Array(0)
  const of = reduction('count, mean, root of squares of |x|', (sample, n, out) => {
    if (absolute.length < n) absolute = new Float64Array(2 * n)
    for (let i = 0; i < n; i++) absolute[i] = Math.abs(sample[i]!)
    folded.of(absolute, n, out)
  })
  return {
    ...folded,
    of,
    draw: drawByReduction(draw, of, 1),
    expected() {
      throw new ArgumentError(
        'path',
        'population',
        "'raw' or 'statistic': |y| has no expected spread in closed form here",
      )
    },
    fit(reduced, theta) {
      const [n, m1] = [reduced[0]!, reduced[1]!]
      if (!(n > 1)) throw new NoFitError(`the approximate mixture fit needs n ≥ 2, not ${n}`)
      const spread = reduced[2]! / Math.sqrt(n)
      const s2 = spread * spread
      const m2 = m1 * m1 + s2
      const inflation = Math.exp(((eta - 1) * ((n - 1) / 2 + 4 * eta)) / (eta * (n - 1) * (n + 4 * eta - 1)))
      const excess = m2 - inflation * m1 * m1
      const a = excess <= 0 ? ceiling : (2 * inflation * m2) / excess
      // σ̂²/s², so that a spread whose square underflows still shrinks.
      const ratio = m2 * (a - 2) <= 2 * a * m1 * m1 ? (a * m2) / (a * m1 * m1 + 2 * m2) : m2 / s2
      theta[1] = spread * Math.sqrt(ratio)
      theta[0] = Math.sqrt(Math.max(0, m2 - s2 * ratio))
    },
  }
}
