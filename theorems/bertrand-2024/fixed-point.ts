import { laws, special, theorem } from 'collapse-check'
import { bertrand2024 } from './paper.ts'

/** A location family on data that are not symmetric. */
export interface LopsidedLoop {
  readonly family: 'logistic' | 'Cauchy' | 'Laplace'
  /** Weight of the data at a; the rest lies at −1, for Laplace uniformly on [−1, a]. */
  readonly weight: number
  readonly a: number
  readonly lambda: number
}

const atoms = ({ weight, a }: LopsidedLoop): readonly laws.Atom[] => [
  { at: a, weight },
  { at: -1, weight: 1 - weight },
]

const SCORES: { readonly [family in LopsidedLoop['family']]: (point: LopsidedLoop) => laws.LocationScores } = {
  logistic: (point) => laws.logisticScores(atoms(point)),
  Cauchy: (point) => laws.cauchyScores(atoms(point)),
  Laplace: ({ a }) => laws.laplaceScores((x) => Math.min(1, Math.max(0, (x + 1) / (a + 1)))),
}

/** Minus the real data's mean log-likelihood, up to a constant. */
const LOSS: { readonly [family in LopsidedLoop['family']]: (point: LopsidedLoop, theta: number) => number } = {
  logistic: (point, theta) => meanLoss(point, theta, (u) => u + 2 * Math.log1p(Math.exp(-u))),
  Cauchy: (point, theta) => meanLoss(point, theta, (u) => Math.log1p(u * u)),
  Laplace: ({ a }, theta) => ((theta + 1) * (theta + 1) + (a - theta) * (a - theta)) / (2 * (a + 1)),
}

const meanLoss = (point: LopsidedLoop, theta: number, loss: (distance: number) => number) =>
  atoms(point).reduce((sum, { at, weight }) => sum + weight * loss(Math.abs(at - theta)), 0)

/**
 * A maximum of the real data's mean log-likelihood: the one next to the data's larger part. By differences of the
 * likelihood itself, without the scores that the loop goes by, to some 1e-11 where its curvature is of order 1.
 */
function bestModel(point: LopsidedLoop): number {
  const slope = (theta: number) => special.centralDifferences((x) => LOSS[point.family](point, x), theta, 1e-3)[0]
  const inwards = point.family === 'Cauchy' ? 0.5 : point.a + 1
  return point.weight >= 0.5
    ? special.bisect(slope, point.a, point.a - inwards)
    : special.bisect(slope, inwards - 1, -1)
}

/** What decides a generation, and θ⋆. */
export const lopsidedLoop = (point: LopsidedLoop) => ({
  scores: SCORES[point.family](point),
  optimum: bestModel(point),
  lambda: point.lambda,
})

export default theorem({
  id: 'bertrand-2024/fixed-point',
  title: 'The best model of the real data is a fixed point of retraining, whatever the share of synthetic data',
  source: {
    paper: bertrand2024,
    locator: 'the fixed-point structure that its summaries report',
    standing: 'derived',
  },
  statement: String.raw`\theta_\star \in \arg\max_\theta \mathbb E_{p_d} \log p_\theta \;\Longrightarrow\; \theta_\star \in \mathcal G_\lambda(\theta_\star) \quad \text{for every } \lambda \ge 0`,
  assumptions: [
    'infinitely many observations: the real data, and $\\lambda$ synthetic ones of the latest model to each real one (fixed real + latest synthetic)',
    'synthetic data come from the model itself, undistorted',
  ],
  notes: [
    'Proof: among all models, $\\theta_\\star$ is the most likely one for its own samples (Gibbs’ inequality) and, by assumption, for the real data; so it is for both together. Conversely a fixed point has $\\nabla_\\theta \\mathbb E_{p_d} \\log p_\\theta = 0$.',
    'No smoothness is needed: the Laplace family is among the examples.',
  ],
})
