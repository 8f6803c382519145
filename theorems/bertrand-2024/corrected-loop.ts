import { axis, domain, formula, type laws, theorem } from 'collapse-check'
import { bertrand2024 } from './paper.ts'

/** The scores of a corrected loop: what synthetic data come from the best model, at `optimum`, counts as real. */
export const correctedScores = (
  { real, ...scores }: laws.LocationScores,
  optimum: number,
  lambda: number,
  gamma: number,
): laws.LocationScores => ({
  ...scores,
  real: (x) => real(x) + ((lambda * gamma) / (1 + gamma)) * scores.model(optimum - x),
})

/** λ / ((1 + λ)(1 + γ)), in an exponential family. */
export const correctedFactor = (lambda: number, gamma: number): number => lambda / ((1 + lambda) * (1 + gamma))

export default theorem({
  id: 'bertrand-2024/corrected-loop',
  title: 'A corrector that pulls synthetic data towards the best model divides the factor of each generation by 1 + γ',
  source: {
    paper: bertrand2024,
    locator: 'the setting of Theorem 1, with the corrector of Gillman et al. 2024 (second-hand)',
    standing: 'derived',
  },
  statement: String.raw`\mathcal J_\gamma = \frac{1}{1+\gamma}\,(K + \lambda I)^{-1} \lambda I, \qquad \text{in exponential families } m_{t+1} - m_\star = \frac{\lambda}{(1+\lambda)(1+\gamma)}\,(m_t - m_\star)`,
  assumptions: [
    'infinitely many observations: the real data, and $\\lambda > 0$ synthetic ones to each real one (fixed real + latest synthetic)',
    'synthetic data come from the corrected law $\\pi_\\gamma p_\\theta = (p_\\theta + \\gamma p_{\\theta_\\star})/(1 + \\gamma)$, $\\gamma \\ge 0$',
  ],
  notes: [
    'Proof: the corrector multiplies the dependence of the pooled likelihood on the latest model by $1/(1+\\gamma)$, and at $\\theta_\\star$ leaves its curvature as it is.',
    'Consistent with the bound of Gillman et al., in which the rate of Theorem 1 is divided by $1 + \\gamma$; $\\gamma = 0$ gives Theorem 1 back. Real data enter here twice: the corrector needs to know $\\theta_\\star$.',
  ],
  formulas: [
    formula({
      latex: String.raw`\frac{\lambda}{(1+\lambda)(1+\gamma)}`,
      domain: domain({ lambda: axis.logUniform(0.01, 100), gamma: axis.uniform(0, 3) }),
      computes: ({ lambda, gamma }) => correctedFactor(lambda, gamma),
    }),
  ],
})
