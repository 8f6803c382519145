import * as misspecifiedNoise from '#theorems/bertrand-2024/misspecified-noise'
import * as partialEm from '#theorems/bertrand-2024/partial-em'
import * as radiusOfStability from '#theorems/bertrand-2024/radius-of-stability'
import * as rateChain from '#theorems/bertrand-2024/rate-chain'
import * as transientGrowth from '#theorems/bertrand-2024/transient-growth'
import * as wrongBasin from '#theorems/bertrand-2024/wrong-basin'
import { answer, byHand, cells, each } from '../by-hand.ts'

/** tanh(a/2) = ½: K = ½(1 − ¼) = 3/8 for a logistic family on ±a, W₁ = 3 ln(4/3). */
const a = Math.log(3)

/** λμ = 1 at K = I = ½ and λ = 1: half of an error is left. */
const even = { real: 1 / 2, model: 1 / 2 }
const large = { wide: 1, narrow: 1, shear: 3, n: 4000, k: 2000, t: 2 }
byHand(misspecifiedNoise, {
  // (1/3)(1 − ¼)/½.
  noise: [[misspecifiedNoise.noise(even, 1, 1), 1 / 2]],
  predictedSd: [[misspecifiedNoise.predictedSd({ a: 5, n: 2, k: 2, t: 1 }, even), 1 / 2]],
  // Large samples: Pr(|Z| < 1) = 0.6826894921, once and for two independent coordinates.
  withinExactly: [
    [
      misspecifiedNoise.withinExactly(
        { a: 1, n: 4000, k: 2000, t: 2 },
        misspecifiedNoise.predictedSd({ a: 1, n: 4000, k: 2000, t: 2 }),
      ),
      0.6826894921,
      1e-3,
    ],
  ],
  bothWithin: [[misspecifiedNoise.bothWithin(large), 0.6826894921 * 0.6826894921, 1e-3]],
  eigenLoops: each(
    misspecifiedNoise.eigenLoops({ ...large, wide: 7, narrow: 5 }).flatMap(({ a, n, k, t }) => [a, n, k, t]),
    [7, 4000, 2000, 2, 5, 4000, 2000, 2],
  ),
})

const own = { centre: 1, sd: 1 }
const slope = (partialEm.emStep(own, 1 + 1e-5) - partialEm.emStep(own, 1 - 1e-5)) / 2e-5
byHand(partialEm, {
  // Two points at ±1; and data of the model itself, which is a fixed point.
  emStep: [
    [partialEm.emStep({ centre: 1, sd: 0 }, 0.7), Math.tanh(0.7)],
    [partialEm.emStep(own, 1), 1, 1e-9],
  ],
  stepFactor: [
    [partialEm.stepFactor(0), 1, 1e-9],
    [partialEm.stepFactor(1), slope, 1e-8],
  ],
  dampedStep: [[partialEm.dampedStep({ centre: 1, sd: 0 }, 3, 0.8), (Math.tanh(0.8) + 2.4) / 4]],
  partialFactor: [[partialEm.partialFactor(0.5, 2, 1), 5 / 8]],
})

const diagonal = {
  real: [
    [1, 0],
    [0, 2],
  ],
  model: [
    [3, 0],
    [0, 2],
  ],
}
const chain = rateChain.rates(1 / 2, 1 / 2)
const measured = { radius: 0.4, norm: 0.5, ...chain }
byHand(rateChain, {
  excess: [[rateChain.excess(diagonal), 2]],
  spectralRadius: [[rateChain.spectralRadius(diagonal, 1), 3 / 4]],
  rates: [
    ...each([chain.spectral, chain.intermediate, chain.certified], [3 / 7, 3 / 5, 3]),
    [rateChain.rates(2, 3 / 2).intermediate, Number.POSITIVE_INFINITY],
    [rateChain.rates(1, 0).certified, Number.POSITIVE_INFINITY],
  ],
  inOrder: [
    answer(rateChain.inOrder(measured), true),
    answer(rateChain.inOrder({ ...measured, radius: 0.43 }), false),
    answer(rateChain.inOrder({ ...measured, spectral: 0.61 }), false),
    answer(rateChain.inOrder({ ...measured, norm: 0.61 }), false),
    answer(rateChain.inOrder({ ...measured, certified: 0.59 }), false),
  ],
})

// λ = 9/8 makes the factors ½ (K = 3/8, at ln 3) and 3/7 (K = ½, at 0). 𝒥 = [[½, 0], [−s/14, 3/7]] has singular values
// with sum √(169 + s²)/14 and difference √(1 + s²)/14.
const sheared = { shear: 5, wide: a, narrow: 0, lambda: 9 / 8 }
const stretched = (Math.sqrt(169 + 25) + Math.sqrt(26)) / 28
const worst = transientGrowth.worstDirection(sheared)
byHand(transientGrowth, {
  // S − S² for S twice the shift.
  shiftJacobian: cells(transientGrowth.shiftJacobian(3, 2), [
    [0, 2, -4],
    [0, 0, 2],
    [0, 0, 0],
  ]),
  // As p → 1 all that is left of 𝒥 is its second column, (−λq, λ)/(1 + λ), of length λe/(1 + λ).
  extremeNorm: [
    [transientGrowth.extremeNorm({ excess: 2 }, 1 / 2), 2 / 3, 1e-6],
    [transientGrowth.extremeNorm({ excess: 3 }, 2), 3 / 2, 1e-6],
  ],
  smallestEigenvalue: [[transientGrowth.smallestEigenvalue(diagonal, 1 / 2), 2]],
  conditionsHold: [
    answer(transientGrowth.conditionsHold({ norm: 0.9, smallest: 0.1, excess: 2, lambda: 0.5 }), true),
    answer(transientGrowth.conditionsHold({ norm: 0.9, smallest: -0.1, excess: 2, lambda: 0.5 }), false),
    answer(transientGrowth.conditionsHold({ norm: 1.1, smallest: 0.1, excess: 3, lambda: 0.5 }), false),
    answer(transientGrowth.conditionsHold({ norm: 1.1, smallest: -0.1, excess: 2, lambda: 0.5 }), false),
    answer(transientGrowth.conditionsHold({ norm: 1.1, smallest: -0.1, excess: 3, lambda: 0.5 }), true),
  ],
  shearing: cells(transientGrowth.shearing(5), [
    [1, 0],
    [5, 1],
  ]),
  spectralShrinkage: [[transientGrowth.spectralShrinkage({ ...sheared, T: 3 }), 1 / 4]],
  worstDirection: [
    [Math.hypot(...worst), 1],
    [Math.hypot((worst[0] ?? 0) / 2, (-5 * (worst[0] ?? 0)) / 14 + (3 * (worst[1] ?? 0)) / 7), stretched],
  ],
  growth: [
    [transientGrowth.growth({ ...sheared, T: 2 }), stretched],
    [transientGrowth.growth({ ...sheared, shear: 0, T: 3 }), 1 / 4],
  ],
  // u = (1, 6): 3/8 + ½·36.
  lengthByCurvature: [[transientGrowth.lengthByCurvature(sheared, [1, 1]), Math.sqrt(147 / 8)]],
  shiftThreshold: each([2, 3].map(transientGrowth.shiftThreshold), [1, Math.SQRT1_2]),
})

// A Cauchy family on Cauchy data scores u/(u² + 4): 1/5 at 1, 3/20 at 6, 2/17 at ½. So 3/7 at −3.5 and 4/7 at 3.5
// balance at −2.5, and 40/91 at −3.25 with the rest at 3.25 at 2.75.
const left = { c: 3.5, minority: 3 / 7, ratio: 0.5 }
const right = { c: 3.25, minority: 40 / 91, ratio: 2 }
/** The most that the likelihood gains for the divergence ln(1 + d²/4), over a fine grid. */
function criticalLambda({ c, minority }: typeof left, start: number): number {
  const loss = (x: number) =>
    minority * Math.log((x + c) * (x + c) + 4) + (1 - minority) * Math.log((x - c) * (x - c) + 4)
  let most = 0
  for (let x = start + 1; x < c + 1; x += 1e-4) {
    most = Math.max(most, (loss(start) - loss(x)) / Math.log1p(((x - start) * (x - start)) / 4))
  }
  return most
}
byHand(wrongBasin, {
  groups: each(
    wrongBasin.groups(left).flatMap(({ at, weight, spread }) => [at, weight, spread ?? Number.NaN]),
    [-3.5, 3 / 7, 1, 3.5, 4 / 7, 1],
  ),
  wrongMaximum: [[wrongBasin.wrongMaximum(left), -2.5, 1e-9]],
  bestMaximum: [[wrongBasin.bestMaximum(right), 2.75, 1e-9]],
  criticalLambda: [[wrongBasin.criticalLambda(left), criticalLambda(left, -2.5), 1e-7]],
  lastModel: [
    [wrongBasin.lastModel({ ...left, ratio: 2 }), -2.5, 1e-9],
    [wrongBasin.lastModel({ ...right, ratio: 0.5 }), 2.75, 1e-9],
  ],
  valleyCurvature: [[wrongBasin.valleyCurvature(2), 6 / 25]],
  valleyFactor: [[wrongBasin.valleyFactor({ a: 2, ratio: 3 }), 3 / 2]],
})

// Stationary points are the roots of a cubic; without −2.5 it is x² − 2x = 13/4, so that the others are 1 ± √17/2.
const [valley, top] = [1 - Math.sqrt(17) / 2, 1 + Math.sqrt(17) / 2]
byHand(radiusOfStability, {
  valleyOf: [[radiusOfStability.valleyOf(left), valley, 1e-9]],
  startOf: [
    [radiusOfStability.startOf({ ...left, lambda: 1, place: -0.5 }), (valley - 2.5) / 2, 1e-9],
    [radiusOfStability.startOf({ ...left, lambda: 1, place: 1 }), top, 1e-9],
  ],
  radius: [[radiusOfStability.radius(left), Math.sqrt(17), 1e-9]],
  endOf: [
    [radiusOfStability.endOf({ ...left, lambda: 1, place: -0.5 }), -2.5, 1e-9],
    [radiusOfStability.endOf({ ...left, lambda: 1, place: 0.1 }), top, 1e-9],
  ],
})
