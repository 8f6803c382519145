import { laws, theorem } from 'collapse-check'
import { bertrand2024 } from './paper.ts'

/** α(n)^t, the factor in E √Σ_t ⪯ α(n)^t √Σ₀. */
export const rootShrinksBy = (n: number, t: number): number => Math.exp(t * Math.log(laws.meanSdRatio(n)))

export default theorem({
  id: 'bertrand-2024/proposition-1-matrix',
  title: 'Without real data the mean root of a Gaussian’s covariance shrinks to zero in every direction',
  source: {
    paper: bertrand2024,
    locator: 'Proposition 1, in any dimension, as summaries of the paper give it',
    standing: 'quoted',
  },
  statement: String.raw`\mathbb E \sqrt{\Sigma_t} \;\preceq\; \alpha(n)^t \sqrt{\Sigma_0}, \qquad \alpha(n) = \frac{\mathbb E\sqrt{\chi^2_{n-1}}}{\sqrt{n-1}} < 1`,
  assumptions: [
    'Gaussian data in $d$ dimensions with unknown mean and covariance',
    '$\\Sigma_t$ is the sample covariance with divisor $n - 1$',
    'fully synthetic: each generation replaces the last, with the same $n \\ge 2$',
  ],
  notes: [
    'The display was not read; that the proposition has a bound of this form, and $\\alpha(n)$, were seen second-hand.',
    'Proof: $\\Sigma_{t+1} = \\sqrt{\\Sigma_t}\\, S \\sqrt{\\Sigma_t}$ with $(n-1)S \\sim W_d(n-1, \\mathrm{Id})$. In an eigenbasis of $\\Sigma_t$ the mean of $\\sqrt{\\Sigma_{t+1}}$ is diagonal, because the law of $S$ does not change with the signs of coordinates, and $(\\sqrt M)_{ii} \\le \\sqrt{M_{ii}}$.',
    'Equality holds if $\\Sigma_0$ has rank 1. Otherwise directions of small variance shrink faster than the bound.',
  ],
})
