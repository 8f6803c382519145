import * as correctedLoop from '#theorems/bertrand-2024/corrected-loop'
import * as curvatureGap from '#theorems/bertrand-2024/curvature-gap'
import * as fixedPoint from '#theorems/bertrand-2024/fixed-point'
import * as linearInLambda from '#theorems/bertrand-2024/linear-in-lambda'
import * as retrainingJacobian from '#theorems/bertrand-2024/retraining-jacobian'
import * as theorem1 from '#theorems/bertrand-2024/theorem-1'
import { byHand, cells, each } from '../by-hand.ts'

/** tanh(a/2) = ½: K = ½(1 − ¼) = 3/8 for a logistic family on ±a, W₁ = 3 ln(4/3). */
const a = Math.log(3)
const distance = 3 * Math.log(4 / 3)

byHand(retrainingJacobian, {
  localFactor: [[retrainingJacobian.localFactor({ real: 1, model: 3 }, 2), 6 / 7]],
  jacobian: cells(
    retrainingJacobian.jacobian(
      {
        real: [
          [1, 0],
          [0, 2],
        ],
        model: [
          [3, 0],
          [0, 1],
        ],
      },
      2,
    ),
    [
      [6 / 7, 0],
      [0, 1 / 2],
    ],
  ),
  logisticCurvatures: each(Object.values(retrainingJacobian.logisticCurvatures(a)), [3 / 8, 1 / 3]),
  cauchyCurvatures: each(Object.values(retrainingJacobian.cauchyCurvatures(2)), [3 / 4, 1 / 2]),
  studentCurvatures: [
    ...each(Object.values(retrainingJacobian.studentCurvatures(1)), [1 / 2, 2 / 3]),
    ...each(Object.values(retrainingJacobian.studentCurvatures(3)), [4 / 9, 2 / 3]),
  ],
  laplaceCurvatures: each(Object.values(retrainingJacobian.laplaceCurvatures(1 / 4)), [1 / 2, 1]),
})

const regularity = { lipschitz: 2, alpha: 4, distance: 6 }
const misfit = 1 + distance / (3 * Math.sqrt(3)) / (3 / 8)
byHand(theorem1, {
  misfit: [[theorem1.misfit(regularity), 4]],
  certifiedBelow: [[theorem1.certifiedBelow(regularity), 1 / 8]],
  certifiedRate: [
    [theorem1.certifiedRate(regularity, 1 / 12) ?? Number.NaN, 1 / 2],
    [theorem1.certifiedRate(regularity, 1 / 8) ?? Number.NaN, Number.NaN],
  ],
  lambdaOf: [[theorem1.lambdaOf({ a, share: 0.5 }), 1 / (4 * misfit)]],
  logisticRate: [[theorem1.logisticRate({ a, share: 0.5 }), 1 / 3]],
  logisticRegularity: each(
    [theorem1.logisticRegularity(a)].flatMap(({ lipschitz, alpha, distance }) => [
      lipschitz,
      alpha,
      distance,
    ]),
    [1 / (3 * Math.sqrt(3)), 3 / 8, distance],
  ),
})

// tanh(ln 3/2) = ½ and tanh(ln(5/3)/2) = ¼: a third of ½ is two thirds of ¼.
const skew = [
  { at: 1 + Math.log(3), weight: 1 / 3 },
  { at: 1 - Math.log(5 / 3), weight: 2 / 3 },
]
byHand(curvatureGap, {
  bestModel: [[curvatureGap.bestModel(skew), 1]],
  // √3/9.
  LIPSCHITZ: [[curvatureGap.LIPSCHITZ, Math.sqrt(3) / 9]],
  // ½(1 − tanh²): 1/3·3/8 + 2/3·15/32 = 7/16.
  curvatureGap: [[curvatureGap.curvatureGap(skew, 1), 7 / 16 - 1 / 3]],
  twoAtoms: [
    [curvatureGap.twoAtoms.gap(a), 1 / 24],
    [curvatureGap.twoAtoms.bound(a), Math.log(4 / 3) / Math.sqrt(3)],
  ],
})

byHand(correctedLoop, {
  // 3 + 2·1/2 · 10·(5 − 3).
  correctedScores: [
    [
      correctedLoop
        .correctedScores({ real: (x) => x, model: (x) => 10 * x, step: 1, unimodal: true }, 5, 2, 1)
        .real(3),
      23,
    ],
  ],
  correctedFactor: [[correctedLoop.correctedFactor(1, 3), 1 / 8]],
})

// Logistic: the skew atoms, moved. Cauchy: equal weights 10/3 apart, 1/3 and 3 from the maximum, (1/3)/(1 + 1/9) =
// 3/(1 + 9). Laplace: the median.
byHand(fixedPoint, {
  lopsidedLoop: [
    [
      fixedPoint.lopsidedLoop({ family: 'logistic', weight: 1 / 3, a: Math.log(5) - 1, lambda: 2 }).optimum,
      Math.log(5 / 3) - 1,
      1e-7,
    ],
    [fixedPoint.lopsidedLoop({ family: 'Cauchy', weight: 1 / 2, a: 7 / 3, lambda: 2 }).optimum, 2, 1e-7],
    [fixedPoint.lopsidedLoop({ family: 'Laplace', weight: 1 / 2, a: 2, lambda: 2 }).optimum, 1 / 2, 1e-7],
    [fixedPoint.lopsidedLoop({ family: 'Laplace', weight: 1 / 2, a: 2, lambda: 2 }).lambda, 2],
  ],
})

byHand(linearInLambda, {
  // λ = 3: ρ = ¾; 2·3·(1 − 9/16).
  level: [[linearInLambda.level({ lambda: 3, shift: 2, t: 2 }), 21 / 8]],
  straightLine: [[linearInLambda.straightLine({ lambda: 3, shift: 2, t: 1 }), 3]],
  varianceAtMost: [[linearInLambda.varianceAtMost(6), 1 / 4]],
})
