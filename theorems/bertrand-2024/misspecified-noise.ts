import { theorem } from '../../src/index.ts'
import { bertrand2024 } from './paper.ts'
import { type Curvatures, localFactor } from './retraining-jacobian.ts'

/** n·Var(θ_t − θ̂) for large n: λμ/(K(1 + 2λμ)) · (1 − 𝒥^{2t}), μ = I/K, t generations after the fit on real data. */
export function noise(curvatures: Curvatures, lambda: number, t: number): number {
  const load = (lambda * curvatures.model) / curvatures.real
  const power = Math.exp(2 * t * Math.log(localFactor(curvatures, lambda)))
  return ((load / (1 + 2 * load)) * (1 - power)) / curvatures.real
}

export default theorem({
  id: 'bertrand-2024/misspecified-noise',
  title:
    'Around fixed real data the noise of the loop never exceeds half of that of the estimate itself, well-specified or not, for every λ',
  source: {
    paper: bertrand2024,
    locator: 'the setting of its finite-sample theorem, for large samples',
    standing: 'derived',
  },
  statement: String.raw`n \operatorname{Var}(\theta_t - \hat\theta \mid \text{real}) \;\longrightarrow\; \frac1K\, \frac{\lambda\mu}{1 + 2\lambda\mu}\,\bigl(1 - \mathcal J^{2t}\bigr) \;\le\; \frac{1}{2K}, \qquad \mu = \frac IK, \quad \mathcal J = \frac{\lambda\mu}{1 + \lambda\mu}`,
  assumptions: [
    'a regular family in one dimension; $K$ the curvature of the real data’s mean log-likelihood at its maximum $\\hat\\theta$, $I$ the Fisher information there',
    '$n$ real observations, drawn once; $k = \\lambda n$ fresh synthetic ones of the latest model in every generation; $n \\to \\infty$',
    'the loop starts from the fit on the real data',
  ],
  notes: [
    'Proof: to first order $\\theta_{t+1} - \\hat\\theta = \\mathcal J(\\theta_t - \\hat\\theta) + (K + \\lambda I)^{-1} \\lambda\\, \\bar s$, where $\\bar s$, the mean score of the synthetic data, has variance $I/k$.',
    'In several dimensions the same holds along the eigenvectors of $K^{-1} I$ in the metric of $K$.',
  ],
})
