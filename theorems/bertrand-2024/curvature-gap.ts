import { axis, domain, formula, laws, special, theorem } from 'collapse-check'
import { bertrand2024 } from './paper.ts'
import { logisticCurvatures } from './retraining-jacobian.ts'
import { logisticRegularity } from './theorem-1.ts'

/** Data drawn at random, to which the logistic location family is fitted. */
export interface RandomData {
  /** Point masses that the data consist of. */
  readonly atoms: number
  /** Their spread. */
  readonly scale: number
}

/** The best logistic location for the data. */
export function bestModel(data: readonly laws.Atom[]): number {
  const places = data.map(({ at }) => at)
  return special.bisect(laws.logisticScores(data).real, Math.min(...places) - 1, Math.max(...places) + 1)
}

/** L of the logistic location family. */
export const LIPSCHITZ = 1 / (3 * Math.sqrt(3))

/**
 * How far the curvature of the data is from that of a logistic model, 1/3: minus the second derivative of their mean
 * log-likelihood is the mean of 1/(2 cosh²((x − θ)/2)).
 */
export function curvatureGap(data: readonly laws.Atom[], theta: number): number {
  const curvature = data.reduce((sum, { at, weight }) => {
    const cosh = Math.cosh((at - theta) / 2)
    return sum + weight / (2 * cosh * cosh)
  }, 0)
  return Math.abs(1 / 3 - curvature)
}

/** Both sides where half of the data lie at a and half at −a. */
export const twoAtoms = {
  gap: (a: number): number => Math.abs(1 / 3 - logisticCurvatures(a).real),
  bound: (a: number): number => LIPSCHITZ * logisticRegularity(a).distance,
}

export default theorem({
  id: 'bertrand-2024/curvature-gap',
  title: 'A model close to the data in the Wasserstein distance has nearly their curvature',
  source: {
    paper: bertrand2024,
    locator: 'Assumptions 1 and 2, and the step that links them to Theorem 1',
    standing: 'derived',
  },
  statement: String.raw`\bigl\|\mathbb E_{p_d} \nabla^2_\theta \log p_\theta - \mathbb E_{p_\theta} \nabla^2_\theta \log p_\theta\bigr\| \;\le\; L\, W_1(p_\theta, p_d)`,
  assumptions: [
    '$x \\mapsto \\nabla^2_\\theta \\log p_\\theta(x)$ is $L$-Lipschitz; for the logistic location family $L = 1/(3\\sqrt 3)$',
  ],
  notes: [
    'Proof: Kantorovich–Rubinstein duality on $x \\mapsto v^\\top \\nabla^2_\\theta \\log p_\\theta(x)\\, v$ for unit vectors $v$. The Lipschitz constant is in $x$, not in $\\theta$.',
    'With half of the data at $a$ and half at $-a$ both sides are known: $|\\tfrac13 - \\tfrac1{2\\cosh^2(a/2)}|$ and $L\\,(4\\ln(1 + e^a) - 3a - 2\\ln 2)$.',
  ],
  formulas: [
    formula({
      latex: String.raw`|\tfrac13 - \tfrac1{2\cosh^2(a/2)}|`,
      domain: domain({ a: axis.uniform(0, 10) }),
      computes: ({ a }) => twoAtoms.gap(a),
    }),
    formula({
      latex: String.raw`L\,(4\ln(1 + e^a) - 3a - 2\ln 2)`,
      domain: domain({ a: axis.uniform(0, 10) }),
      computes: ({ a }) => twoAtoms.bound(a),
      symbols: { L: String.raw`1/(3\sqrt 3)` },
    }),
  ],
})
