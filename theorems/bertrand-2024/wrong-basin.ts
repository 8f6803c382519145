import { theorem } from 'collapse-check'
import { bertrand2024 } from './paper.ts'

export default theorem({
  id: 'bertrand-2024/wrong-basin',
  title: 'What “a good enough first model” means: synthetic data keep a bad start where it is from a sharp λ on',
  source: {
    paper: bertrand2024,
    locator: 'the condition of Theorem 1 on the first model',
    standing: 'derived',
  },
  statement: String.raw`\text{from a wrong local maximum } \theta_s \text{ the loop escapes} \iff \lambda < \lambda_c = \sup_{\theta} \frac{\mathcal H_1(\theta) - \mathcal H_1(\theta_s)}{\mathrm{KL}(p_{\theta_s} \| p_{\theta})}`,
  assumptions: [
    'infinitely many observations: the real data, and $\\lambda > 0$ synthetic ones of the latest model to each real one (fixed real + latest synthetic)',
    '$\\theta_s$ is a strict local maximum of $\\mathcal H_1(\\theta) = \\mathbb E_{p_d} \\log p_\\theta$ that is not the best',
    'the next model is the global maximum of the pooled likelihood; with ascent from the latest model the loop never escapes',
  ],
  notes: [
    'Proof: the next model maximises $\\mathcal H_1(\\theta) - \\lambda\\, \\mathrm{KL}(p_{\\theta_s} \\| p_\\theta)$, and $\\theta_s$ does exactly if no $\\theta$ has more, that is for $\\lambda \\ge \\lambda_c$.',
    'Minima and saddles of $\\mathcal H_1$ with second derivative $A$ become fixed points of the loop once $\\lambda I \\succ A$. In one dimension the factor there is $\\lambda I/(\\lambda I - A) > 1$: more synthetic data make them less repelling and never attracting. Whether a stationary point attracts does not depend on $\\lambda$.',
  ],
})
