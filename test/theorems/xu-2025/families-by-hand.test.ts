import * as forgetting from '#theorems/xu-2025/forgetting'
import * as bothDivisors from '#theorems/xu-2025/gaussian-both-divisors'
import * as logisticRace from '#theorems/xu-2025/logistic-race'
import * as quadraticVarianceRisk from '#theorems/xu-2025/quadratic-variance-risk'
import * as randomWalkRisk from '#theorems/xu-2025/random-walk-risk'
import * as realTable from '#theorems/xu-2025/real-table'
import { byHand, cells, each, GAMMA } from '../by-hand.ts'

const linear = { n: 2, p: 1, T: 2 }
const constant = { n: 2, p: 0, T: 2 }

byHand(randomWalkRisk, {
  walkRisk: [[randomWalkRisk.walkRisk({ ...linear, sd: 2 }), 3]],
})

byHand(forgetting, {
  // e^(−nθ) = e^(−1) for one generation, and for two with g₂ = 1 − 1/e in place of 1.
  extinction: [
    [forgetting.extinction({ ...constant, T: 1, mean: 0.5 }), Math.exp(-1)],
    [forgetting.extinction({ ...constant, mean: 0.5 }), Math.exp(Math.exp(-1) - 1)],
  ],
  extinctionBounds: each(forgetting.extinctionBounds({ ...constant, mean: 0.5 }), [
    Math.exp(-2 / 3),
    Math.exp(-1 / 2),
  ]),
  heterozygosity: [[forgetting.heterozygosity({ ...linear, start: 0.25 }), 9 / 128]],
})

// Two observations, divisor 1: σ is |Z|, with moments a = √(2/π), 1, 2a, 3. The second generation by the first.
const a = Math.sqrt(2 / Math.PI)
const moments = (T: number, divisor: 'n' | 'n-1') => {
  const { s1, s2, s3, s4, m2, m2s1, m2s2, m4 } = bothDivisors.gaussianMoments({ ...constant, T, divisor })
  return [s1, s2, s3, s4, m2, m2s1, m2s2, m4]
}
byHand(bothDivisors, {
  gaussianMoments: [
    ...each(moments(1, 'n-1'), [a, 1, 2 * a, 3, 1 / 2, a / 2, 1 / 2, 3 / 4]),
    ...each(moments(2, 'n-1'), [a * a, 1, 4 * a * a, 9, 1, (3 * a * a) / 2, 2, 3 / 4 + 3 / 2 + 9 / 4]),
    ...each(moments(1, 'n').slice(0, 4), [a / Math.SQRT2, 1 / 2, a / Math.SQRT2, 3 / 4]),
  ],
  locationRisk: [
    [bothDivisors.locationRisk({ ...linear, divisor: 'n' }), 5 / 8],
    [bothDivisors.locationRisk({ ...linear, divisor: 'n-1' }), 3 / 4],
  ],
  // ψ(1) and ψ′(1) twice.
  logVariance: [
    [bothDivisors.logVariance({ n: 3, p: 0, T: 2, divisor: 'n-1' }).mean, -2 * GAMMA],
    [bothDivisors.logVariance({ n: 3, p: 0, T: 2, divisor: 'n' }).mean, -2 * GAMMA + 2 * Math.log(2 / 3)],
    [bothDivisors.logVariance({ n: 3, p: 0, T: 2, divisor: 'n' }).variance, (Math.PI * Math.PI) / 3],
  ],
  // E m² + E s² − 2E s + 1.
  wassersteinRisk: [
    [bothDivisors.wassersteinRisk({ ...constant, T: 1, divisor: 'n-1' }), 5 / 2 - 2 * a],
    [bothDivisors.wassersteinRisk({ ...constant, T: 1, divisor: 'n' }), 2 - Math.SQRT2 * a],
  ],
})

// Chances ½, ¾, 9/10 at −1, 0, 1: information 0.5275, −0.16, 0.34, divided by 3.
const slanted = { intercept: Math.log(3), slope: Math.log(3) }
const cubed = 3 / (0.5275 * 0.34 - 0.16 * 0.16)
// One observation a level: an estimate exists for 0, 1, 0 (p = 1/3 at every level) and 1, 0, 1 (p = 2/3) alone. From
// p = ½ one of the two comes with probability ¼, after it with 4/27 + 2/27; both are as far off, which counts half.
const fair = { intercept: 0, slope: 0 }
byHand(logisticRace, {
  logisticEstimate: [
    ...each(logisticRace.logisticEstimate(1, 1, 0) ?? [], [-Math.LN2, 0]),
    ...each(logisticRace.logisticEstimate(1, 2, 0) ?? [], [Math.LN2, 0]),
    ...each(logisticRace.logisticEstimate(1, 1, 1) ?? [], []),
  ],
  logisticRace: [[logisticRace.logisticRace({ ...fair, m: 1, T: 2 }), (1 / 4) * (6 / 27) * (1 / 2)]],
  logisticVariance: [
    ...cells(logisticRace.logisticVariance(fair), [
      [4, 0],
      [0, 6],
    ]),
    ...cells(logisticRace.logisticVariance(slanted), [
      [0.34 * cubed, 0.16 * cubed],
      [0.16 * cubed, 0.5275 * cubed],
    ]),
  ],
})

// Poisson, one observation, start 1: D = θ₁ − 1 has E D² = E D³ = 1, E D⁴ = 4; then E D⁴ + 6E D²θ₁ + 4E Dθ₁ +
// E(θ₁ + 3θ₁²) = 4 + 12 + 4 + 7 and E D² = 2.
const poisson = { v0: 0, v1: 1, v2: 0 }
const quadratic = { v0: 1, v1: 2, v2: 3 }
byHand(quadraticVarianceRisk, {
  quadraticVarianceRisk: [
    [quadraticVarianceRisk.quadraticVarianceRisk(quadratic, 2, [3, 3]), 17],
    [quadraticVarianceRisk.quadraticVarianceRisk({ v0: 1, v1: 2, v2: 0 }, 2, [2, 4]), 15 / 4],
  ],
  sumOfVariances: [[quadraticVarianceRisk.sumOfVariances(quadratic, 2, [3, 3]), 34 / 3]],
  squaredErrorVariance: [
    [quadraticVarianceRisk.squaredErrorVariance(poisson, 1, [1]), 3],
    [quadraticVarianceRisk.squaredErrorVariance(poisson, 1, [1, 1]), 23],
  ],
})

byHand(realTable, {
  covarianceOfCovariances: cells(
    realTable.covarianceOfCovariances([
      [1, 1 / 2],
      [1 / 2, 2],
    ]),
    [
      [2, 1, 1 / 2],
      [1, 9 / 4, 2],
      [1 / 2, 2, 8],
    ],
  ),
})
