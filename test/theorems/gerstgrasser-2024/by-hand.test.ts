import * as accumulated from '#theorems/gerstgrasser-2024/accumulated-regression'
import * as oneRow from '#theorems/gerstgrasser-2024/one-row-too-few'
import * as replaced from '#theorems/gerstgrasser-2024/replaced-regression'
import { rowOf } from '../../fixtures/mpmath/laws.ts'
import { byHand, each } from '../by-hand.ts'

// A line, ten rows: the reciprocal of a χ² with ten degrees of freedom has mean 1/8 and mean square 1/48.
const line = { d: 1, n: 10, T: 2 }
const plane = { d: 2, n: 10 }
const wide = { d: 5, n: 20, T: 8 }
byHand(replaced, {
  replacedRisk: [
    [replaced.replacedRisk(line), 1 / 4],
    [replaced.replacedRisk(wide), rowOf('regression, replaced').value],
  ],
  inverseMoments: [
    ...each(Object.values(replaced.inverseMoments(line)), [1 / 48, 1 / 48 - 1 / 64]),
    ...each(Object.values(replaced.inverseMoments(plane)), [18 / 280, 36 / 1960]),
  ],
  // The error is normal given V = 1/χ² + 1/χ²: 3 E V² − (E V)², E V² = 2/48 + 2/64.
  replacedSquaredErrorVariance: [
    [replaced.replacedSquaredErrorVariance(line), 3 * (2 / 48 + 2 / 64) - 1 / 16],
  ],
})

const given = { ...line, condition: 1 }
byHand(accumulated, {
  freshDesignRisk: [
    // 1/8, and 1/(2·18).
    [accumulated.freshDesignRisk(line), 1 / 8 + 1 / 36],
    [accumulated.freshDesignRisk(wide), rowOf('regression, fresh designs').value],
  ],
  sharedDesignRisk: [
    [accumulated.sharedDesignRisk(line), 5 / 32],
    [accumulated.sharedDesignRisk(wide), rowOf('regression, one design').value],
  ],
  accumulatedRiskAtMost: [[accumulated.accumulatedRiskAtMost(line), (Math.PI * Math.PI) / 48]],
  // 4·3/48 less the squared risk.
  freshSquaredErrorVarianceAtMost: [
    [accumulated.freshSquaredErrorVarianceAtMost(line), 1 / 4 - (11 / 72) * (11 / 72)],
  ],
  // cos(π/4) and cos(3π/4) times √2; then columns of lengths √2 and √2/3 on three points, the second cos(2π(i + ½)/3).
  designOf: [
    ...each(accumulated.designOf({ d: 1, n: 2, T: 1, condition: 9 }), [1, -1]),
    ...each(accumulated.designOf({ d: 2, n: 3, T: 1, condition: 3 }), [
      Math.sqrt(1.5),
      Math.SQRT2 / 6,
      0,
      -Math.SQRT2 / 3,
      -Math.sqrt(1.5),
      Math.SQRT2 / 6,
    ]),
  ],
  givenDesignRisk: [
    [accumulated.givenDesignRisk(given), 1 / 8],
    [accumulated.givenDesignRisk({ d: 2, n: 4, T: 1, condition: 3 }), (1 + 9) / 4],
  ],
  givenSquaredErrorVariance: [
    [accumulated.givenSquaredErrorVariance(given), 2 / 64],
    [accumulated.givenSquaredErrorVariance({ d: 2, n: 4, T: 1, condition: 3 }), (2 * (1 + 81)) / 16],
  ],
})

// x = ¾ and 4/3 make a root of 5/4 and 5/3; arsinh ¾ = ln 2.
byHand(oneRow, {
  exceeds: each(
    [0, 3 / 4, 4 / 3].map((x) => oneRow.exceeds({ x })),
    [1, 2 / 5, 1 / 5],
  ),
  cutOffRisk: [[oneRow.cutOffRisk({ x: 3 / 4 }), Math.LN2 - 3 / 5 + 9 / 40]],
})
