import { finite, positive } from '../../validation/checks.ts'

/** V(m) = v0 + v1·m + v2·m², the variance of one observation of a family with mean m. */
export interface VarianceFunction {
  readonly v0: number
  readonly v1: number
  readonly v2: number
}

/** One generation: D ← kept·(D + weight·(mean of n observations of the latest model − its mean)). */
export interface MeanStep {
  readonly n: number
  /** What the new mean weighs: 1 if the generation replaces the last, 1/t if all data are kept. 1 unless given. */
  readonly weight?: number
  /** What real data, pooled anew each time, leave of a deviation. 1 unless given. */
  readonly kept?: number
}

/** E D², E D³ and E D⁴. */
export interface DeviationMoments {
  readonly second: number
  readonly third: number
  readonly fourth: number
}

/**
 * Moments up to the fourth of the deviation D of a recursively fitted mean from the `truth`, for the families whose
 * variance is a quadratic function of their mean (Morris 1982).
 *
 * The mean of n observations has cumulants V/n, VV′/n² and V(V′² + VV″)/n³, polynomials in m, so that the moments of
 * D follow a linear recursion.
 *
 * Guarantee: exact up to rounding. Cost: O(steps).
 *
 * Source: derived.
 *
 * @throws ArgumentError if a coefficient, the truth or a weight is not finite, or an n is not above 0
 *
 * @example
 * ```ts
 * // A fair coin tossed twice: the share of heads is ½ off with probability ½.
 * laws.deviationMoments({ v0: 0, v1: 1, v2: -1 }, 0.5, [{ n: 2 }])
 * // => { second: 0.125, third: 0, fourth: 0.03125 }
 * ```
 */
export function deviationMoments(
  { v0, v1, v2 }: VarianceFunction,
  truth: number,
  steps: readonly MeanStep[],
): DeviationMoments {
  finite('truth', truth)
  // V(truth + D) = a + bD + cD².
  const a = finite('v0', v0) + truth * (finite('v1', v1) + truth * finite('v2', v2))
  const b = v1 + 2 * v2 * truth
  const c = v2
  // The coefficient of D² in V², and of D in VV′.
  const d = b * b + 2 * a * c
  let [m2, m3, m4] = [0, 0, 0]
  steps.forEach(({ n, weight: w = 1, kept: r = 1 }, t) => {
    // Names are made only where they are said: a step is a handful of products, and a text costs more than they do.
    if (!(n > 0 && n < Number.POSITIVE_INFINITY)) positive(`steps[${t}].n`, n)
    if (!Number.isFinite(w)) finite(`steps[${t}].weight`, w)
    if (!Number.isFinite(r)) finite(`steps[${t}].kept`, r)
    // Means of V, DV and D²V; of VV′ and DVV′; of V².
    const v = a + c * m2
    const dv = b * m2 + c * m3
    const ddv = a * m2 + b * m3 + c * m4
    const skew = a * b + 3 * b * c * m2 + 2 * c * c * m3
    const dSkew = d * m2 + 3 * b * c * m3 + 2 * c * c * m4
    const square = a * a + d * m2 + 2 * b * c * m3 + c * c * m4
    // V(V′² + VV″) = V·(b² − 4ac) + 6cV², since V′² = b² − 4ac + 4cV and V″ = 2c.
    const cumulant = (b * b - 4 * a * c) * v + 6 * c * square
    const w2 = (w * w) / n
    const w3 = (w * w * w) / (n * n)
    const w4 = (w * w * w * w) / (n * n)
    m4 = r * r * r * r * (m4 + 6 * w2 * ddv + 4 * w3 * dSkew + w4 * (3 * square + cumulant / n))
    m3 = r * r * r * (m3 + 3 * w2 * dv + w3 * skew)
    m2 = r * r * (m2 + w2 * v)
  })
  return { second: m2, third: m3, fourth: m4 }
}
