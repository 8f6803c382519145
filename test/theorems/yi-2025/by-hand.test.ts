import * as manyDimensions from '#theorems/yi-2025/many-dimensions'
import * as oneSided from '#theorems/yi-2025/one-sided'
import * as verifiedRound from '#theorems/yi-2025/verified-round'
import * as verifiedRounds from '#theorems/yi-2025/verified-rounds'
import { byHand, each } from '../by-hand.ts'

// Decimal fractions are from an implementation apart.
const DIGITS = 1e-10
const [strict, loose] = [
  { d: 1.2, R: 1.5 },
  { d: 1, R: 2 },
]
const SQRT_2_PI = Math.sqrt(2 * Math.PI)
/** 2φ(1)/(2Φ(1) − 1). */
const ONE = 2 / SQRT_2_PI / Math.sqrt(Math.E) / 0.682689492137086

byHand(verifiedRound, {
  keptMean: [
    [verifiedRound.keptMean(strict), 0.5962564368, DIGITS],
    [verifiedRound.keptMean(loose), 0.7172138893, DIGITS],
    [verifiedRound.keptMean({ d: 0, R: 1 }), 0],
    [verifiedRound.keptMean({ d: 1, R: 30 }), 1],
  ],
  keptVariance: [
    [verifiedRound.keptVariance(strict), 0.4034908511, DIGITS],
    [verifiedRound.keptVariance(loose), 0.6161417354, DIGITS],
    [verifiedRound.keptVariance({ d: 0, R: 1 }), 1 - ONE],
  ],
  contraction: [
    [verifiedRound.contraction({ R: 1 }), 1 - ONE],
    [verifiedRound.contraction({ R: 1.5 }), 0.5515244158, DIGITS],
    [verifiedRound.contraction({ R: 2 }), 0.7737413035, DIGITS],
  ],
  roundError: [
    [verifiedRound.roundError({ d: 0, R: 1, n: 4, offset: 2 }), 4 + (1 - ONE) / 4],
    [
      verifiedRound.roundError({ ...strict, n: 10, offset: 0 }),
      0.5962564368 * 0.5962564368 + 0.04034908511,
      DIGITS,
    ],
  ],
  // v = (1 − c)/100 of a hundred, bias 1: 2v² + 4v/10⁴ + 8v/100 + 4v; of one without bias: its mean times 1.
  squaredErrorVarianceAtMost: [
    [
      verifiedRound.squaredErrorVarianceAtMost({ d: 0, R: 1, n: 100, offset: 1 }),
      (1 - ONE) * (2e-4 * (1 - ONE) + 4e-6 + 8e-4 + 0.04),
    ],
    [verifiedRound.squaredErrorVarianceAtMost({ d: 0, R: 1, n: 1, offset: 0 }), 1 - ONE],
  ],
})

const rounds = { d: 1.2, R: 1.5, n: 50, k: 6 }
byHand(verifiedRounds, {
  meanSquareAtMost: [
    [verifiedRounds.meanSquareAtMost(rounds), 0.01698054309, DIGITS],
    [verifiedRounds.meanSquareAtMost({ d: 1, R: 2, n: 200, k: 8 }), 0.02598261818, DIGITS],
    [verifiedRounds.meanSquareAtMost({ d: 0, R: 1.5, n: 5, k: 6 }), 0.1583992722, DIGITS],
    [verifiedRounds.meanSquareAtMost({ ...rounds, k: 0 }), 1.44],
  ],
  nearerAtLeast: [[verifiedRounds.nearerAtLeast(rounds), 1 - (4 * 0.01698054309) / 1.44, DIGITS]],
})

const heights = [1, 10, 100].map((k) => oneSided.heightAfter({ edge: 2, k }) - 2)
byHand(oneSided, {
  // φ(0)/½.
  step: [[oneSided.step({ x: 0 }), 2 / SQRT_2_PI]],
  heightAfter: [
    ...heights.map(
      (height, i) => [height, [0.0552478627, 0.3734330671, 1.0953618764][i] ?? Number.NaN, DIGITS] as const,
    ),
    [oneSided.heightAfter({ edge: 0, k: 1 }), 2 / SQRT_2_PI],
  ],
  slowGrowth: [[oneSided.slowGrowth({ k: Math.exp(8) }), 4]],
})

// A plane: (1 − e^{−h}(1 + h))/(1 − e^{−h}) with h = R²/2.
const plane = (h: number) => (1 - Math.exp(-h) * (1 + h)) / (1 - Math.exp(-h))
byHand(manyDimensions, {
  coordinates: each(manyDimensions.coordinates({ p: 4, d: 2 }), [1, -1, -1, -1]),
  // One row: (1 − 2)·d, in units of σ = 2.
  blockError: [
    [
      manyDimensions.blockError({ p: 1, d: 1.2, R: 1.5, n: 10, sigma: 2 }),
      4 * (0.5962564368 * 0.5962564368 + 0.04034908511),
      1e-9,
    ],
    [manyDimensions.blockError({ p: 3, d: 0, R: 1, n: 5, sigma: 1 }), (3 / 5) * (1 - ONE)],
  ],
  ballContraction: [
    [manyDimensions.ballContraction({ p: 2, R: 2 }), plane(2)],
    [manyDimensions.ballContraction({ p: 1, R: 1 }), 1 - ONE],
  ],
})
