import * as shiftedLabels from '#theorems/dohmatob-2025/shifted-labels'
import { rowsOf } from '../../fixtures/mpmath/laws.ts'
import { byHand, type Worked } from '../by-hand.ts'

// In one dimension ŵ is β: with B ~ Beta(2, 2), E B² = 3/10 and E B⁴ = 1/7, and a χ² with 8 degrees of freedom, whose
// reciprocal has mean 1/6 and its square 1/24.
const line = { d: 1, real: 4, shifted: 4, shift: 1 }
const fourth = 1 / 7 + (6 * (3 / 10)) / 6 + 3 / 24
byHand(shiftedLabels, {
  shiftedRisk: [
    [shiftedLabels.shiftedRisk(line), 3 / 10 + 1 / 6],
    ...rowsOf('regression, shifted labels').map(
      ({ noise, shift, value, ...rows }): Worked => [
        noise * shiftedLabels.shiftedRisk({ ...rows, shift: shift / noise }),
        value,
      ],
    ),
    [shiftedLabels.shiftedRisk({ d: 3, real: 20, shifted: 0, shift: 9 }), 3 / 16],
    // All rows from w + δ: the noise is around that.
    [shiftedLabels.shiftedRisk({ d: 3, real: 0, shifted: 20, shift: 9 }), 9 + 3 / 16],
  ],
  riskFloor: [[shiftedLabels.riskFloor({ d: 3, real: 90, shifted: 10, shift: 4 }), 1 / 25]],
  squaredErrorVariance: [
    [shiftedLabels.squaredErrorVariance(line), fourth - (7 / 15) * (7 / 15)],
    // Noise alone: E tr² + 2 E tr of squares of the inverse of a Wishart matrix, in two dimensions with 10 rows:
    // (2/7)² + 36/(8·49·5) and 18/(8·7·5).
    [
      shiftedLabels.squaredErrorVariance({ d: 2, real: 10, shifted: 0, shift: 0 }),
      36 / 1960 + (2 * 18) / 280,
    ],
  ],
})
