import { type KnownLaw, knownToEngine } from '../../engine/law.ts'
import { divisorOf, type VarianceDivisor } from '../../laws/gaussian/variance-divisor.ts'
import { normal } from '../../random/variates/normal.ts'
import { finite, nonNegative } from '../../validation/checks.ts'
import type { Distance, DistancesWith } from '../distances.ts'
import { type Family, type FamilyWith, fitByStatistic } from '../family.ts'
import { gaussianStatistic } from './gaussian-statistic.ts'
import { logNormalDensity, normalTotalVariation, wasserstein1Normal } from './normal-distances.ts'

/**
 * N(mean, sd²) with both unknown; parameters (mean, sd), sd ≥ 0.
 *
 * The statistic is (count, mean, root of the sum of squared deviations), two independent draws a generation;
 * a spread far below an ulp of the mean keeps shrinking on the statistic path.
 *
 * @param divisor `'n'` for maximum likelihood, `'n-1'` for the unbiased variance (needs n ≥ 2)
 * @throws ArgumentError if the divisor is neither
 *
 * @example
 * ```ts
 * families.gaussian({ divisor: 'n' }).parameters
 * // => ['mean', 'sd']
 * ```
 */
export function gaussian({
  divisor,
}: {
  readonly divisor: VarianceDivisor
}): FamilyWith<
  'mean' | 'sd',
  'logDensity' | 'statistic' | 'fisherInformation' | 'assumptions' | 'temper' | Distance
> {
  divisorOf(divisor, 2)
  const statistic = gaussianStatistic(divisor)
  const sample: KnownLaw = { law: 'gaussian sample', constants: [divisor === 'n' ? 0 : 1], parameters: 2 }
  const draw: Family['draw'] = (theta, n, stream, out, start) => {
    const mean = theta[0]!
    const sd = theta[1]!
    for (let i = start; i < start + n; i++) out[i] = mean + sd * normal(stream)
  }
  return {
    name: `Gaussian (variance divisor ${divisor})`,
    parameters: ['mean', 'sd'],
    width: 1,
    check(theta) {
      finite('mean', theta[0]!)
      nonNegative('sd', theta[1]!)
    },
    draw: knownToEngine(draw, sample),
    fit: knownToEngine(fitByStatistic(statistic), sample),
    logDensity: (theta, sample, i) => logNormalDensity(sample[i]!, theta[0]!, theta[1]!),
    statistic,
    fisherInformation(theta, out) {
      const precision = 1 / (theta[1]! * theta[1]!)
      out[0] = precision
      out[1] = 0
      out[2] = 0
      out[3] = 2 * precision
    },
    distances,
    // Scores grow like x², second and third derivatives like x² too: none of 2A to 2C.
    assumptions(theta, radius) {
      const largest = theta[1]! + radius
      return {
        wellPosed: radius < theta[1]!,
        score: Number.POSITIVE_INFINITY,
        hessian: Number.POSITIVE_INFINITY,
        third: Number.POSITIVE_INFINITY,
        information: 1 / (largest * largest),
      }
    },
    temper(theta, temperature, out) {
      out[0] = theta[0]!
      out[1] = theta[1]! * Math.sqrt(temperature)
    },
  }
}

const distances: DistancesWith<Distance> = {
  totalVariation: (a, b) => normalTotalVariation(a[0]!, a[1]!, b[0]!, b[1]!),
  kullbackLeibler(a, b) {
    const ratio = a[1]! / b[1]!
    const shift = (a[0]! - b[0]!) / b[1]!
    return 0.5 * (ratio * ratio + shift * shift - 1) - Math.log(ratio)
  },
  wasserstein1: (a, b) => wasserstein1Normal(a[0]! - b[0]!, a[1]! - b[1]!),
  wasserstein2: (a, b) => Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!),
}
