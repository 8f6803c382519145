import { theorem } from 'collapse-check'
import { bertrand2024 } from './paper.ts'

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
})
