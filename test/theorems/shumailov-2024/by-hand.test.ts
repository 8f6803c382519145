import * as absorption from '#theorems/shumailov-2024/absorption'
import * as medians from '#theorems/shumailov-2024/gaussian-medians'
import * as mixtures from '#theorems/shumailov-2024/mixture-moments'
import * as sources from '#theorems/shumailov-2024/three-sources'
import { byHand, each, GAMMA } from '../by-hand.ts'

const coin = { symbols: 2, exponent: 0, n: 2 }
const three = { symbols: 3, exponent: 1, n: 4 }
byHand(absorption, {
  probabilitiesOf: each(absorption.probabilitiesOf(three), [6 / 11, 3 / 11, 2 / 11]),
  sameSymbol: [[absorption.sameSymbol(Float64Array.of(1 / 2, 1 / 3, 1 / 6), 2), 14 / 36]],
  // Two tosses agree, else the next two do: with ½ in every generation.
  pointMass: each(
    [1, 2, 3].map((T) => absorption.pointMass({ ...coin, T })),
    [1 / 2, 3 / 4, 7 / 8],
  ),
  // A geometric time: mean 2, mean square 6.
  absorptionMoments: [
    [absorption.absorptionMoments(coin).mean, 2, 1e-9],
    [absorption.absorptionMoments(coin).square, 6, 1e-9],
    [absorption.absorptionMoments({ ...three, n: 1 }).mean, 1],
  ],
  diffusionTime: [[absorption.diffusionTime(coin), 4 * Math.LN2]],
})

// A fair coin, two tosses: half of the model, a quarter of the last data, a quarter real: (9/16 − 1/8) of the way.
const half = { ...coin, model: 1 / 2, last: 1 / 4, real: 1 / 4 }
byHand(sources, {
  realLaw: each(sources.realLaw(three), [6 / 11, 3 / 11, 2 / 11]),
  realVariety: [[sources.realVariety(three), 72 / 121]],
  settledShare: [
    [sources.settledShare(half), 7 / 9],
    [sources.settledShare({ ...half, last: 1 / 2, real: 0 }), 0],
  ],
  variety: each(
    [0, 1, 2].map((T) => sources.variety({ ...half, T })),
    [1 / 2, 7 / 16, 105 / 256],
  ),
  varietyAtLeast: [[sources.varietyAtLeast({ ...half, T: 3 }), 1 / 3]],
})

// Three observations: the variance is an exponential variable of mean 1.
const once = { n: 3, T: 1 }
byHand(medians, {
  exceeds: [[medians.exceeds({ ...once, x: 2 }), Math.exp(-2), 1e-10]],
  // (1 + x)e^−x, and 2 − (x² + 2x + 2)e^−x.
  carriedAbove: [[medians.carriedAbove({ ...once, x: 2 }), 3 * Math.exp(-2), 1e-10]],
  fourthBelow: [[medians.fourthBelow({ ...once, x: 2 }), 2 - 10 * Math.exp(-2), 1e-9]],
  median: [[medians.median(once), Math.LN2, 1e-9]],
  // The root of (1 + x)e^−x = ½.
  halfOfTheMean: [[medians.halfOfTheMean(once), 1.6783469900166605, 1e-8]],
  // ψ(1) = −γ, ψ′(1) = π²/6.
  logVariance: [
    [medians.logVariance({ n: 3, T: 4 }).mean, -4 * GAMMA],
    [medians.logVariance({ n: 3, T: 4 }).sd, (2 * Math.PI) / Math.sqrt(6)],
  ],
  medianAtMost: [[medians.medianAtMost(once), Math.exp(-GAMMA + Math.PI / Math.sqrt(6))]],
  medianAtLeast: [[medians.medianAtLeast(once), Math.exp(-GAMMA - Math.PI / Math.sqrt(6))]],
})

// Halves at ±1: a variance of 1 + 1, and 3 + 6 + 1 for the fourth moment. On the diagonal the distance halves.
const halves = { weight: 1 / 2, apart: 2, ratio: 1, rho: 0, angle: 0 }
byHand(mixtures, {
  mixtureVariance: [
    [mixtures.mixtureVariance(halves), 2],
    [
      mixtures.mixtureVariance({ ...halves, weight: 1 / 4, ratio: 3, rho: 1 / 2, angle: Math.PI / 4 }),
      7 * 1.5 + 3 / 8,
    ],
  ],
  mixtureFourth: [
    [mixtures.mixtureFourth(halves), 10],
    // A quarter of variance 1 at 3/2, three quarters of variance 4 at −1/2.
    [
      mixtures.mixtureFourth({ ...halves, weight: 1 / 4, ratio: 2 }),
      (3 + 27 / 2 + 81 / 16) / 4 + (3 * (48 + 6 + 1 / 16)) / 4,
    ],
  ],
  keptVariance: [[mixtures.keptVariance({ ...halves, n: 3, T: 2 }), 8 / 9]],
  // Two observations: m₂ = D²/4, m₄ = D⁴/16 = m₂², D⁴ of mean 2·10 + 6·4; then three times that.
  squaredVarianceAtMost: [
    [mixtures.squaredVarianceAtMost({ ...halves, n: 2, T: 1 }), 44 / 16],
    [mixtures.squaredVarianceAtMost({ ...halves, n: 2, T: 2 }), (2 * 3 * 44 + 6 * 44) / 256],
  ],
})
