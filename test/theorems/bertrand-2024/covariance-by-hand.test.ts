import * as covarianceFloor from '#theorems/bertrand-2024/covariance-floor'
import * as logDeterminant from '#theorems/bertrand-2024/log-determinant'
import * as momentsKept from '#theorems/bertrand-2024/moments-kept'
import * as proposition1 from '#theorems/bertrand-2024/proposition-1'
import * as proposition1Matrix from '#theorems/bertrand-2024/proposition-1-matrix'
import * as rareMode from '#theorems/bertrand-2024/rare-mode-floor'
import { byHand, each, GAMMA } from '../by-hand.ts'

/** Two real observations and two synthetic ones: λ = 1 and ρ = ½. */
const twos = { n: 2, k: 2, t: 1 }

// C′ = ½ + χ²₁/4 + Z²/8 at first: mean ½ + ¼ + ⅛, variance ⅛ + 1/32; the drift is Z/√8. Then, with E y² = 9/16 and
// E y⁴ = (3 + 6·9/2 + 3·59/4)/64 for y = ȳ − x̄: ½ + 7/32 + 9/64, y²/4 and y⁴/16.
const once = covarianceFloor.loopMoments(twos)
const twice = covarianceFloor.loopMoments({ ...twos, t: 2 })
byHand(covarianceFloor, {
  loopMoments: [
    ...each(
      [once.variance, once.drift, once.varianceSquared, once.driftSquared],
      [7 / 8, 1 / 8, 59 / 64, 3 / 64],
    ),
    ...each(
      [twice.variance, twice.drift, twice.varianceSquared, twice.driftSquared],
      [55 / 64, 9 / 64, 3809 / 4096, 297 / 4096],
    ),
  ],
})

byHand(logDeterminant, {
  // ψ(1) = −γ, ψ(½) = −γ − 2 ln 2, ψ(2) = 1 − γ; ψ′(1) = π²/6, ψ′(½) = π²/2.
  logDeterminantDrift: [
    [logDeterminant.logDeterminantDrift({ n: 3, d: 2 }), -2 * GAMMA - 2 * Math.LN2],
    [logDeterminant.logDeterminantDrift({ n: 5, d: 1 }), 1 - GAMMA - Math.LN2],
  ],
  logDeterminantVariance: [
    [logDeterminant.logDeterminantVariance({ n: 3, d: 2 }), (2 * Math.PI * Math.PI) / 3],
  ],
})

byHand(momentsKept, {
  fourthMoment: [[momentsKept.fourthMoment({ n: 3, t: 2 }), 4]],
  meanSquaredDrift: [[momentsKept.meanSquaredDrift({ n: 4, t: 2 }), 1 / 2]],
  // Three of the four pairs (r, s) have the minimum 0.
  fourthMomentOfDrift: [[momentsKept.fourthMomentOfDrift({ n: 3, t: 2 }), (3 * (3 + 2)) / 9]],
})

byHand(proposition1, {
  // c₄(2) = √(2/π).
  meanSpread: [[proposition1.meanSpread({ n: 2, t: 2 }), 2 / Math.PI]],
  relativeVariance: [[proposition1.relativeVariance({ n: 2, t: 2 }), (Math.PI * Math.PI) / 4 - 1]],
  // 2(1 − Φ(½)).
  halfLeft: [[proposition1.halfLeft({ n: 2, t: 1 }), 0.6170750774519738, 1e-9]],
})

// √Σ₀ = diag(1, ½) in two dimensions, (1, ½, ¼) in three; at 60° x² = ¼.
const direction = { d: 2, n: 2, t: 2, small: 1 / 4, angle: Math.PI / 3 }
byHand(proposition1Matrix, {
  initialGaussian: [
    ...each(proposition1Matrix.initialGaussian({ ...direction, d: 3 }, 0), [
      0,
      0,
      0,
      1,
      0,
      1 / 2,
      0,
      0,
      1 / 4,
    ]),
    // Turned by 45°: [[5/8, 3/8], [3/8, 5/8]].
    ...each(proposition1Matrix.initialGaussian(direction, Math.PI / 4), [
      0,
      0,
      Math.sqrt(5 / 8),
      3 / 8 / Math.sqrt(5 / 8),
      Math.sqrt(2 / 5),
    ]),
  ],
  initialVariance: [[proposition1Matrix.initialVariance(direction), 7 / 16]],
  rootBound: [[proposition1Matrix.rootBound(direction), (2 / Math.PI) * (5 / 8)]],
})

byHand(rareMode, {
  visibility: [
    [rareMode.visibility(twos), 3 / 4],
    [rareMode.visibility({ n: 2, k: 1, t: 2 }), 1 / 2],
  ],
})
