import * as finiteRisk from '#theorems/wu-yang-sun-2026/finite-risk'
import * as isotropic from '#theorems/wu-yang-sun-2026/isotropic'
import * as limit from '#theorems/wu-yang-sun-2026/limit'
import * as withoutNoise from '#theorems/wu-yang-sun-2026/without-noise'
import { byHand, each } from '../by-hand.ts'

// No spike: π is B itself, of mean n/p and mean square n(n + 2)/(p(p + 2)).
const plain = { p: 6, n: 2, s: 1 }
// Two rows in four dimensions: B is uniform, and for s = 2 π is 2B/(1 + B): means 2 − 2 ln 2 and 4(3/2 − 2 ln 2).
const uniform = { p: 4, n: 2, s: 2 }
const [M1, M2] = [2 - 2 * Math.LN2, 6 - 8 * Math.LN2]
/** ∫ 2b/(1 + b)² = 2 ln 2 − 1. */
const NU = 2 * Math.LN2 - 1
const start = { along: 1, square: 1, rest: 3 }
// Decimal fractions are from an implementation apart.
const few = { p: 12, n: 5, s: 6, r: 1, sigma: 0.7, T: 5 }
const hump = { p: 30, n: 20, s: 4, r: 1.5, sigma: 1, T: 5 }
const DIGITS = 1e-9

byHand(finiteRisk, {
  meanShare: each([plain, uniform].map(finiteRisk.meanShare), [1 / 3, M1]),
  meanSquareShare: each([plain, uniform].map(finiteRisk.meanSquareShare), [1 / 6, M2]),
  // ∫ 2b/(1 + b)²; without a spike E B/3.
  noiseAlong: [
    [finiteRisk.noiseAlong({ ...uniform, sigma: 3 }), 9 * NU],
    [finiteRisk.noiseAlong({ ...plain, sigma: 1 }), 1 / 9],
  ],
  noise: [
    [finiteRisk.noise({ ...uniform, sigma: 3 }), 9 * (2 - M1 / 2)],
    [finiteRisk.noise({ ...plain, sigma: 1 }), 2 / 3],
  ],
  firstFit: each(Object.values(finiteRisk.firstFit({ ...plain, r: 3, sigma: 1 })), [
    1,
    3 / 2 + 1 / 9,
    3 / 2 + 5 / 9,
  ]),
  // (1/6) + 3·(1/6)/5, and 1/6 + 3·(2 − 2/3 + 1/6)/5.
  afterRefits: [
    ...each(Object.values(finiteRisk.afterRefits(plain, start, 1)), [1 / 3, 4 / 15, 16 / 15]),
    ...each(Object.values(finiteRisk.afterRefits(plain, start, 0)), [1, 1, 3]),
  ],
  riskOf: [[finiteRisk.riskOf({ along: 1, square: 2, rest: 5 }, { s: 4, r: 3 }), 4 * (2 - 6 + 9) + 5]],
  riskPath: [
    ...finiteRisk
      .riskPath(few)
      .map(
        (risk, T) =>
          [
            risk,
            [1.071589463, 1.564341123, 2.194138793, 2.830216282, 3.412200667, 3.916922846][T] ?? Number.NaN,
            DIGITS,
          ] as const,
      ),
    ...finiteRisk
      .riskPath(hump)
      .map(
        (risk, T) =>
          [
            risk,
            [2.628689922, 2.340884952, 2.335681719, 2.51757288, 2.818695524, 3.191006988][T] ?? Number.NaN,
            DIGITS,
          ] as const,
      ),
  ],
  finiteRisk: [
    [finiteRisk.finiteRisk({ ...few, T: 2 }), 2.194138793, DIGITS],
    [finiteRisk.finiteRisk({ p: 600, n: 300, s: 9, r: 1, sigma: 0.5, T: 5 }), 2.07872, 5e-6],
  ],
  // No noise, no spike: the risk is 1 − B, with 5/9 − (5/7)². No signal: E(χ²₂/χ²₅)² = 8/3, less (2/4)².
  firstRiskVarianceAtMost: [
    [finiteRisk.firstRiskVarianceAtMost({ p: 7, n: 2, s: 1, r: 1, sigma: 0 }), 20 / 441],
    [finiteRisk.firstRiskVarianceAtMost({ p: 7, n: 2, s: 1, r: 0, sigma: 1 }), 8 / 3 - 1 / 4],
    // c = 16/12, and the mean (sν + N − ν)² at s = 4.
    [
      finiteRisk.firstRiskVarianceAtMost({ p: 7, n: 2, s: 4, r: 0, sigma: 1 }) +
        finiteRisk.finiteRisk({ p: 7, n: 2, s: 4, r: 0, sigma: 1, T: 0 }) *
          finiteRisk.finiteRisk({ p: 7, n: 2, s: 4, r: 0, sigma: 1, T: 0 }),
      (16 / 9) * (8 / 3),
    ],
  ],
})

// s = τ: half is forgotten at once, three quarters with a refit.
const even = { tau: 1, s: 1, r: 2, sigma: 3 }
byHand(limit, {
  forgetting: each(
    [0, 1].map((T) => limit.forgetting({ ...even, T })),
    [1, 9 / 4],
  ),
  firstNoise: [[limit.firstNoise(even), 9 + 1]],
  nextNoise: [[limit.nextNoise({ ...even, T: 1 }, 10), 5 + 1 / 4]],
  limitRisk: each(
    [0, 1].map((T) => limit.limitRisk({ ...even, T })),
    [11, 9 / 4 + 21 / 4],
  ),
  // 2·¼·4·[½·2½ + ¼ − ½]; and 0.5256 at s = 9.
  helpsAbove: [
    [limit.helpsAbove(even), 2],
    [limit.helpsAbove({ tau: 1, s: 9, r: 1 }), 0.5256],
  ],
})

// Two of eight: 4(1 − 1/16), and (3/5)·¼ of σ² = 9 after a refit… n/(p − n − 1) = 2/5.
byHand(isotropic, {
  isotropicRisk: [
    [isotropic.isotropicRisk({ p: 8, n: 2, r: 2, sigma: 3, T: 1 }), 15 / 4 + (9 / 4) * (2 / 5)],
  ],
  risesAbove: [[isotropic.risesAbove({ p: 8, n: 2 }), 8 / 5]],
  // Noise alone: E R² = 8/(5·3) times (8/80)^T, less the mean squared.
  isotropicVarianceAtMost: [
    [isotropic.isotropicVarianceAtMost({ p: 8, n: 2, r: 0, sigma: 1, T: 1 }), 8 / 15 / 10 - 1 / 100],
    [isotropic.isotropicVarianceAtMost({ p: 8, n: 2, r: 1, sigma: 0, T: 0 }), 3 - 9 / 16],
  ],
})

byHand(withoutNoise, {
  noiselessRisk: [[withoutNoise.noiselessRisk({ ...plain, T: 1 }), 1 - 1 / 9]],
  forgottenRisk: [[withoutNoise.forgottenRisk({ s: 0.3 }), 0.3]],
})
