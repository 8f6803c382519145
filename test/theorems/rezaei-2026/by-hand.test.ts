import * as covarianceMatching from '#theorems/rezaei-2026/covariance-matching'
import * as onePool from '#theorems/rezaei-2026/one-pool'
import * as syntheticMean from '#theorems/rezaei-2026/synthetic-mean'
import { byHand, each } from '../by-hand.ts'

// Variances ½ and 3/2: 2 + 2/3, and a mean of one along the first adds 2.
const pool = { p: 2, n: 9, low: 0.5, mu: 1 }
byHand(onePool, {
  mismatch: [[onePool.mismatch(pool), 8 / 3]],
  onePoolRisk: [
    [onePool.onePoolRisk(pool), 14 / 18],
    [onePool.onePoolRisk({ p: 20, n: 80, low: 1, mu: 5 }), 45 / 59],
    [onePool.onePoolRisk({ p: 20, n: 80, low: 1, mu: 0 }), 20 / 59],
  ],
  // C = diag(4, 2/3): 2·((14/3)²/6 + 148/9)/(7·6·4); and 2p(n − 1)/… without mismatch.
  onePoolVariance: [
    [onePool.onePoolVariance(pool), (2 * (196 / 54 + 148 / 9)) / 168],
    [onePool.onePoolVariance({ p: 20, n: 80, low: 1, mu: 0 }), (40 * 79) / 60 / 59 / 59 / 57],
  ],
})

// Twelve rows in three dimensions.
const sizes = { p: 3, nt: 5, ns: 7 }
byHand(syntheticMean, {
  unshiftedRisk: [[syntheticMean.unshiftedRisk(sizes), 3 / 8]],
  shiftedAtLeast: [
    [syntheticMean.shiftedAtLeast(sizes), 1 / 4],
    [syntheticMean.shiftedAtLeast({ p: 20, nt: 30, ns: 50 }), 19 / 59],
  ],
  shiftedAtMost: [[syntheticMean.shiftedAtMost(sizes), 3 / 7]],
  // Eleven rows: 6·10/(8·7²·5).
  shiftedVarianceAtMost: [[syntheticMean.shiftedVarianceAtMost(sizes), 9 / 49 + 60 / 1960 - 1 / 16]],
})

// No real rows: Σ 1/((n − p)λ_i), = (2 + 2/3)/8.
const half = { p: 2, nt: 0, ns: 10, low: 0.5 }
byHand(covarianceMatching, {
  spectrum: each(covarianceMatching.spectrum({ p: 4, low: 0.25 }), [0.25, 0.25, 1.75, 1.75]),
  limitOf: [
    [covarianceMatching.limitOf([0.5, 1.5], half), 1 / 3],
    // From an implementation apart.
    [covarianceMatching.limitOf([0.5, 0.5, 1, 2], { nt: 25, ns: 40 }), 0.07398496334, 1e-11],
  ],
  limitRisk: [
    [covarianceMatching.limitRisk(half), 1 / 3],
    [covarianceMatching.limitRisk({ p: 20, nt: 30, ns: 50, low: 0.2 }), 0.4609766229, 1e-10],
    [covarianceMatching.limitRisk({ p: 20, nt: 30, ns: 50, low: 1 }), 1 / 3],
  ],
  matchedLimit: [[covarianceMatching.matchedLimit({ p: 20, nt: 30, ns: 50 }), 1 / 3]],
  matchedRisk: [[covarianceMatching.matchedRisk({ p: 20, nt: 30, ns: 50 }), 20 / 59]],
  // Ten rows in the plane: (2/7)² + 36/(8·49·5), four times that, less (2/7)².
  mismatchedVarianceAtMost: [
    [
      covarianceMatching.mismatchedVarianceAtMost({ ...half, nt: 4, ns: 6 }),
      4 * (4 / 49 + 36 / 1960) - 4 / 49,
    ],
  ],
})
