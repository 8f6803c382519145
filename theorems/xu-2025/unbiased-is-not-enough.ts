import { theorem } from 'collapse-check'
import { xu2025 } from './paper.ts'

export default theorem({
  id: 'xu-2025/unbiased-is-not-enough',
  title: 'Unbiased steps alone do not keep recursive training from beating real data alone',
  source: {
    paper: xu2025,
    locator: 'a reading of P(T) < 1/2 for every unbiased estimator, which we did not find in the paper',
    standing: 'derived',
  },
  statement: String.raw`\mathbb E[\theta_t \mid \theta_{t-1}] = \theta_{t-1} \text{ for all } t \;\Rightarrow\; P(T) = \Pr\bigl(|\theta_T - \theta_0| < |\theta_1 - \theta_0|\bigr) \le \tfrac12 \qquad\text{(false)}`,
  assumptions: ['every step is unbiased given the past', 'nothing is said about its symmetry'],
  notes: [
    'Counterexample: $X = \\theta_1 - \\theta_0 = \\pm 1$, and the step is $-X$ with probability $q$ and $\\frac{q}{1-q} X$ otherwise. Its mean is 0, and $P = q$: 0.9 for $q = 0.9$.',
    'With steps that are symmetric given the past it is true: see symmetric-steps.',
    'What the paper claims about $P(T)$ was seen second-hand only, and nothing of it is called wrong here.',
  ],
})
