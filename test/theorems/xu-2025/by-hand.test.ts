import { special } from 'collapse-check'
import * as additiveBias from '#theorems/xu-2025/additive-bias'
import * as asymptoticRace from '#theorems/xu-2025/asymptotic-race'
import * as beatsRealOnly from '#theorems/xu-2025/beats-real-only'
import * as beatsRealOnlyVector from '#theorems/xu-2025/beats-real-only-vector'
import * as biasedRace from '#theorems/xu-2025/biased-race'
import * as exitProbability from '#theorems/xu-2025/exit-probability'
import * as multiplicativeBias from '#theorems/xu-2025/multiplicative-bias'
import * as recursiveConsistency from '#theorems/xu-2025/recursive-consistency'
import * as scope from '#theorems/xu-2025/scope'
import * as shrinkage from '#theorems/xu-2025/shrinkage'
import * as superlinearThreshold from '#theorems/xu-2025/superlinear-threshold'
import * as symmetricSteps from '#theorems/xu-2025/symmetric-steps'
import * as uniformMaximum from '#theorems/xu-2025/uniform-maximum'
import * as whichSchedules from '#theorems/xu-2025/which-schedules'
import { byHand, each, GAMMA, Z } from '../by-hand.ts'

/** Sizes 2 and 4: Σ 1/n_t = ¾, ∏(1 − 1/n_t) = 3/8. */
const linear = { n: 2, p: 1, T: 2 }
/** Two observations a generation: Σ 1/n_t = 1. */
const constant = { n: 2, p: 0, T: 2 }

// The drift is 4(¼ + 1/16) = 5/4.
const biased = { ...linear, beta: 4, a: 2 }
byHand(additiveBias, {
  biasedRisk: [[additiveBias.biasedRisk(biased), 3 / 4 + 25 / 16]],
  squaredErrorVariance: [[additiveBias.squaredErrorVariance(biased), 9 / 8 + (3 * 25) / 16]],
  criticalGrowth: each([0.5, 3].map(additiveBias.criticalGrowth), [2, 1]),
})

byHand(asymptoticRace, {
  // θ₁ = 2U and F(y) = y/2 for one observation.
  uniformRace: [[asymptoticRace.uniformRace(1), 0.5 + 0.5 * Math.log(0.75), 1e-6]],
  uniformRaceLimit: [
    [
      asymptoticRace.uniformRaceLimit,
      Math.exp(-1) + 2 * Math.exp(-1.5) - 4 * Math.exp(-2) + Math.exp(-3),
      1e-10,
    ],
  ],
  // χ²₂ beyond 2·3 and 2·2.
  collapsedRace: [
    [asymptoticRace.collapsedRace(3, 'n'), Math.exp(-3)],
    [asymptoticRace.collapsedRace(3, 'n-1'), Math.exp(-2)],
  ],
})

byHand(beatsRealOnly, {
  ratio: [[beatsRealOnly.ratio(linear), 1 / 2]],
  laterRatio: each(
    [1, 2].map((earlier) => beatsRealOnly.laterRatio({ ...constant, T: 3, earlier })),
    [2, 1 / 2],
  ),
})

byHand(beatsRealOnlyVector, {
  eigenvalues: [
    ...each(beatsRealOnlyVector.eigenvalues({ d: 3, condition: 16 }), [1, 1 / 4, 1 / 16]),
    ...each(beatsRealOnlyVector.eigenvalues({ d: 3, condition: 16, bend: 2 }), [1, 1 / 2, 1 / 16]),
  ],
  // ½√(dR) = 1 on one degree of freedom, √2 on two.
  beatsRealOnlyVector: [
    [beatsRealOnlyVector.beatsRealOnlyVector(4, [1]), 1 / 4, 1e-6],
    [beatsRealOnlyVector.beatsRealOnlyVector(4, [3, 3]), (1 - Math.SQRT1_2) / 2, 1e-6],
  ],
  beatsRealOnlyIsotropic: each(
    [1, 2].map((d) => beatsRealOnlyVector.beatsRealOnlyIsotropic(4, d)),
    [1 / 4, (1 - Math.SQRT1_2) / 2],
  ),
})

const race = biasedRace.raceOf({ ...linear, beta: 4, a: 1, turn: -1 })
byHand(biasedRace, {
  raceOf: [...each(race.mean, [2, -1]), ...each(race.variance, [1 / 2, 1 / 4])],
  // Without bias ½ − atan(½√R)/π; far from 0 with Y = −2X on average it is closer or not as 2X + Y is above 0 or below.
  biasedRaceProbability: [
    [biasedRace.biasedRaceProbability({ mean: [0, 0], variance: [1, 4] }), 1 / 4, 1e-6],
    [biasedRace.biasedRaceProbability({ mean: [1, -2], variance: [1e-3, 1e-3] }), 1 / 2, 1e-6],
    [
      biasedRace.biasedRaceProbability({ mean: [1, -2 + Z * Math.sqrt(5e-3)], variance: [1e-3, 1e-3] }),
      0.975,
      1e-6,
    ],
  ],
})

// Two steps of one observation between −1 and 1, by midpoints.
function insideTwice(): number {
  let sum = 0
  for (let i = 0; i < 20_000; i++) {
    const x = (i + 0.5) / 1e4 - 1
    const stays = special.normalCdf(1 - x) - special.normalCdf(-1 - x)
    sum += (Math.exp(-0.5 * x * x) * stays) / (1e4 * Math.sqrt(2 * Math.PI))
  }
  return sum
}
const corridor = { ...linear, delta: Z * Math.sqrt(3 / 4) }
byHand(exitProbability, {
  lambda: [[exitProbability.lambda(linear), 3 / 4]],
  exitAtLeast: [[exitProbability.exitAtLeast(corridor), 0.05]],
  exitAtMost: [[exitProbability.exitAtMost(corridor), 0.1]],
  exitProbability: [
    [exitProbability.exitProbability({ n: 1, p: 0, T: 1, delta: Z }), 0.05, 1e-9],
    [exitProbability.exitProbability({ n: 1, p: 0, T: 2, delta: 1 }), 1 - insideTwice(), 1e-8],
  ],
  insideAtEnd: [[exitProbability.insideAtEnd(corridor), 0.95]],
})

// ½ and ¾ are kept: V₁ = ¼·½, V₂ = 9/16 (⅛ + ¼).
const shrinking = { ...linear, kappa: 1, a: 1, truth: 5 }
byHand(multiplicativeBias, {
  meanKept: [[multiplicativeBias.meanKept(shrinking), 3 / 8]],
  shrunkVariance: [[multiplicativeBias.shrunkVariance(shrinking), 27 / 128]],
})

const harmonic = (T: number) =>
  Array.from({ length: T }, (_, i) => 1 / (T - i)).reduce((sum, x) => sum + x, 0)
byHand(recursiveConsistency, {
  deviationProbability: [[recursiveConsistency.deviationProbability(2 * Z, 4), 0.05]],
  partialZeta: [
    [recursiveConsistency.partialZeta(2, 3), 49 / 36],
    [recursiveConsistency.partialZeta(2, Number.POSITIVE_INFINITY), (Math.PI * Math.PI) / 6],
    // ζ(3/2).
    [recursiveConsistency.partialZeta(1.5, Number.POSITIVE_INFINITY), 2.612375348685488],
    [
      recursiveConsistency.partialZeta(2, 10_000),
      Array.from({ length: 10_000 }, (_, i) => 1 / (10_000 - i) / (10_000 - i)).reduce(
        (sum, x) => sum + x,
        0,
      ),
    ],
  ],
  // Φ(0.6744897501960817) = ¾.
  halfLifeLogarithm: [[recursiveConsistency.halfLifeLogarithm(4, 0.6744897501960817), 4 - GAMMA]],
  EULER_GAMMA: [[recursiveConsistency.EULER_GAMMA, harmonic(1e5) - Math.log(1e5) - 5e-6, 1e-10]],
})

byHand(scope, {
  freshShareRisk: [
    [scope.freshShareRisk({ ...constant, share: 0.5 }), 5 / 8],
    [scope.freshShareRisk({ ...constant, T: 6, share: 0 }), 3],
  ],
  freshShareLimit: [[scope.freshShareLimit({ ...constant, share: 0.5 }), 2 / 3]],
})

byHand(shrinkage, {
  // arccos 1/√2, arccos −1 (always right), arccos 0.
  shrunkBeatsRealOnly: [
    [shrinkage.shrunkBeatsRealOnly(4, 1), 1 / 4],
    [shrinkage.shrunkBeatsRealOnly(4, 0), 1],
    [shrinkage.shrunkBeatsRealOnly(3, 0.5), 1 / 2],
  ],
})

byHand(superlinearThreshold, {
  doublingRatio: [[superlinearThreshold.doublingRatio((t) => t, 2), 7 / 6]],
  limitingRatio: each([1, 2].map(superlinearThreshold.limitingRatio), [1, 1 / 2]),
  laterIsLarger: each([1, 3].map(superlinearThreshold.laterIsLarger), [1 / 2, 2 / 3]),
  // 1/3 + 1/4 over 1/2 again; the doubling of a constant schedule adds twice as much as the one before.
  movesFarther: [
    [superlinearThreshold.movesFarther(linear), (2 / Math.PI) * Math.atan(Math.sqrt(7 / 6))],
    [superlinearThreshold.movesFarther(constant), (2 / Math.PI) * Math.atan(Math.SQRT2)],
  ],
})

byHand(symmetricSteps, { oneHalf: [[symmetricSteps.oneHalf, 1 / 2]] })

byHand(uniformMaximum, {
  logEnd: [
    [uniformMaximum.logEnd([2, 4], 'maximum').mean, -3 / 4],
    [uniformMaximum.logEnd([2, 4], 'unbiased').mean, Math.log(15 / 8) - 3 / 4],
    [uniformMaximum.logEnd([2, 4], 'unbiased').variance, 5 / 16],
  ],
  // 2/4 · 4/6 and (15/8)².
  logEndMoment: [
    [uniformMaximum.logEndMoment([2, 4], 'maximum', 2), -Math.log(3)],
    [uniformMaximum.logEndMoment([2, 4], 'unbiased', 2), Math.log(75 / 64)],
  ],
  criticalGrowth: [
    [uniformMaximum.criticalGrowth('maximum'), 1],
    [uniformMaximum.criticalGrowth('unbiased'), 1 / 2],
  ],
})

const sumTo = (shape: string, T: number) => {
  const size = whichSchedules.shapeOf(shape)
  return Array.from({ length: T - 1 }, (_, i) => 1 / size(T - i)).reduce((sum, x) => sum + x, 0)
}
byHand(whichSchedules, {
  shapeOf: [
    [whichSchedules.shapeOf('t ln t')(Math.E), Math.E],
    [whichSchedules.shapeOf('t ln² t')(Math.exp(2)), 4 * Math.exp(2)],
    ...each([4, 5].map(whichSchedules.shapeOf('t on squares, else t²')), [4, 25]),
  ],
  partialSum: whichSchedules.SHAPES.flatMap((shape) =>
    [1000, 20_000].map((T) => [whichSchedules.partialSum(shape, T), sumTo(shape, T), 1e-7] as const),
  ),
})
