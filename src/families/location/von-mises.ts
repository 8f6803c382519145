import type { Stream } from '../../random/stream.ts'
import { finite, positive } from '../../validation/checks.ts'
import { boundedScore } from '../assumptions.ts'
import {
  drawByReduction,
  type Family,
  type FamilyWith,
  fitByStatistic,
  NoFitError,
  type SufficientStatistic,
} from '../family.ts'

/**
 * Von Mises on the circle with known concentration κ > 0: density ∝ exp(κ·cos(x − direction)), angles in
 * (−π, π]. The estimate is the direction of the mean vector (maximum likelihood); none exists if that is 0.
 *
 * The statistic is (count, Σcos, Σsin); its law has no shortcut, so drawing it is O(n).
 *
 * @param concentration κ > 0
 * @throws ArgumentError if κ is not a finite number above 0
 *
 * @example
 * ```ts
 * families.vonMises({ concentration: 2 }).parameters
 * // => ['direction']
 * ```
 */
export function vonMises({
  concentration,
}: {
  readonly concentration: number
}): FamilyWith<
  'direction',
  'logDensity' | 'statistic' | 'fisherInformation' | 'assumptions' | 'totalVariation' | 'kullbackLeibler'
> {
  const kappa = positive('concentration', concentration)
  const draw: Family['draw'] = (theta, n, stream, out, start) => {
    for (let i = start; i < start + n; i++) out[i] = wrap(theta[0]! + deviate(stream))
  }
  // Best & Fisher 1979: rejection from a wrapped Cauchy law of parameter ρ, r = (1 + ρ²)/(2ρ). For small κ
  // the formula of r loses digits; 1/κ + κ is its limit.
  const tau = 1 + Math.sqrt(1 + 4 * kappa * kappa)
  const rho = (tau - Math.sqrt(2 * tau)) / (2 * kappa)
  const r = kappa < 1e-5 ? 1 / kappa + kappa : (1 + rho * rho) / (2 * rho)
  const deviate = (stream: Stream) => {
    for (;;) {
      const z = Math.cos(Math.PI * stream.openUniform())
      const f = (1 + r * z) / (r + z)
      const c = kappa * (r - f)
      const u = stream.openUniform()
      if (c * (2 - c) > u || Math.log(c / u) + 1 >= c) {
        const angle = Math.acos(Math.min(1, Math.max(-1, f)))
        return stream.word() & 1 ? angle : -angle
      }
    }
  }
  const statistic: SufficientStatistic = { ...resultant, draw: drawByReduction(draw, resultant.of, 1) }
  const { logNormalizer, meanCosine } = moments(kappa)
  const cosines = meanCosines(kappa)
  statistic.expected = (theta, weight, out) => {
    out[0] = weight
    out[1] = weight * meanCosine * Math.cos(theta[0]!)
    out[2] = weight * meanCosine * Math.sin(theta[0]!)
  }
  return {
    name: 'von Mises direction',
    parameters: ['direction'],
    width: 1,
    check: (theta) => void finite('direction', theta[0]!),
    draw,
    fit: fitByStatistic(statistic),
    logDensity: (theta, sample, i) => kappa * (Math.cos(sample[i]! - theta[0]!) - 1) - logNormalizer,
    statistic,
    fisherInformation(_theta, out) {
      out[0] = kappa * meanCosine
    },
    distances: {
      // Twice the mass between the modes' middle and the near one, less half: the Fourier series of the
      // distribution function, of which the odd terms are left.
      totalVariation(a, b) {
        const half = Math.abs(wrap(a[0]! - b[0]!)) / 2
        let sum = 0
        for (let j = 1; j < cosines.length; j += 2) sum += (cosines[j]! / j) * Math.sin(j * half)
        return (4 / Math.PI) * sum
      },
      kullbackLeibler: (a, b) => kappa * meanCosine * (1 - Math.cos(a[0]! - b[0]!)),
    },
    assumptions: (_theta, radius) => ({
      wellPosed: radius < Math.PI,
      score: boundedScore(kappa),
      hessian: kappa,
      third: kappa,
      information: kappa * meanCosine,
    }),
  }
}

const resultant: SufficientStatistic = {
  size: 3,
  draw: () => undefined,
  of(sample, n, out) {
    let [x, y] = [0, 0]
    for (let i = 0; i < n; i++) {
      x += Math.cos(sample[i]!)
      y += Math.sin(sample[i]!)
    }
    out[0] = n
    out[1] = x
    out[2] = y
  },
  expected: () => undefined,
  add(total, batch) {
    for (let i = 0; i < 3; i++) total[i] = total[i]! + batch[i]!
  },
  scale(reduced, factor) {
    for (let i = 0; i < 3; i++) reduced[i] = reduced[i]! * factor
  },
  fit(reduced, theta) {
    if (reduced[1] === 0 && reduced[2] === 0)
      throw new NoFitError('von Mises: the mean vector has no direction')
    theta[0] = Math.atan2(reduced[2]!, reduced[1]!)
  },
}

/**
 * ln(2π·I₀(κ)·e^(−κ)) and I₁(κ)/I₀(κ), as means over equally spaced angles: of a periodic analytic function,
 * right to rounding once the m angles resolve its width, exp(−m²/(2κ)) < 1e-17.
 */
function moments(kappa: number): { logNormalizer: number; meanCosine: number } {
  const m = Math.ceil(40 + Math.sqrt(80 * kappa))
  let [mass, cosine] = [0, 0]
  for (let j = 0; j < m; j++) {
    const c = Math.cos((2 * Math.PI * j) / m)
    const weight = Math.exp(kappa * (c - 1))
    mass += weight
    cosine += weight * c
  }
  return { logNormalizer: Math.log((2 * Math.PI * mass) / m), meanCosine: cosine / mass }
}

/**
 * E cos(j(x − direction)) = I_j(κ)/I₀(κ) for j = 0, 1, … until they vanish, by downward recurrence of the
 * ratios r_j = I_j/I_{j−1}: 1/r_j = 2j/κ + r_{j+1}.
 */
function meanCosines(kappa: number): Float64Array {
  const cosines = new Float64Array(Math.ceil(40 + Math.sqrt(80 * kappa))).fill(1)
  let ratio = 0
  for (let j = cosines.length - 1; j > 0; j--) {
    ratio = 1 / ((2 * j) / kappa + ratio)
    cosines[j] = ratio
  }
  for (let j = 1; j < cosines.length; j++) cosines[j] = cosines[j]! * cosines[j - 1]!
  return cosines
}

function wrap(angle: number): number {
  return angle - 2 * Math.PI * Math.round(angle / (2 * Math.PI))
}
