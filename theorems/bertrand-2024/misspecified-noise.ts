import { theorem } from 'collapse-check'
import { bertrand2024 } from './paper.ts'

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
    'a regular family; $K$ the curvature of the real data’s mean log-likelihood at its maximum $\\hat\\theta$, $I$ the Fisher information there. In several dimensions the same holds along each eigenvector of $K^{-1}I$, with its eigenvalue $\\mu$, and the eigen-coordinates are uncorrelated',
    '$n$ real observations, drawn once; $k = \\lambda n$ fresh synthetic ones of the latest model in every generation; $n \\to \\infty$',
    'the loop starts from the fit on the real data',
  ],
  notes: [
    'Proof: to first order $\\theta_{t+1} - \\hat\\theta = \\mathcal J(\\theta_t - \\hat\\theta) + (K + \\lambda I)^{-1} \\lambda\\, \\bar s$, where $\\bar s$, the mean score of the synthetic data, has variance $I/k$.',
    '*Finite samples.* For the logistic family and real data of which half lie at $a$ and half at $-a$, the law of $\\theta_t$ can be computed: the pooled score falls, so $\\theta_{t+1} \\le x$ says that it is not above 0 at $x$, where the synthetic scores are independent with density $\\frac12(1 - \\tau^2)/(1 + \\tau w)^2$ on $(-1, 1)$, $\\tau = \\tanh\\frac{x - \\theta_t}{2}$; inverting their characteristic function gives the step from $\\theta_t$ to $\\theta_{t+1}$, and generations are chained by quadrature. Simulations are held against that law, and that law against the limit.',
    '*Two dimensions.* Two such families side by side, seen through a shear: $u = W\\theta$ are the eigen-coordinates, and with real data balanced in $u$ they are independent at every $n$.',
  ],
})
