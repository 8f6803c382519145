import { special } from 'collapse-check'
import * as diversity from '#theorems/xu-2025/real-table-diversity'
import * as kernels from '#theorems/xu-2025/real-table-kernels'
import * as tail from '#theorems/xu-2025/real-table-tail'
import { byHand } from '../by-hand.ts'

byHand(diversity, {
  gaussianDiversity: [[diversity.gaussianDiversity({ n: 2, k: 3 }), 1 / 8]],
  // tr S is χ²₄/3 for three observations in the plane: E (tr S)² = 24/9. Then E tr S² = 20/9, and once more.
  gaussianSquare: [
    [diversity.gaussianSquare({ n: 3, k: 1 }, [1, 1]), 2 / 3],
    [diversity.gaussianSquare({ n: 3, k: 2 }, [1, 1]), 44 / 81],
  ],
  kernelDiversity: [
    [diversity.kernelDiversity({ n: 2, k: 1, h: 2 }), 5 / 2],
    [diversity.kernelDiversity({ n: 2, k: 2, h: 2 }), 13 / 4],
  ],
  // ±1 and one kernel: E Y⁴ = 10, (E Y²)² = 4. With one more: E Y⁴ = 25, and a pair shares its parent half of the time.
  kernelSquareAtMost: [
    [diversity.kernelSquareAtMost({ n: 2, k: 1, h: 1 }, [[1], [-1]]), 7],
    [diversity.kernelSquareAtMost({ n: 2, k: 2, h: 1 }, [[1], [-1]]), 18.5],
  ],
})

byHand(kernels, {
  // (4 + 1) + (4 + 2).
  stepVariance: [[kernels.stepVariance({ T: 3, h: 1 }, 4), 11]],
  // One dimension: arctan(2/√R)/π with R = 1 + 1, then 2 + 1 + 2.
  kernelsBeatRealOnly: [
    [kernels.kernelsBeatRealOnly({ T: 2, h: 1 }, [1]), Math.atan(Math.SQRT2) / Math.PI, 1e-10],
    [kernels.kernelsBeatRealOnly({ T: 3, h: 1 }, [4]), Math.atan(2 / Math.sqrt(11 / 4)) / Math.PI, 1e-10],
  ],
})

// The variance of three observations is exponential with mean 2/3; a draw of the fit has the variance ⅓ + S².
let afterOne = 0
for (let i = 0; i < 40_000; i++) {
  const u = (i + 0.5) / 1000
  afterOne += 0.001 * Math.exp(-u) * special.normalSurvival(2 / Math.sqrt(1 / 3 + (2 * u) / 3))
}

byHand(tail, {
  meanMassBeyond: [
    [tail.meanMassBeyond({ n: 3, k: 0, quantile: 1 }), special.normalSurvival(1)],
    [tail.meanMassBeyond({ n: 3, k: 1, quantile: 2 }), afterOne, 1e-5],
    [tail.meanMassBeyond({ n: 20, k: 30, quantile: 0 }), 0.5, 1e-9],
  ],
  // Half of the mass is beyond the mean, which is N(0, 1/n) after one fit.
  lessBeyond: [
    [tail.lessBeyond({ n: 4, k: 1, quantile: 0.5, level: 0.5 }), special.normalCdf(1), 1e-5],
    [tail.lessBeyond({ n: 20, k: 30, quantile: 0, level: 0.5 }), 0.5, 1e-9],
  ],
  kernelMassBeyond: [
    [tail.kernelMassBeyond([0], { k: 0, quantile: 1, h: 1 }), special.normalSurvival(1)],
    [tail.kernelMassBeyond([0, 2], { k: 3, quantile: 1, h: 0.5 }), 0.5],
  ],
})
