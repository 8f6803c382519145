import * as walk from '#theorems/gillman-2024/corrected-walk'
import { byHand } from '../by-hand.ts'

// γ = 1, two observations: B is 0, 1 or 2, and E(B/2)² = ¼ + ⅛, E(B/2)⁴ = ½/16 + ¼.
const two = { n: 2, gamma: 1 }
byHand(walk, {
  walkRisk: [
    [walk.walkRisk({ ...two, T: 1 }), 1 / 2],
    [walk.walkRisk({ ...two, T: 2 }), 11 / 16],
    [walk.walkRisk({ n: 4, gamma: 0, T: 3 }), 3 / 4],
  ],
  // 3/4 − 1/4; then 9/32·3/4 + 6·3/8·¼ + ¾ less (11/16)².
  squaredErrorVariance: [
    [walk.squaredErrorVariance({ ...two, T: 1 }), 1 / 2],
    [walk.squaredErrorVariance({ ...two, T: 2 }), 27 / 128 + 9 / 16 + 3 / 4 - 121 / 256],
  ],
  // V = ⅜V + ½.
  settledRisk: [
    [walk.settledRisk(two), 4 / 5],
    [walk.settledRisk({ n: 1, gamma: 1 }), 2],
  ],
})
