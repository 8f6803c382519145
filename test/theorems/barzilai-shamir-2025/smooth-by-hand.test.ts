import * as algorithm1 from '#theorems/barzilai-shamir-2025/algorithm-1'
import * as gaussianAccumulation from '#theorems/barzilai-shamir-2025/gaussian-accumulation'
import * as gaussianBoth from '#theorems/barzilai-shamir-2025/gaussian-both-parameters'
import * as gaussianDimension from '#theorems/barzilai-shamir-2025/gaussian-dimension'
import * as gaussianSteps from '#theorems/barzilai-shamir-2025/gaussian-steps'
import * as klExpansion from '#theorems/barzilai-shamir-2025/kl-expansion'
import * as movingSupport from '#theorems/barzilai-shamir-2025/moving-support'
import * as noSelfCorrection from '#theorems/barzilai-shamir-2025/no-self-correction'
import * as optimisationError from '#theorems/barzilai-shamir-2025/optimisation-error'
import * as powerFunctionPivot from '#theorems/barzilai-shamir-2025/power-function-pivot'
import * as quadraticVariance from '#theorems/barzilai-shamir-2025/quadratic-variance-accumulation'
import * as scoreMartingale from '#theorems/barzilai-shamir-2025/score-martingale'
import * as smoothLimit from '#theorems/barzilai-shamir-2025/smooth-limit'
import * as taylorLemmas from '#theorems/barzilai-shamir-2025/taylor-lemmas'
import * as unbiasedAccumulation from '#theorems/barzilai-shamir-2025/unbiased-accumulation'
import { byHand, each, Z } from '../by-hand.ts'

byHand(algorithm1, {
  POOL: [
    [algorithm1.POOL.observations({ n: 4, T: 5 }), 20],
    [algorithm1.POOL['share of real data']({ n: 4, T: 5 }), 1 / 5],
    [algorithm1.POOL['share of the latest model']({ n: 4, T: 5 }), 1 / 5],
  ],
})

byHand(gaussianAccumulation, {
  estimateVariance: [[gaussianAccumulation.estimateVariance({ n: 4, T: 3, sd: 2 }), 1 + 1 / 4 + 1 / 9]],
})

// Two observations a generation: ρ₁ = χ²₁/2 and ρ₂ = (1 + (χ²₁ + ½Z²)/2)/2, with mean 7/8 and variance 2.5/16.
// E χ²₁^j = 1, 3, 15, 105.
const two = { n: 2, T: 2 }
byHand(gaussianBoth, {
  factorMoment: [
    ...each(
      [1, 2, 3, 4].map((power) => gaussianBoth.factorMoment(2, 1, power)),
      [1 / 2, 3 / 4, 15 / 8, 105 / 16],
    ),
    [gaussianBoth.factorMoment(2, 2, 1), 7 / 8],
    [gaussianBoth.factorMoment(2, 2, 2), 59 / 64],
  ],
  spreadMoment: each(
    [1, 2].map((power) => gaussianBoth.spreadMoment(two, power)),
    [7 / 16, 177 / 256],
  ),
  meanSquare: [[gaussianBoth.meanSquare(two), 9 / 16]],
  // E μ⁴, E μ²σ² and E σ⁴ are 3/4, 1/4, 3/4 after one generation; then μ moves by Z/√8, and E Z²ρ₂ = 9/8:
  // 3/4 + 6/8·1/4 + 3/64·3/4; 7/8·1/4 + 1/8·9/8·3/4 = 83/256; 177/256. Then by Z/√18.
  meanFourth: each(
    [1, 2, 3].map((T) => gaussianBoth.meanFourth({ n: 2, T })),
    [3 / 4, 249 / 256, 10_019 / 9216],
  ),
  momentsOf: [
    ...each(gaussianBoth.momentsOf('variance', two), [7 / 16, 177 / 256]),
    ...each(gaussianBoth.momentsOf('squared variance', { n: 2, T: 1 }), [3 / 4, 105 / 16]),
    ...each(gaussianBoth.momentsOf('squared error of the mean', two), [9 / 16, 249 / 256]),
  ],
})

byHand(gaussianDimension, {
  meanSquaredError: [
    [gaussianDimension.meanSquaredError({ n: 4, T: 3, d: 2 }), (2 * (1 + 1 / 4 + 1 / 9)) / 4],
  ],
  chiSquareLaw: each([-1, 2].map(gaussianDimension.chiSquareLaw(2).cdf), [0, 1 - Math.exp(-1)]),
})

byHand(gaussianSteps, {
  harmonic: [[gaussianSteps.harmonic(3), 11 / 6]],
  detour: [[gaussianSteps.detour(2), 3 / Math.sqrt(5)]],
  meanPathLength: [[gaussianSteps.meanPathLength(4, 3), (Math.sqrt(2 / Math.PI) * 11) / 12]],
  detourVarianceAtMost: [
    [gaussianSteps.detourVarianceAtMost(1), 2 * Math.PI - 4],
    [gaussianSteps.detourVarianceAtMost(2), (Math.PI / 2 - 1) * (14 / 9 + (2 * Math.sqrt(5)) / 3)],
  ],
  stepAtMost: [[gaussianSteps.stepAtMost(4, 2 * Math.exp(-2)), 1 / 2]],
})

// coth 1 and tanh ½ by e².
const square = Math.exp(2)
byHand(klExpansion, {
  remainderAtMost: [[klExpansion.remainderAtMost(2, 3), 4]],
  // |2 coth 1 − 2 − 2/3|; where the series takes over both forms agree.
  logisticRemainder: [
    [klExpansion.logisticRemainder(2), 8 / 3 - (2 * (square + 1)) / (square - 1)],
    [klExpansion.logisticRemainder(0.3 - 1e-12), klExpansion.logisticRemainder(0.3), 1e-9],
  ],
  logisticPinskerRatio: [
    [klExpansion.logisticPinskerRatio(2), ((Math.E - 1) / (Math.E + 1)) * Math.sqrt((square - 1) / 2)],
  ],
})

byHand(movingSupport, {
  meanReplaced: [[movingSupport.meanReplaced(2, 3), 8 / 27]],
  meanSquareReplaced: [[movingSupport.meanSquareReplaced(2, 3), 1 / 8]],
})

byHand(noSelfCorrection, {
  correlation: [[noSelfCorrection.correlation(2), 2 / Math.sqrt(5)]],
  // The angle between 1 and 1 + ½ in orthogonal steps has the tangent ½.
  sameSign: [[noSelfCorrection.sameSign(2), 1 - Math.atan(1 / 2) / Math.PI]],
})

byHand(optimisationError, {
  meanError: [[optimisationError.meanError({ n: 4, T: 3, bias: 2, noise: 3 }), 5 / 3]],
  errorVariance: [[optimisationError.errorVariance({ n: 4, T: 2, bias: 2, noise: 3 }), 5 / 16 + 9 / 4]],
})

byHand(powerFunctionPivot, {
  // E G^−j for six observations: 6/5, 36/20, 216/60, 1296/120.
  squaredErrorMoments: each(powerFunctionPivot.squaredErrorMoments({ n: 6, T: 1 }), [2 / 5, 17 / 5]),
  // Five hundred observations are nearly Gaussian: √(H_100) = 1.2787 and a part of order 1/n.
  errorRatio: [
    [powerFunctionPivot.errorRatio({ n: 6, T: 1 }), 1],
    [powerFunctionPivot.errorRatio({ n: 500, T: 100 }), Math.sqrt(1.634983900184893), 2e-3],
  ],
})

const poisson = { V: { v0: 0, v1: 1, v2: 0 }, mean: 1, n: 1, T: 2 }
byHand(quadraticVariance, {
  varianceAt: [[quadraticVariance.varianceAt({ v0: 1, v1: 2, v2: 3 }, 2), 17]],
  inflation: [
    [quadraticVariance.inflation({ V: { v0: 0, v1: 0, v2: 2 }, n: 2, T: 2 }), 3 / 2],
    [quadraticVariance.inflation({ ...poisson, T: 3 }), 49 / 36],
  ],
  // A single 0 or 1 is copied for ever: 1. Poisson counts: fourth moments 1 + 3; then with D = m₁ − 1
  // E D⁴ + 6/4 E D²m₁ + 4/8 E D m₁ + E(m₁ + 3m₁²)/16 = 4 + 3 + ½ + 7/16.
  fourthMoment: [
    [quadraticVariance.fourthMoment({ V: { v0: 0, v1: 1, v2: -1 }, mean: 0.5, n: 1, T: 3 }), 1],
    [quadraticVariance.fourthMoment({ ...poisson, T: 1 }), 4],
    [quadraticVariance.fourthMoment(poisson), 127 / 16],
  ],
  productVarianceAtMost: [[quadraticVariance.productVarianceAtMost(poisson), Math.sqrt(127) / 2 - 1]],
})

byHand(scoreMartingale, {
  scoreVariance: [[scoreMartingale.scoreVariance({ n: 2, T: 2 }, 4), 5 / 2]],
  curvatureVariance: [[scoreMartingale.curvatureVariance({ n: 2, T: 3 }, 4), 6]],
  scoreSumAtMost: [[scoreMartingale.scoreSumAtMost({ n: 5, T: 2 }, 3, 2 * Math.exp(-2)), 3]],
})

byHand(smoothLimit, {
  limitDeviation: [[smoothLimit.limitDeviation(5, 2, 4), 1 / 4]],
  tailConstant: [[smoothLimit.tailConstant(1 / 3), Math.PI]],
  within: [[smoothLimit.within(Z), 0.95]],
  // φ(1) = 0.24197072451914337.
  limitError: [[smoothLimit.limitError(3, 1), 0.24197072451914337]],
  riskAtMost: [[smoothLimit.riskAtMost(3, 1), (Math.PI * Math.PI) / 3]],
})

byHand(taylorLemmas, {
  remainderAtMost: [[taylorLemmas.remainderAtMost(4, 3, -2), 12]],
})

// Squares of two batches of two: of the first χ²₁, then σ²(1 + χ²₁ + Z²/2) with three degrees of freedom.
const pairs = [1, 2].map((T) => ({ n: 2, T }))
byHand(unbiasedAccumulation, {
  variance: each(pairs.map(unbiasedAccumulation.variance), [1, 5 / 6]),
  varianceAtLeast: [[unbiasedAccumulation.varianceAtLeast({ n: 2 }), 1 - (Math.PI * Math.PI) / 9 + 2 / 3]],
  fourth: each(pairs.map(unbiasedAccumulation.fourth), [3, (3 * (25 / 4 + 5 / 2)) / 9]),
})
