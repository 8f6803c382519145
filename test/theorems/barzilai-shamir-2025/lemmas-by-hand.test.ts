import * as biasedOptimiser from '#theorems/barzilai-shamir-2025/biased-optimiser'
import * as lemmaC2 from '#theorems/barzilai-shamir-2025/lemma-c-2'
import * as lemmaF5 from '#theorems/barzilai-shamir-2025/lemma-f-5'
import * as lemmaF10 from '#theorems/barzilai-shamir-2025/lemma-f-10'
import * as matrixAzuma from '#theorems/barzilai-shamir-2025/matrix-azuma'
import * as oneBatch from '#theorems/barzilai-shamir-2025/one-batch'
import * as propositionC1 from '#theorems/barzilai-shamir-2025/proposition-c-1'
import * as seddik from '#theorems/barzilai-shamir-2025/seddik-comparison'
import * as unionBound from '#theorems/barzilai-shamir-2025/union-bound'
import { byHand } from '../by-hand.ts'

byHand(biasedOptimiser, {
  // T = 2: H = 5/4 and h = 3/2; with s = 2 the error is 5/4 + 9.
  scaledError: [[biasedOptimiser.scaledError({ T: 2, bias: 2 }), 10.25]],
  biasedRatio: [[biasedOptimiser.biasedRatio({ T: 2, bias: 2 }), Math.sqrt(2.05)]],
  // A ratio of √1.6 from two generations: s² = (1.6 − 1.25)/(2.25 − 1.6) = 7/13.
  biasOfRatio: [[biasedOptimiser.biasOfRatio(Math.sqrt(1.6), 2), Math.sqrt(7 / 13)]],
})

byHand(lemmaC2, {
  // ln(2/δ) = 2, four batches of 25: 3·√(2·4·2/25).
  stochasticTerm: [[lemmaC2.stochasticTerm(25, 4, 3, 2 * Math.exp(-2)), 2.4]],
  driftTerm: [[lemmaC2.driftTerm(0.5, [0, 4, 1]), 0.5 * (1 + 3)]],
})

byHand(lemmaF5, {
  // ln(2/δ) = 3: 12/(3·10·0.1) = 4, and one more if a little is missing.
  nextVisitBy: [
    [lemmaF5.nextVisitBy({ n: 10, leak: 0.1, delta: 2 * Math.exp(-3) * (1 + 1e-9) }), 4],
    [lemmaF5.nextVisitBy({ n: 10, leak: 0.0999, delta: 2 * Math.exp(-3) }), 5],
  ],
  // δ = 4/e: ln(4/δ) = 1, q = 2 + e²/2 + 2.
  offsetAtMost: [
    [lemmaF5.offsetAtMost({ n: 5, leak: 0.1, delta: 4 / Math.E }), 1 - 1 / (Math.E * (4 + Math.exp(2) / 2))],
  ],
  // δ = 8/e², J = 2: (2·2·2/δ)² = e⁴ with C = 2.
  climbAtMost: [
    [lemmaF5.climbAtMost({ J: 2, delta: 8 * Math.exp(-2) }), Math.exp(4), 1e-9],
    [lemmaF5.climbAtMost({ J: 1, delta: 4 / Math.E }, 3), (3 * Math.E) / 4],
  ],
})

byHand(lemmaF10, {
  leakyUniformAt: [[lemmaF10.leakyUniformAt(0.2), -Math.log(20)]],
  leakBeyond: [[lemmaF10.leakBeyond(Math.LN10), 0.1]],
  // (1 − ¼)/(1 − ½) = 3/2 below ½, and nothing above.
  leakyStaircaseAt: [
    [lemmaF10.leakyStaircaseAt(0.25, 0.4), Math.log(1.5)],
    [lemmaF10.leakyStaircaseAt(0.25, 0.6), Number.NEGATIVE_INFINITY],
  ],
})

byHand(matrixAzuma, {
  // 2d/δ = e²: 3·√(8·4·2).
  sumAtMost: [[matrixAzuma.sumAtMost({ d: 3, T: 4, delta: 6 * Math.exp(-2) }, 3), 24]],
})

byHand(oneBatch, {
  batchDeviationAtMost: [[oneBatch.batchDeviationAtMost(16, 5, 2 * Math.exp(-2)), 2.5]],
})

byHand(propositionC1, {
  // 8√2/4·√(2/n) with ln(4/δ) = 2.
  stepRadius: [[propositionC1.stepRadius({ n: 16, T: 4, delta: 4 * Math.exp(-2) }), 1]],
  enoughObservations: [[propositionC1.enoughObservations(4, 4 * Math.exp(-2)), 64]],
  // At twice the radius v = 1: r(1 + 2^(−¼)).
  meanOf: [
    [propositionC1.meanOf(0.3, 0.5), 0.3],
    [propositionC1.meanOf(-0.2, 0.1), -0.1 * (1 + Math.exp(-Math.LN2 / 4))],
  ],
  modelOf: [
    [propositionC1.modelOf(0.3, 0.5), 0.3],
    [propositionC1.modelOf(-0.1 * (1 + Math.exp(-Math.LN2 / 4)), 0.1), -0.2],
    [propositionC1.modelOf(0.2, 0.1), 0.25],
  ],
  longStep: [
    // a is 16 standard deviations of the step within the ball, whose other end nothing reaches.
    [propositionC1.longStep({ n: 100, T: 16, delta: 4 * Math.exp(-2), r: 1, distance: 0.2 }), 0, 1e-30],
    // From v = 9 to v = 4 the mean falls by 1.87e-5, which is 0.003 standard deviations: nearly a half.
    [
      propositionC1.longStep({ n: 100, T: 16, delta: 4 * Math.exp(-2), r: 0.02, distance: 0.2 }),
      0.4988049814091261,
      1e-9,
    ],
  ],
})

byHand(seddik, {
  // One observation stays for ever: 1 − 1/m.
  squaredDistance: [
    [seddik.squaredDistance({ symbols: 4, n: 1, T: 5 }), 3 / 4],
    [seddik.squaredDistance({ symbols: 2, n: 2, T: 2 }), 0.5 * (1 - (1 / 2) * (7 / 8))],
  ],
  excess: [[seddik.excess(2), Math.sqrt(1.6)]],
})

byHand(unionBound, {
  // ln(2T/δ) = 2: √(2·(5/4)·2/5).
  allWithin: [[unionBound.allWithin({ n: 5, T: 3, delta: 6 * Math.exp(-2) }, 2), 1]],
})
