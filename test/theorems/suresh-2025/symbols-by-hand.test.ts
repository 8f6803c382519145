import * as freshData from '#theorems/suresh-2025/fresh-data'
import * as meanParameter from '#theorems/suresh-2025/mean-parameter'
import * as poissonBranching from '#theorems/suresh-2025/poisson-branching'
import * as theorem1 from '#theorems/suresh-2025/theorem-1'
import * as bothEnds from '#theorems/suresh-2025/theorem-1-both-ends'
import * as theorem1Sharpened from '#theorems/suresh-2025/theorem-1-sharpened'
import * as theorem2 from '#theorems/suresh-2025/theorem-2'
import * as undecidedSymbol from '#theorems/suresh-2025/undecided-symbol'
import * as wrightFisherMoments from '#theorems/suresh-2025/wright-fisher-moments'
import { byHand, each } from '../by-hand.ts'

/** g₂ = 1 − 1/e. */
const g2 = 1 - Math.exp(-1)
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

byHand(freshData, {
  // ρ = ¼·½ and p₀q₀/n = ⅛: ⅛(1 + ⅛).
  freshVariance: [[freshData.freshVariance({ n: 2, p0: 0.5, share: 0.5, k: 2 }), 9 / 64]],
  // Of two tokens with chance ½ both agree in half of all cases, with chance ¼ or ¾ in 10 of 16; then (½)⁴.
  freshFourthMoment: [
    [freshData.freshFourthMoment({ n: 2, p0: 0.5, share: 0.5, k: 1 }), 1 / 32],
    [freshData.freshFourthMoment({ n: 2, p0: 0.5, share: 0.5, k: 2 }), 9 / 256],
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

byHand(wrightFisherMoments, {
  differentParents: [[wrightFisherMoments.differentParents(4, 3), 3 / 8]],
  productMean: [[wrightFisherMoments.productMean({ n: 4, k: 2, shares: [1 / 2, 1 / 4] }), 9 / 128]],
  varietyMean: [[wrightFisherMoments.varietyMean({ n: 2, k: 2, shares: [1 / 2, 1 / 2] }), 1 / 8]],
})
