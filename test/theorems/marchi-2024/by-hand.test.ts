import * as bothSides from '#theorems/marchi-2024/both-sides'
import * as temperature from '#theorems/marchi-2024/temperature'
import { byHand, each } from '../by-hand.ts'

byHand(temperature, {
  criticalTemperature: [[temperature.criticalTemperature({ share: 0.2 }), 5 / 4]],
  // 1/5 of the data, and 4/5·6/5 of the variance: 0.2/0.04, times 9.
  settledVariance: [
    [temperature.settledVariance({ share: 0.2, temperature: 1.2, sd: 3 }), 45],
    [temperature.settledVariance({ share: 0.2, temperature: 1.25, sd: 1 }), Number.POSITIVE_INFINITY],
  ],
  // From ½ to the square of the ratio in every generation.
  logRatio: each(
    [1, 2, 4].map((T) => temperature.logRatio({ symbols: 2, exponent: 1, temperature: 0.5, T })),
    [Math.LN2, 2 * Math.LN2, 8 * Math.LN2],
  ),
})

// Half external: ½ + ½τ, and once more.
const half = { share: 1 / 2, sd: 2 }
byHand(bothSides, {
  handedOn: [[bothSides.handedOn({ share: 0.25, temperature: 2 }), 1.5]],
  varianceAt: [
    ...each(
      [1, 2, 3].map((T) => bothSides.varianceAt({ ...half, temperature: 3, T })),
      [4, 8, 14],
    ),
    [bothSides.varianceAt({ ...half, temperature: 2, T: 5 }), 12],
    // Golden: five in the end.
    [bothSides.varianceAt({ share: 0.2, temperature: 1.2, sd: 1, T: 2000 }), 5, 1e-9],
  ],
})
