import { axis, domain, formula, theorem } from 'collapse-check'
import { bertrand2024 } from './paper.ts'
import { localFactor } from './retraining-jacobian.ts'

export default theorem({
  id: 'bertrand-2024/stable-for-every-lambda',
  title:
    'With infinite samples a good optimum attracts the loop for every finite λ: more synthetic data only slow it down',
  source: {
    paper: bertrand2024,
    locator: 'the setting of Theorem 1, without its condition',
    standing: 'derived',
  },
  statement: String.raw`\operatorname{spec} \mathcal J = \Bigl\{ \frac{\lambda\mu_i}{1 + \lambda\mu_i} \Bigr\} \subset [0, 1) \quad \text{for every } 0 \le \lambda < \infty, \qquad \mu_i = \operatorname{eig}(K^{-1} I)`,
  assumptions: [
    'infinitely many observations: the real data, and $\\lambda$ synthetic ones of the latest model to each real one (fixed real + latest synthetic)',
    'synthetic data come from the model itself, undistorted',
    'the next model is the local maximum of the likelihood that ascent from the latest one reaches',
    '$\\theta_\\star$ is a nondegenerate local maximum of the real data’s mean log-likelihood',
  ],
  notes: [
    'Proof: $\\mathcal J = (K + \\lambda I)^{-1} \\lambda I$ is similar to $\\lambda \\hat M (\\mathrm{Id} + \\lambda \\hat M)^{-1}$ with $\\hat M = K^{-1/2} I K^{-1/2} \\succeq 0$.',
    'Local: *wrong-basin* shows what a bad start can do, *transient-growth* how far the error may grow before it shrinks.',
    'Stability is lost when an assumption is: an amplified sampler (*amplified-sampler*), no real data (*proposition-1*), a family whose support depends on the parameter (*non-regular-family*).',
  ],
  formulas: [
    formula({
      latex: String.raw`\frac{\lambda\mu_i}{1 + \lambda\mu_i}`,
      domain: domain({ K: axis.logUniform(0.1, 10), I: axis.logUniform(0.1, 10), lambda: axis.logUniform(0.01, 100) }),
      computes: ({ K, I, lambda }) => localFactor({ real: K, model: I }, lambda),
      symbols: { '\\mu_i': ({ K, I }) => I / K },
    }),
  ],
})
