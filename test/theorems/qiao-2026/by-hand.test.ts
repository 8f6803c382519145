import * as centred from '#theorems/qiao-2026/centred-selection'
import * as distant from '#theorems/qiao-2026/distant-target'
import { byHand, each, type Worked } from '../by-hand.ts'

// In the plane |z|²/2 is exponential: one of two has the mean ½, two of three E₁/3 and E₁/3 + E₂/2.
const oneOfTwo = { n: 1, M: 2, d: 2 }
const twoOfThree = { n: 2, M: 3, d: 2 }
const LN2 = Math.LN2
const within = (u: number, d: number) => Object.values(centred.centralMoments(u, 1 - u, d))
const grown = (of: centred.Selection) => Object.values(centred.growthOf(of)(2))
const doubled = { ...twoOfThree, from: 1, to: 2 }
const nearly = (value: number): [number, number] => [value, 1e-10]
byHand(centred, {
  overKeptMass: [
    ...each(
      [oneOfTwo, { n: 7, M: 9 }].map((of) => centred.overKeptMass(of, (u) => u)),
      [2 / 3, 8 / 10],
    ),
    [centred.overKeptMass(oneOfTwo, (_, rest) => rest * rest), 1 / 6],
  ],
  // 2 − e^{−x}-terms at x = ln 2; in one dimension twelve digits of the referee’s.
  centralMoments: each(within(0.5, 2), [1 - LN2, 3 * (1 - LN2 - (LN2 * LN2) / 2)]),
  centralVariance: [
    [centred.centralVariance({ u: 0.5, d: 2 }), 1 - LN2],
    [centred.centralVariance({ u: 0.5, d: 1 }), ...nearly(0.1426518355)],
    [centred.centralVariance({ u: 0.8, d: 1 }), ...nearly(0.4377245949)],
    [centred.centralVariance({ u: 0.1, d: 10 }), 0.3767, 5e-5],
  ],
  keptVariance: [
    ...each([oneOfTwo, twoOfThree, { n: 1, M: 2, d: 1 }].map(centred.keptVariance), [
      1 / 2,
      7 / 12,
      1 - 2 / Math.PI,
    ]),
    [centred.keptVariance({ n: 10, M: 20, d: 1 }), ...nearly(0.1688378304)],
    [centred.keptVariance({ n: 8, M: 10, d: 1 }), ...nearly(0.503614612)],
  ],
  meanSquareVariance: each([oneOfTwo, twoOfThree].map(centred.meanSquareVariance), [1 / 4, 1 / 9 + 1 / 16]),
  // z²/2 of one; of two ⅜(z₁² + z₂²) − z₁z₂/4.
  growthOf: [...each(grown(oneOfTwo), [1 / 4, 3 / 16]), ...each(grown(twoOfThree), [7 / 16, 929 / 2304])],
  poolVariance: [
    [centred.poolVariance({ ...twoOfThree, T: 2 }), 23 / 64],
    [centred.poolVariance({ n: 10, M: 20, d: 1, T: 50 }), ...nearly(0.0369747784)],
    [centred.poolVariance({ n: 8, M: 10, d: 1, T: 50 }), ...nearly(0.1346813669)],
  ],
  poolFourth: each(
    [1, 2].map((T) => centred.poolFourth({ ...twoOfThree, T })),
    [3 / 4, ((3 / 16) * 5249) / 2304],
  ),
  exponentAtLeast: [[centred.exponentAtLeast(doubled), Math.log2(32 / 23)]],
  exponentAtMost: [[centred.exponentAtMost(doubled), 1 + (929 / 4608 - 7 / 16) / LN2]],
  exponentVarianceAtMost: [[centred.exponentVarianceAtMost(doubled), 61 / 288 / LN2 / LN2]],
})

// Half of the candidates selected far above: |z|, of mean √(2/π) and mean square 1.
const half = { alpha: 0.5, target: 30, T: 2 }
const ONE = 0.8413447460685429
const left = 1 - 1 / (2 * Math.PI)
const [mean, square] = [Math.sqrt(2 / Math.PI), 1]
const maximum = { n: 1, M: 2, distance: 12 }
byHand(distant, {
  intervalMoments: [
    ...each(Object.values(distant.intervalMoments(0.5, { distance: 30 })), [mean, square]),
    ...each(Object.values(distant.intervalMoments(0.5, { distance: 0 })), [
      0,
      centred.centralVariance({ u: 0.5, d: 1 }),
    ]),
  ],
  selectedMean: each(
    [12, 0].map((distance) => distant.selectedMean({ ...maximum, distance })),
    [1 / Math.sqrt(Math.PI), 0],
  ),
  // The larger of two normals, and the one that is nearer to 0.
  selectedMeanVariance: each(
    [12, 0].map((distance) => distant.selectedMeanVariance({ ...maximum, distance })),
    [1 - 1 / Math.PI, 1 - 2 / Math.PI],
  ),
  selectedSquare: [
    // At the mean: the kept variance of ten of twenty. Of all: that of the normal law.
    [distant.selectedSquare({ n: 10, M: 20, distance: 0 }), ...nearly(0.1688378304)],
    [distant.selectedSquare({ n: 5, M: 5, distance: 2 }), 1],
    // The larger of two: their mean square is 1, whichever is larger.
    [distant.selectedSquare({ n: 1, M: 2, distance: 30 }), 1],
  ],
  pursuit: [
    ...each(Object.values(distant.pursuit(half)), [mean / 2, left]),
    [distant.pursuit({ alpha: 0.9, target: 3, T: 1000 }).mean, ...nearly(0.857729138)],
    [distant.pursuit({ alpha: 0.9, target: 3, T: 100_000 }).mean, ...nearly(1.1541546316)],
  ],
  farthest: [[distant.farthest({ alpha: ONE }), 2]],
  reach: [[distant.reach({ alpha: ONE, target: 5, T: 1 }), 2]],
  distanceLeft: [1, 2].map(
    (T): Worked => [distant.distanceLeft({ ...half, T }), T === 1 ? 30 : (30 - mean / 2) / Math.sqrt(left)],
  ),
  leftByTenfold: [[distant.leftByTenfold({ alpha: 0.5 }), Math.exp((-0.8573481645 / 2) * Math.LN10), 1e-9]],
  wassersteinSquared: [
    [distant.wassersteinSquared(half), 1 / (2 * Math.PI) + (1 - Math.sqrt(left)) * (1 - Math.sqrt(left))],
  ],
  wassersteinLimit: [[distant.wassersteinLimit({ target: 3 }), 10]],
})
