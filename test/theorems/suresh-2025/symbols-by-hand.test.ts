import { laws } from 'collapse-check'
import * as corollary1 from '#theorems/suresh-2025/corollary-1'
import * as forgettingTime from '#theorems/suresh-2025/forgetting-time'
import * as freshData from '#theorems/suresh-2025/fresh-data'
import * as laplaceOrder from '#theorems/suresh-2025/laplace-order'
import * as linearForgetting from '#theorems/suresh-2025/linear-forgetting'
import * as meanParameter from '#theorems/suresh-2025/mean-parameter'
import * as poissonBranching from '#theorems/suresh-2025/poisson-branching'
import * as survivingVariety from '#theorems/suresh-2025/surviving-variety'
import * as survivingVocabulary from '#theorems/suresh-2025/surviving-vocabulary'
import * as theorem1 from '#theorems/suresh-2025/theorem-1'
import * as bothEnds from '#theorems/suresh-2025/theorem-1-both-ends'
import * as theorem1Sharpened from '#theorems/suresh-2025/theorem-1-sharpened'
import * as theorem2 from '#theorems/suresh-2025/theorem-2'
import * as undecidedSymbol from '#theorems/suresh-2025/undecided-symbol'
import * as wrightFisherMoments from '#theorems/suresh-2025/wright-fisher-moments'
import { byHand, each } from '../by-hand.ts'

/** g₂ = 1 − 1/e. */
const g2 = 1 - Math.exp(-1)
/** Two symbols, equally frequent, two tokens a generation: one token's symbol takes over in a generation out of two. */
const pair = { n: 2, k: 2, probabilities: Float64Array.of(0.5, 0.5) }
const even = { n: 2, p0: 0.5, k: 2 }
/** A rare symbol: 3np₀² = 0.003, 3kp₀ = 0.06, np₀ = 0.1. */
const rare = { n: 10, p0: 0.01, k: 2 }

byHand(theorem1, {
  survivalAtLeast: [[theorem1.survivalAtLeast({ n: 10, p0: 0.1, k: 2 }), 1 - Math.exp(-g2)]],
  survivalAtMost: [
    [theorem1.survivalAtMost(rare), 1 - 0.937 * Math.exp(-0.1 * g2)],
    [theorem1.survivalAtMost({ n: 10, p0: 0.5, k: 2 }), 1],
  ],
  survivalBounds: each(theorem1.survivalBounds(rare), [
    1 - Math.exp(-0.1 * g2),
    1 - 0.937 * Math.exp(-0.1 * g2),
  ]),
})

// Σ g_j² up to 10⁴, and ∫ 4/j² beyond, within 2 %: g_j lies between 2/(j + 1 + ⅓ ln j) and 2/(j + 1).
function sumOfSquares(): number {
  let [sum, g] = [0, 1]
  for (let j = 1; j <= 1e4; j++) {
    sum += g * g
    g = -Math.expm1(-g)
  }
  return sum + 4e-4
}
byHand(theorem1Sharpened, {
  sharpConstant: [[theorem1Sharpened.sharpConstant, sumOfSquares(), 1e-4]],
  // 1 − c·0.001 − c·0.01.
  sharpenedSurvivalAtMost: [
    [theorem1Sharpened.sharpenedSurvivalAtMost(rare, 2), 1 - 0.978 * Math.exp(-0.1 * g2)],
    [theorem1Sharpened.sharpenedSurvivalAtMost(rare), 1 - (1 - 0.0265991) * Math.exp(-0.1 * g2)],
  ],
})

byHand(bothEnds, {
  undecidedAtLeast: [[bothEnds.undecidedAtLeast(even), 1 - 2 * Math.exp(-g2)]],
  // The other symbol's bound is clamped at 0.
  undecidedAtMost: [[bothEnds.undecidedAtMost(rare), 1 - 0.937 * Math.exp(-0.1 * g2)]],
  undecidedBounds: each(bothEnds.undecidedBounds(even), [1 - 2 * Math.exp(-g2), 1]),
})

byHand(theorem2, {
  poissonSurvival: [[theorem2.poissonSurvival({ n: 2, lambda: 0.5, k: 2 }), 1 - Math.exp(-g2)]],
  poissonSurvivalBounds: each(theorem2.poissonSurvivalBounds({ n: 2, lambda: 0.5, k: 2 }), [
    1 - Math.exp(-0.5),
    1 - Math.exp(-1.5),
  ]),
})

byHand(undecidedSymbol, {
  takenOver: [
    [undecidedSymbol.takenOver({ ...even, k: 1 }), 1 / 4],
    [undecidedSymbol.takenOver(even), 3 / 8],
  ],
  undecided: [[undecidedSymbol.undecided(even), 1 / 4]],
  // p₀q₀ = 3/16 and 1 − 1/n = 2/3.
  undecidedAtLeast: [[undecidedSymbol.undecidedAtLeast({ n: 3, p0: 1 / 4, k: 2 }), 1 / 3]],
  undecidedAtMost: [[undecidedSymbol.undecidedAtMost({ n: 3, p0: 1 / 4, k: 2 }), 3 / 8]],
})

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

byHand(freshData, {
  // ρ = ¼·½ and p₀q₀/n = ⅛: ⅛(1 + ⅛).
  freshVariance: [[freshData.freshVariance({ n: 2, p0: 0.5, share: 0.5, k: 2 }), 9 / 64]],
  // Of two tokens with chance ½ both agree in half of all cases, with chance ¼ or ¾ in 10 of 16; then (½)⁴.
  freshFourthMoment: [
    [freshData.freshFourthMoment({ n: 2, p0: 0.5, share: 0.5, k: 1 }), 1 / 32],
    [freshData.freshFourthMoment({ n: 2, p0: 0.5, share: 0.5, k: 2 }), 9 / 256],
  ],
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
const k = x - 1 - 2 * 0.399124
byHand(linearForgetting, {
  // C = lim 1/g_k − k/2 − (ln k)/6, from which a million generations are off by less than 1e-5.
  exponentOffset: [
    [linearForgetting.exponentOffset, 1 / laws.survivalExponent(1e6) - 5e5 - Math.log(1e6) / 6, 1e-5],
  ],
  effectiveGenerations: [[linearForgetting.effectiveGenerations(k), x]],
  linearSurvival: [[linearForgetting.linearSurvival({ count: x, k }), 1 - Math.exp(-2)]],
  forgettingQuantile: [[linearForgetting.forgettingQuantile(x / 2, 1 - Math.exp(-1)), k]],
  exponentError: [[linearForgetting.exponentError(2), 0.0068663, 1e-7]],
  // What a finite n adds.
  linearError: [
    [
      linearForgetting.linearError({ n: 4, k: 3 }) -
        linearForgetting.linearError({ n: Number.POSITIVE_INFINITY, k: 3 }),
      3 * Math.exp(-2),
    ],
  ],
})

byHand(meanParameter, {
  // 0.21·¾, 2·2/4 and (3/2)² − 1.
  meanVariance: [
    [meanParameter.meanVariance({ family: 'Bernoulli', n: 2, k: 2 }), 0.1575],
    [meanParameter.meanVariance({ family: 'Poisson', n: 4, k: 2 }), 1],
    [meanParameter.meanVariance({ family: 'exponential', n: 2, k: 2 }), 5 / 4],
  ],
})

byHand(poissonBranching, {
  poissonTransform: [
    [
      poissonBranching.poissonTransform({ n: 2, lambda: 0.5, k: 2, theta: Math.LN2 }),
      Math.exp(Math.exp(-0.5) - 1),
    ],
  ],
  poissonVariance: [[poissonBranching.poissonVariance({ n: 4, lambda: 2, k: 3 }), 3 / 2]],
  // Cumulants of exp(exp(s) − 1) − 1 are Bell's numbers 1, 2, 5, 15: 3·1 + 1 and 3·2² + 15.
  poissonFourthMoment: each(
    [1, 2].map((k) => poissonBranching.poissonFourthMoment({ n: 1, lambda: 1, k })),
    [4, 27],
  ),
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

byHand(wrightFisherMoments, {
  differentParents: [[wrightFisherMoments.differentParents(4, 3), 3 / 8]],
  productMean: [[wrightFisherMoments.productMean({ n: 4, k: 2, shares: [1 / 2, 1 / 4] }), 9 / 128]],
  varietyMean: [[wrightFisherMoments.varietyMean({ n: 2, k: 2, shares: [1 / 2, 1 / 2] }), 1 / 8]],
})
