import * as corollary1 from '#theorems/suresh-2025/corollary-1'
import * as forgettingTime from '#theorems/suresh-2025/forgetting-time'
import * as laplaceOrder from '#theorems/suresh-2025/laplace-order'
import * as linearForgetting from '#theorems/suresh-2025/linear-forgetting'
import * as survivingVariety from '#theorems/suresh-2025/surviving-variety'
import * as survivingVocabulary from '#theorems/suresh-2025/surviving-vocabulary'
import { rowOf } from '../../fixtures/mpmath/laws.ts'
import { byHand, each } from '../by-hand.ts'

/** g₂ = 1 − 1/e. */
const g2 = 1 - Math.exp(-1)
/** Two symbols, equally frequent, two tokens a generation: one token's symbol takes over in a generation out of two. */
const pair = { n: 2, k: 2, probabilities: Float64Array.of(0.5, 0.5) }
const even = { n: 2, p0: 0.5, k: 2 }

byHand(corollary1, {
  vocabulary: each(corollary1.vocabulary({ n: 2, symbols: 2, exponent: 1, shift: 0, k: 1 }).probabilities, [
    2 / 3,
    1 / 3,
  ]),
  vocabularyWith: [[corollary1.vocabularyWith(0.5, pair), 2 * (1 - Math.exp(-0.5))]],
  vocabularyAtLeast: [[corollary1.vocabularyAtLeast(pair), 2 * (1 - Math.exp(-g2))]],
  vocabularyAtMost: [
    [
      corollary1.vocabularyAtMost({ n: 10, k: 2, probabilities: Float64Array.of(0.01, 0.99) }),
      2 - 0.937 * Math.exp(-0.1 * g2),
    ],
  ],
})

// One or two symbols are left with probabilities ¾ and ¼. Two tokens have one or two ancestors, as often.
byHand(survivingVocabulary, {
  vocabularyMean: [[survivingVocabulary.vocabularyMean(pair), 5 / 4]],
  vocabularyVariance: [[survivingVocabulary.vocabularyVariance(pair), 3 / 16]],
  // Within: ½(2·½·½) + ½(2·¼·¾) = 7/16. Between means 1 and 3/2: 1/16.
  vocabularyVarianceAtMost: [[survivingVocabulary.vocabularyVarianceAtMost(pair), 1 / 2]],
  vocabularyLaw: each(survivingVocabulary.vocabularyLaw(pair), [0, 3 / 4, 1 / 4]),
  // Squares 1/16 and 9/16.
  vocabularySquareVariance: [[survivingVocabulary.vocabularySquareVariance(pair), 3 / 64]],
})

byHand(forgettingTime, {
  // Both symbols are left with probability 2^−k, the first alone with half of the rest: s_k − p₀ = 2^−(k + 1).
  forgettingMoments: [
    [forgettingTime.forgettingMoments({ n: 2, count: 1 }).mean, 1, 1e-8],
    [forgettingTime.forgettingMoments({ n: 2, count: 1 }).square, 3, 1e-7],
  ],
  diffusionTime: [[forgettingTime.diffusionTime({ n: 2, count: 1 }), 4 * Math.LN2]],
})

// h(ln 2) = ½, h(½) = 1 − e^−½; the mean of 2^−count is (¾)² at first, then 3/8 + ⅛ + 3/32.
const halving = { ...even, theta: Math.LN2 }
byHand(laplaceOrder, {
  transformed: [[laplaceOrder.transformed(0.5, { ...even, theta: 3 }), Math.exp(-3)]],
  iterated: each(
    [0, 1, 2].map((k) => laplaceOrder.iterated(k, Math.LN2)),
    [Math.LN2, 1 / 2, 1 - Math.exp(-0.5)],
  ),
  transformAtMost: [[laplaceOrder.transformAtMost(halving), Math.exp(Math.exp(-0.5) - 1)]],
  transformMean: each(
    [1, 2].map((k) => laplaceOrder.transformMean({ ...halving, k })),
    [9 / 16, 19 / 32],
  ),
})

// x = e³ has the logarithm 3: k = e³ − 1 − 2C.
const x = Math.exp(3)
const k = x - 1 - 2 * linearForgetting.exponentOffset
byHand(linearForgetting, {
  // To the six digits that the page has.
  exponentOffset: [
    [linearForgetting.exponentOffset, rowOf('survival exponent, constant of its expansion').value, 1e-6],
  ],
  effectiveGenerations: [[linearForgetting.effectiveGenerations(k), x]],
  linearSurvival: [[linearForgetting.linearSurvival({ count: x, k }), 1 - Math.exp(-2)]],
  forgettingQuantile: [[linearForgetting.forgettingQuantile(x / 2, 1 - Math.exp(-1)), k]],
  exponentError: [[linearForgetting.exponentError(2), Math.log(3) / 160]],
  // What a finite n adds.
  linearError: [
    [
      linearForgetting.linearError({ n: 4, k: 3 }) -
        linearForgetting.linearError({ n: Number.POSITIVE_INFINITY, k: 3 }),
      3 * Math.exp(-2),
    ],
  ],
})

byHand(survivingVariety, {
  varietyOf: [[survivingVariety.varietyOf(1 / 4), 3 / 4]],
  keptVariety: [[survivingVariety.keptVariety({ n: 2, k: 2 }), 7 / 16]],
  keptVarietyLimit: [[survivingVariety.keptVarietyLimit(4), 2 / Math.PI]],
  // χ²₁/2 has the variance ½; the second factor (2 + χ²₁ + ½Z²)/4 the mean square 49/64 + 10/64.
  keptVarianceSpread: each(
    [1, 2].map((k) => survivingVariety.keptVarianceSpread({ n: 2, k })),
    [1 / 2, 177 / 256 - 49 / 256],
  ),
  replacedVariety: [[survivingVariety.replacedVariety([2, 4]), 3 / 8]],
})
