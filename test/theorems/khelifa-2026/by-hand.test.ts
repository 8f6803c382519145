import * as energy from '#theorems/khelifa-2026/discounted-energy'
import * as share from '#theorems/khelifa-2026/fresh-share'
import * as display from '#theorems/khelifa-2026/two-sided-display'
import { byHand, each } from '../by-hand.ts'

// Half fresh: the model has passed through 1, 3/2, 7/4 kernels on average.
const half = { alpha: 0.5, h: 2 }
const protocol = [0.1, 0.5, 0.9].map((alpha) => (1000 / 29.2) * share.drift({ alpha, h: 0.6, T: 20 }))
byHand(share, {
  kernelsPassed: [
    ...each(share.kernelsPassed({ alpha: 0.5, T: 3 }), [1 / 2, 1 / 4, 1 / 4]),
    ...each(share.kernelsPassed({ alpha: 0.5, T: 1 }), [1]),
  ],
  drift: [
    ...each(
      [1, 2, 3].map((T) => share.drift({ ...half, T })),
      [4, 6, 7],
    ),
    [share.drift({ alpha: 0.1, h: 0.6, T: 20 }), 3.162324043, 1e-9],
    [share.drift({ alpha: 0.37, h: 0.25, T: 8 }), 0.1647270983, 1e-10],
    ...protocol.map((percent, i): [number, number, number] => [
      percent,
      [108.2988, 24.6575, 13.6986][i] ?? 0,
      5e-5,
    ]),
  ],
  driftLimit: [[share.driftLimit(half), 8]],
  driftAtMost: each(
    [1, 9].map((T) => share.driftAtMost({ ...half, T })),
    [4, 8],
  ),
  driftAtLeast: [[share.driftAtLeast({ ...half, T: 9 }), 8 * (1 - 1 / Math.E)]],
  secondMoment: [[share.secondMoment({ ...half, T: 2, offset: 3 }), 16]],
  // Variance 1 or 5, as often: 2 v² + 4·9 v on average, and 4 for the variances.
  squareVariance: [[share.squareVariance({ ...half, T: 2, offset: 3 }), 26 + 108 + 4]],
  within: [
    [share.within({ alpha: 0.25, h: 0.5, T: 7, c: 1 }), 0.5837162, 5e-8],
    [share.within({ alpha: 0.25, h: 5, T: 1, c: 1 }), 0.6826894921370859],
  ],
})

const audited = { discount: 0.81, ratio: 0.5 }
byHand(display, {
  // 2, 2·½ + ¼, (5/4)·½ + 1/16.
  discountedEnergy: each(
    [0, 1, 2].map((N) => display.discountedEnergy({ discount: 0.5, ratio: 0.25, N })),
    [2, 5 / 4, 11 / 16],
  ),
  constantNeeded: [
    [display.constantNeeded({ discount: 0.5, ratio: 0.25, N: 1 }), 4 / 5],
    [display.constantNeeded({ ...audited, N: 20 }), 18.7, 0.05],
    [display.constantNeeded({ ...audited, N: 40 }), 1267, 0.5],
    [display.constantNeeded({ ...audited, N: 80 }), 5.8e6, 5e4],
  ],
})

// 1·¼ + ½·½ + ⅓; then 1·¼ + ½·½ of m = 1, and ⅓ doubled.
byHand(energy, {
  discountedSum: [[energy.discountedSum({ discount: 0.5, power: 1, N: 2 }), 1 / 4 + 1 / 4 + 1 / 3]],
  discountedSumAtMost: [
    [energy.discountedSumAtMost({ discount: 0.5, power: 1, N: 2 }), 3 / 4 + 2 / 3],
    [energy.discountedSumAtMost({ discount: 0.5, power: 1, N: 0 }), 1],
  ],
})
