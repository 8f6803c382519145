import { theorem } from 'collapse-check'
import { bertrand2024 } from './paper.ts'

export default theorem({
  id: 'bertrand-2024/fixed-point',
  title: 'The best model of the real data is a fixed point of retraining, whatever the share of synthetic data',
  source: {
    paper: bertrand2024,
    locator: 'the fixed-point structure that its summaries report (Proposition 2)',
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
