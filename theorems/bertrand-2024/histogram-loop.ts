import { axis, domain, formula, laws, points, relation, theorem } from 'collapse-check'
import * as weights from '#theorems/seddik-2024/real-weight'
import { bertrand2024 } from './paper.ts'

export interface HistogramLoop {
  /** Real observations. */
  readonly n: number
  /** Synthetic ones in every generation. */
  readonly k: number
  /** Generations after the fit on real data. */
  readonly t: number
}

/** The same on a square grid. */
export interface GridLoop extends HistogramLoop {
  /** Cells along each axis. */
  readonly cells: number
}

/** Infinitely many observations on a square grid. */
export interface PopulationGrid {
  /** Cells along each axis. */
  readonly cells: number
  /** Synthetic observations to a real one. */
  readonly lambda: number
  /** Generations after the start. */
  readonly t: number
}

/** E Σ_j (p_{t,j} − p̂_j)² = (1 − q^t) λ (1 − Σ p̂_j²) / (n(1 + 2λ) + λ), q = ρ²(1 − 1/k). */
export const squaredNoise = ({ n, k, t }: HistogramLoop, collision: number): number =>
  (1 - collision) * laws.fixedRealVariance({ n, k, rounds: t, v2: -1 }).givenReal

export default theorem({
  id: 'bertrand-2024/histogram-loop',
  title:
    'A histogram retrained on itself forgets its start in total variation by λ/(1 + λ) a generation, and settles at a noise of order 1/n',
  source: {
    paper: bertrand2024,
    locator: 'the setting of its stability theorems, for a model that is not parametric',
    standing: 'derived',
  },
  statement: String.raw`TV(p_{t}, p_\star) = \Bigl(\frac{\lambda}{1+\lambda}\Bigr)^{t} TV(p_0, p_\star) \ (n \to \infty), \qquad \mathbb E \sum_j (p_{t,j} - \hat p_j)^2 = (1 - q^t)\, \frac{\lambda\,(1 - \sum_j \hat p_j^2)}{n(1+2\lambda) + \lambda}`,
  assumptions: [
    'a histogram, or any categorical law, fitted by relative frequencies (maximum likelihood)',
    '$n$ real observations with frequencies $\\hat p$, drawn once; $k = \\lambda n$ fresh synthetic ones of the latest model in every generation',
    'first formula: infinitely many of both',
  ],
  notes: [
    'Proof: the pool is the mixture $(1-\\rho)\\hat p + \\rho p$, so the distance to the data is multiplied by $\\rho$ in any norm. For the noise add the binomial variances of the bins; $q = \\rho^2(1 - 1/k)$.',
    'Without real data bins die one by one: *rare-mode-floor*.',
  ],
  formulas: [
    formula({
      latex: String.raw`(1 - q^t)\, \frac{\lambda\,(1 - \sum_j \hat p_j^2)}{n(1+2\lambda) + \lambda}`,
      domain: domain({
        n: axis.logInteger(1, 1000),
        k: axis.logInteger(2, 1000),
        t: axis.integer(0, 100),
        collision: axis.uniform(0.01, 0.99),
      }),
      computes: ({ collision, ...loop }) => squaredNoise(loop, collision),
      symbols: {
        '\\lambda': ({ n, k }) => k / n,
        '\\rho': ({ n, k }) => k / (n + k),
        q: String.raw`\rho^2(1 - 1/k)`,
        '\\sum_j \\hat p_j^2': ({ collision }) => collision,
      },
    }),
  ],
  relations: [
    relation({
      kind: 'special case of',
      theorem: weights.default,
      where: 'given the real data, which weigh their share',
      here: (loop) => squaredNoise(loop, 0),
      there: ({ n, k, t }) => weights.addedNoise({ n, m: k, T: t + 1, weight: weights.pooled({ n, m: k }) }),
      over: points({ n: [1, 30, 1000], k: [1, 20, 1e5], t: [0, 1, 5, 100] }),
    }),
  ],
})
