import { special } from 'collapse-check'
import * as assumption3 from '#theorems/bertrand-2024/assumption-3'
import * as distortedLoops from '#theorems/bertrand-2024/distorted-loops'
import * as eightGaussians from '#theorems/bertrand-2024/eight-gaussians-loop'
import * as exponentialFamily from '#theorems/bertrand-2024/exponential-family-contraction'
import * as histogramLoop from '#theorems/bertrand-2024/histogram-loop'
import * as kernelDensity from '#theorems/bertrand-2024/kernel-density-loop'
import * as nonRegular from '#theorems/bertrand-2024/non-regular-family'
import * as normalizingFlow from '#theorems/bertrand-2024/normalizing-flow'
import * as quadraticVariance from '#theorems/bertrand-2024/quadratic-variance-loop'
import * as realDataReused from '#theorems/bertrand-2024/real-data-reused'
import * as theorem2 from '#theorems/bertrand-2024/theorem-2'
import { byHand, each, Z } from '../by-hand.ts'

/** Two real observations and two synthetic ones: λ = 1 and ρ = ½. */
const twos = { n: 2, k: 2, t: 1 }

byHand(assumption3, {
  // λ = 1 and log(2/δ) = 1.
  deviationBound: [[assumption3.deviationBound({ n: 4, k: 4, delta: 2 / Math.E }), 1 / 2]],
  failureProbability: [[assumption3.failureProbability({ delta: 2 * Math.exp(-Z * (Z / 2)) }), 0.05]],
})

// Two generations, λ = 1, δ = 4/e: ½·(1 − ⅛)/½ and a quarter of the start; variance (9/16 + 5/16)/4 = 7/32.
const run = { n: 4, k: 4, t: 2, delta: 4 / Math.E }
byHand(theorem2, {
  errorBound: each(
    [0, 3].map((start) => theorem2.errorBound({ ...run, start })),
    [7 / 8, 13 / 8],
  ),
  exactFailure: [
    [theorem2.exactFailure({ ...run, start: 0 }), 2 * special.normalCdf(-Math.sqrt(3.5))],
    [
      theorem2.exactFailure({ ...run, start: 3 }),
      special.normalCdf(-19 / Math.sqrt(14)) + special.normalCdf(-Math.sqrt(3.5)),
    ],
  ],
})

// λ = 1 where c = 3 and the threshold is ½: half real, half three times the last mean.
const amplified = { c: 3, ratio: 2, real: 1, start: 1 }
byHand(distortedLoops, {
  amplifiedLambda: [[distortedLoops.amplifiedLambda(amplified), 1]],
  amplificationThreshold: [[distortedLoops.amplificationThreshold(3), 1 / 2]],
  amplifiedMean: [
    ...each(
      [1, 2].map((t) => distortedLoops.amplifiedMean({ ...amplified, t })),
      [2, 7 / 2],
    ),
    // At the threshold it grows by 2/3 of the real mean.
    [distortedLoops.amplifiedMean({ ...amplified, ratio: 1, t: 2 }), 7 / 3],
    [distortedLoops.amplifiedMean({ ...amplified, t: 2 }, 2), 5 / 2 - 1 / 2],
  ],
  biasedError: [[distortedLoops.biasedError({ lambda: 1, bias: 3, t: 2 }), 9 / 2]],
  temperedVariance: [[distortedLoops.temperedVariance({ lambda: 1, tau: 0.5, sd: 3 }), 6]],
})

// A histogram of two real observations shows 7/8·½ = 7/16; of the noise ⅛ is left in one generation.
byHand(eightGaussians, {
  diversity: [[eightGaussians.diversity(twos), (7 / 16) * (7 / 8)]],
  diversityWithoutRealData: [[eightGaussians.diversityWithoutRealData({ ...twos, t: 2 }), 7 / 64]],
  areaWithoutRealData: [[eightGaussians.areaWithoutRealData({ n: 16, k: 16, t: 2 }), 1 / 8]],
  // One observation each and a ninth one at random: 8w is 8/9, or 16/9 in one case of eight.
  likelihoodLoss: [[eightGaussians.likelihoodLoss({ n: 8, k: 1, t: 1 }), Math.log(9 / 8) - Math.LN2 / 8]],
  mostLoss: [[eightGaussians.mostLoss({ n: 2, k: 6, t: 1 }), Math.log(4)]],
})

byHand(exponentialFamily, { contraction: [[exponentialFamily.contraction(3), 3 / 4]] })

byHand(histogramLoop, {
  // 1 − q² with q = ¼·½, times λ(1 − c)/(n(1 + 2λ) + λ) = 7/16 · 1/7.
  squaredNoise: [[histogramLoop.squaredNoise({ ...twos, t: 2 }, 9 / 16), (63 / 64) * (1 / 16)]],
})

// G is 1, 2, 3 with probabilities ½, ¼, ¼: E G = 7/4, E G² = 15/4.
const kernel = { n: 1, k: 1, T: 3, h: 2 }
byHand(kernelDensity, {
  kernelsPassed: each(kernelDensity.kernelsPassed(kernel), [1 / 2, 1 / 4, 1 / 4]),
  kernelVariance: [[kernelDensity.kernelVariance(kernel, 1), 8]],
  kernelFourthMoment: [[kernelDensity.kernelFourthMoment(kernel, 1, 3), 3 + 42 + 180]],
})

byHand(nonRegular, {
  // An exponential time of ln 2, of ln 4 together with the largest of two.
  endpointCdf: each(
    [0, 0.5, 1, 2].map((x) => nonRegular.endpointCdf({ n: 2, k: 1, t: 1, start: 2 }, x)),
    [0, 1 / 16, 1 / 2, 1],
  ),
})

byHand(normalizingFlow, { DEGRADES_FROM: [[normalizingFlow.DEGRADES_FROM, Math.log(100 / 99)]] })

const at2 = quadraticVariance.varianceAt({ v0: 1, v1: 2, v2: 3 }, 2)
const poisson = { value: 1, slope: 1, quadratic: 0 }
byHand(quadraticVariance, {
  varianceAt: each([at2.value, at2.slope, at2.quadratic], [17, 14, 3]),
  deviationVariance: [
    [quadraticVariance.deviationVariance({ value: 3, slope: 0, quadratic: -1 }, twos), 3 / 8],
  ],
  // Half of a Poisson count's deviation: 4/16; then half of one around 1 + D, E D², E D³, E D⁴ = ¼, ⅛, ¼:
  // (¼ + 6(¼ + ⅛) + 4·¼ + 1 + 3·5/4)/16. Gaussian: 3(½·2/2)².
  deviationFourthMoment: [
    ...each(
      [1, 2].map((t) => quadraticVariance.deviationFourthMoment(poisson, { n: 1, k: 1, t })),
      [1 / 4, 33 / 64],
    ),
    [quadraticVariance.deviationFourthMoment({ value: 2, slope: 0, quadratic: 0 }, twos), 3 / 16],
  ],
})

// Once more with λ = 1: 1 + (1/3)(1 − ¼) if drawn once; 2(¼·½ + ¼·½ + ¼·½) if anew.
const reused = { n: 2, k: 2, T: 2, real: 'drawn once' } as const
byHand(realDataReused, {
  fixedRealVariance: [[realDataReused.fixedRealVariance(reused), 5 / 4]],
  freshRealVariance: [[realDataReused.freshRealVariance(reused), 3 / 4]],
  realDataVariance: [
    [realDataReused.realDataVariance(reused), 5 / 4],
    [realDataReused.realDataVariance({ ...reused, real: 'drawn anew' }), 3 / 4],
  ],
  // Twice the standard deviation.
  errorLaw: [[realDataReused.errorLaw('wide', reused, 5).cdf(2 * Z), 0.975]],
})
