import * as weight from '#theorems/seddik-2024/real-weight'
import * as collapse from '#theorems/seddik-2024/total-collapse'
import { byHand, each } from '../by-hand.ts'

const coin = { n: 2, p: 1 / 2, T: 3 }
const twenty = { n: 20, p: 0.3 }
byHand(collapse, {
  varietyOf: [[collapse.varietyOf(coin), 1 / 32]],
  // Two tosses differ with probability ½, each time; at 20, golden values.
  notCollapsed: [
    [collapse.notCollapsed(coin), 1 / 8],
    [collapse.notCollapsed({ ...twenty, T: 10 }), 0.7011, 5e-5],
    [collapse.notCollapsed({ ...twenty, T: 100 }), 0.00697, 5e-6],
  ],
  notCollapsedAtLeast: [
    [collapse.notCollapsedAtLeast(coin), 1 / 8],
    [collapse.notCollapsedAtLeast({ ...twenty, T: 100 }), 0.00497, 5e-6],
  ],
  notCollapsedAtMost: [
    [collapse.notCollapsedAtMost(coin), 1 / 8],
    [collapse.notCollapsedAtMost({ ...twenty, T: 100 }), 0.0497, 5e-5],
  ],
  // 2, and 3: from one of three to one or two of them with 4/9 and 2/9, in the end each as often.
  longRunConstant: [
    ...each([2, 3].map(collapse.longRunConstant), [4, 9 / 2]),
    [collapse.longRunConstant(20), 5.6, 5e-3],
  ],
})

// Three to one, two real observations, two synthetic ones that weigh a half.
const pair = { symbols: 2, exponent: Math.log2(3), n: 2, m: 2, weight: 1 / 2 }
byHand(weight, {
  sourceOf: each(weight.sourceOf(pair), [3 / 4, 1 / 4]),
  realRisk: [[weight.realRisk(pair), 3 / 16]],
  // ⅛, then ⅛ + ⅛·⅛, …
  addedNoise: [
    ...each(
      [1, 2, 3].map((T) => weight.addedNoise({ ...pair, T })),
      [0, 1 / 8, 9 / 64],
    ),
    [weight.addedNoise({ ...pair, weight: 1, T: 1 }), 0],
    [weight.addedNoise({ ...pair, weight: 1, T: 5 }), 0],
  ],
  risk: [[weight.risk({ ...pair, T: 2 }), 27 / 128]],
  pooled: [[weight.pooled({ n: 3, m: 1 }), 3 / 4]],
  // 1 + (9·90)/(100 + 1800 + 90).
  pooledRiskAtMost: [[weight.pooledRiskAtMost({ n: 10, m: 90 }), 1 + 81 / 199]],
  mostSynthetic: [
    [weight.mostSynthetic({ n: 10, eta: 81 / 199 }), 90, 1e-9],
    [weight.mostSynthetic({ n: 10, eta: 0.5 }), Number.POSITIVE_INFINITY],
  ],
  // The real data alone, where it is exact: 4 E D⁴ = 4·3/128, less the squared risk.
  squaredErrorVarianceAtMost: [[weight.squaredErrorVarianceAtMost({ ...pair, T: 1 }), 15 / 256]],
})
