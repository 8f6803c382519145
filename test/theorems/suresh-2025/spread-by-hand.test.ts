import * as frozenMean from '#theorems/suresh-2025/frozen-mean'
import * as logDrift from '#theorems/suresh-2025/gaussian-log-drift'
import * as momentBounds from '#theorems/suresh-2025/gaussian-moment-bounds'
import * as jointMaximum from '#theorems/suresh-2025/joint-maximum'
import * as mixtureContraction from '#theorems/suresh-2025/mixture-contraction'
import * as spreadMartingale from '#theorems/suresh-2025/spread-martingale'
import * as theorem3 from '#theorems/suresh-2025/theorem-3'
import * as theorem3Sharpened from '#theorems/suresh-2025/theorem-3-sharpened'
import * as theorem4 from '#theorems/suresh-2025/theorem-4'
import * as uniformMaximum from '#theorems/suresh-2025/uniform-maximum'
import { byHand, each, GAMMA, Z } from '../by-hand.ts'

byHand(theorem3, {
  tailAtMost: [[theorem3.tailAtMost({ n: 3, k: 11, epsilon: 0.5 }), 2 / Math.E]],
})

byHand(theorem3Sharpened, {
  contractionAtMost: [[theorem3Sharpened.contractionAtMost(3), Math.exp(-0.1)]],
  sharpenedTailAtMost: [[theorem3Sharpened.sharpenedTailAtMost({ n: 3, k: 10, epsilon: 0.5 }), 2 / Math.E]],
})

byHand(theorem4, {
  mixtureTailAtMost: [
    [theorem4.mixtureTailAtMost({ n: 3, k: 12, epsilon: 0.5, eta: 2, ratio: 1 }), 2 / Math.E],
  ],
})

// n = 2, η = 2: (½ + 8)/(2·9) = 17/36. One generation of two observations is |Z|/√2 of the spread.
const tuning = { n: 2, eta: 2 }
const loop = { n: 2, k: 1, ratio: 1, eta: 2 }
byHand(jointMaximum, {
  spreadRatioAtMost: [[jointMaximum.spreadRatioAtMost(tuning), Math.exp(17 / 72)]],
})

byHand(mixtureContraction, {
  inflation: [[mixtureContraction.inflation(tuning), Math.exp(17 / 36)]],
  mixtureContraction: [
    [mixtureContraction.mixtureContraction(tuning), Math.exp(17 / 72) / Math.sqrt(Math.PI)],
  ],
  dominatingTail: [
    [
      mixtureContraction.dominatingTail({ ...loop, epsilon: (Math.exp(17 / 72) * Z) / Math.SQRT2 }),
      0.05,
      1e-10,
    ],
  ],
  separatedTail: [
    [mixtureContraction.separatedTail({ ...loop, epsilon: Math.sqrt(25 / 52) * Z }), 0.05, 1e-10],
    [mixtureContraction.separatedTail({ ...loop, epsilon: Z / Math.SQRT2 }, 1), 0.05, 1e-10],
  ],
})

byHand(logDrift, {
  // ψ(1) = −γ; ψ(2) − ln 2 = 1 − γ − ln 2.
  driftPerStep: each([3, 5].map(logDrift.driftPerStep), [-GAMMA, 1 - GAMMA - Math.LN2]),
  variancePerStep: each([3, 2].map(logDrift.variancePerStep), [
    (Math.PI * Math.PI) / 6,
    (Math.PI * Math.PI) / 2,
  ]),
  // 6 ζ(4).
  fourthCumulantPerStep: [
    [logDrift.fourthCumulantPerStep(3), (Math.PI * Math.PI * Math.PI * Math.PI) / 15, 1e-9],
  ],
})

byHand(momentBounds, {
  // E χ²/4 = 1 and E(χ²/4)² = 24/16 for four degrees of freedom.
  logMoment: each(
    [2, 4].map((s) => momentBounds.logMoment(5, s)),
    [0, Math.log(1.5)],
  ),
  momentTailAtMost: [[momentBounds.momentTailAtMost({ n: 5, k: 2, epsilon: 2, s: 4 }), 9 / 64]],
  // Two degrees of freedom: Γ itself is least, 0.8856031944108887 at 1.4616321449683623.
  bestMoment: [[momentBounds.bestMoment(3), 2 * 0.4616321449683623]],
  decayExponent: [[momentBounds.decayExponent(3), Math.log(0.8856031944108887)]],
})

byHand(spreadMartingale, {
  varianceOfVariance: [[spreadMartingale.varianceOfVariance({ n: 3, k: 2 }), 3]],
  // Three observations: R is a standard exponential, E[R | R > 1] = 2, so ever 1/(2a) or more, of which at most
  // E min(1, R/a) = ∫₀^a Pr(R > r) dr/a is later.
  excursionAtLeast: [
    [spreadMartingale.excursionAtLeast({ n: 3, k: 1, a: 2 }), 1 / 4 - (1 - Math.exp(-2)) / 2, 1e-3],
  ],
})

byHand(uniformMaximum, {
  // Uⁿ; then 1 − (1 + x)e^(−x) at x = 1.
  maximumTail: [
    [uniformMaximum.maximumTail({ n: 2, k: 1, epsilon: 0.5 }), 3 / 4],
    [uniformMaximum.maximumTail({ n: 1, k: 2, epsilon: Math.exp(-1) }), 1 - 2 / Math.E],
  ],
  debiasedTail: [
    [uniformMaximum.debiasedTail({ n: 1, k: 1, epsilon: 1 }), 1 / 2],
    [uniformMaximum.debiasedTail({ n: 1, k: 2, epsilon: 4 / Math.E }), 1 - 2 / Math.E],
  ],
})

byHand(frozenMean, {
  // Student's t at x = 1 and at 1/√2 with two and with four degrees of freedom.
  frozenBeyondUnbiased: [[frozenMean.frozenBeyondUnbiased(1), 1 - 1 / Math.sqrt(3)]],
  frozenBeyondLikelihood: [[frozenMean.frozenBeyondLikelihood(Math.SQRT2), 1 - 5 / (4 * Math.SQRT2)]],
})
