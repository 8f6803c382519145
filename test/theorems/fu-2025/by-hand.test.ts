import * as candidates from '#theorems/fu-2025/candidates'
import * as share from '#theorems/fu-2025/real-share'
import { byHand, each } from '../by-hand.ts'

byHand(share, {
  growthIndex: each([1, 1 / 2].map(share.growthIndex), [1 / 2, 1 + Math.LN2 / 2]),
  criticalConfidence: [[share.growthIndex(share.criticalConfidence()), 1]],
  // Nothing at two thirds; .786 and .944.
  shareNeeded: each([2 / 3, 1 / 2, 0.3, 0.1].map(share.shareNeeded), [0, 1 / 2, 11 / 14, 17 / 18]),
})

byHand(candidates, {
  // 2 ln 2 = 1.39, 10 ln 10 = 23.03, 100 ln 100 = 460.5.
  candidatesNeeded: each(
    [0.5, 0.1, 0.01].map((c) => candidates.candidatesNeeded({ c })),
    [2, 24, 461],
  ),
  missed: [[candidates.missed({ c: 0.1, N: 2 }), 0.81]],
  missedThen: [[candidates.missedThen({ c: 0.5 }), 0.25]],
})
