import { axis, domain, formula, points, relation, theorem } from 'collapse-check'
import * as corrected from './corrected-loop.ts'
import { bertrand2024 } from './paper.ts'
import * as jacobian from './retraining-jacobian.ts'

/** A run on infinitely many observations. */
export interface PopulationLoop {
  readonly family: 'Bernoulli' | 'Gaussian' | 'Gaussian mean' | 'Poisson'
  /** Synthetic observations to a real one. */
  readonly lambda: number
  /** Generations after the start. */
  readonly t: number
}

/** The share of synthetic data in the pool, λ / (1 + λ), for λ synthetic observations to a real one. */
export const contraction = (lambda: number): number => lambda / (1 + lambda)

export default theorem({
  id: 'bertrand-2024/exponential-family-contraction',
  title:
    'With infinite samples an exponential family forgets its starting model by the factor λ/(1+λ) a generation, for every λ',
  source: {
    paper: bertrand2024,
    locator: 'the setting of Theorem 1 (stability with infinite samples)',
    standing: 'derived',
  },
  statement: String.raw`m_{t+1} - m_\star = \frac{\lambda}{1+\lambda}\,\bigl(m_t - m_\star\bigr)`,
  assumptions: [
    'an exponential family with mean parameter $m$ (the expectation of the sufficient statistic), fitted by maximum likelihood',
    'infinitely many observations: real data with mean parameter $m_\\star$, and $\\lambda > 0$ synthetic observations from the latest model to each real one',
    'the real data are kept, old synthetic data are not (fixed real + latest synthetic)',
  ],
  notes: [
    'Proof: maximum likelihood matches moments, and the moments of the pool are the weighted mean of both.',
    '$\\lambda$ is the ratio of synthetic to real data, not the synthetic fraction. There is no threshold: the loop is stable for every finite $\\lambda$, only slower.',
  ],
  formulas: [
    formula({
      latex: String.raw`\frac{\lambda}{1+\lambda}`,
      domain: domain({ lambda: axis.logUniform(0.01, 100) }),
      computes: ({ lambda }) => contraction(lambda),
    }),
  ],
  relations: [
    relation({
      kind: 'special case of',
      theorem: corrected.default,
      where: 'a corrector of strength $\\gamma = 0$',
      here: ({ lambda }) => contraction(lambda),
      there: ({ lambda }) => corrected.correctedFactor(lambda, 0),
      over: points({ lambda: [0.1, 1, 10, 1000] }),
    }),
    relation({
      kind: 'special case of',
      theorem: jacobian.default,
      where: 'equal curvatures of data and model',
      here: ({ lambda }) => contraction(lambda),
      there: ({ lambda }) => jacobian.localFactor({ real: 1, model: 1 }, lambda),
      over: points({ lambda: [0.1, 1, 10, 1000] }),
    }),
  ],
})
