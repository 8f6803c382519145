import { theorem } from 'collapse-check'
import { xu2025 } from './paper.ts'

/** The claimed ceiling: recursion beats real data alone less often than every other time. */
export const oneHalf = 0.5

export default theorem({
  id: 'xu-2025/symmetric-steps',
  title:
    'With symmetric noise recursive training beats real data alone less than half of the time, under every schedule',
  source: {
    paper: xu2025,
    locator: 'the claim P(T) < 1/2, as reported by reading notes of others',
    standing: 'quoted',
  },
  statement: String.raw`P(T) = \Pr\bigl(\lVert \theta_T - \theta_0 \rVert < \lVert \theta_1 - \theta_0 \rVert\bigr) < \tfrac12 \quad\text{for every } T \ge 2 \text{ and every schedule}`,
  assumptions: [
    'given the real data, the walk $\\theta_T - \\theta_1$ is symmetric about 0, as for location families with symmetric noise and an equivariant, odd estimator',
    'that walk falls short of turning back and overshooting with positive probability: $\\Pr(-\\tfrac12\\lVert Y \\rVert^2 \\le X \\cdot Y < 0) > 0$ with $X = \\theta_1 - \\theta_0$, $Y = \\theta_T - \\theta_1$',
    'each generation replaces the last; the norm comes from an inner product',
  ],
  notes: [
    'Proof: $P = \\Pr(X \\cdot Y < -\\tfrac12\\lVert Y \\rVert^2) < \\Pr(X \\cdot Y < 0) \\le \\tfrac12$.',
    'Both assumptions are needed. Symmetric two-point noise $X = \\pm 1$, $Y = \\pm\\tfrac12$ gives exactly ½; skewed noise, shrinkage and opposite biases give more: see unbiased-is-not-enough, shrinkage and biased-race.',
    'Neither the paper’s wording nor its conditions were read. It is reported to say “regardless of the sample schedule”; for which estimators it says so is not known here.',
  ],
})
