import { theorem } from 'collapse-check'
import { triangle2026 } from './paper.ts'

export type Loop = { readonly n: number; readonly k: number }

/** E θ_k/θ_0 = (2n/(2n + 1))^k: the largest of n observations falls short by 1/(2n + 1) in the mean. */
export const endLeft = ({ n, k }: Loop): number => Math.exp(-k * Math.log1p(1 / (2 * n)))

export default theorem({
  id: 'triangle-2026/shrinking-end',
  title: 'The end of a triangular law shrinks by 2n/(2n + 1) a generation, in the mean',
  source: { paper: triangle2026, locator: 'Example 1', standing: 'derived' },
  statement: String.raw`\mathbb E\,\frac{\theta_k}{\theta_0} = \Bigl(\frac{2n}{2n+1}\Bigr)^k`,
  assumptions: [
    'density $2x/\\theta^2$ on $[0, \\theta]$, fitted by the largest observation',
    'each generation replaces the last',
  ],
  notes: ['Proof: $\\Pr(\\max \\le x) = (x/\\theta)^{2n}$.'],
})
