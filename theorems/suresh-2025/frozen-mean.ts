import { axis, domain, formula, theorem } from 'collapse-check'
import { suresh2025 } from './paper.ts'
import type { Generations } from './theorem-3.ts'

/** Is the mean beyond x σ₀ after so many generations that it hardly moves any more? */
export interface Frozen extends Generations {
  readonly x: number
}

/** Pr(|M_∞ − μ₀| > x σ₀) for large n, unbiased variance: Student's t with 2 degrees of freedom. */
export const frozenBeyondUnbiased = (x: number): number => 1 - x / Math.sqrt(2 + x * x)

/** The same for maximum likelihood: Student's t with 4 degrees of freedom, divided by √2. */
export function frozenBeyondLikelihood(x: number): number {
  const u = x / Math.sqrt(2 + x * x)
  return 1 - (3 * u - u * u * u) / 2
}

export default theorem({
  id: 'suresh-2025/frozen-mean',
  title: 'The mean freezes at a random place, with Student’s law',
  source: { paper: suresh2025, locator: 'the process of Theorem 3, figure 2(a)', standing: 'derived' },
  statement: String.raw`\mathbb E\,e^{is(M_k - \mu_0)/\sigma_0} = \varphi_k(s) = e^{-s^2/2n}\,\mathbb E\,\varphi_{k-1}(s\sqrt R), \qquad \frac{M_\infty - \mu_0}{\sigma_0} \;\xrightarrow[n\to\infty]{d}\; t_2 \;\text{ (divisor } n-1\text{)}, \qquad \frac{t_4}{\sqrt2} \;\text{ (divisor } n\text{)}`,
  assumptions: ['Gaussian data with unknown mean and variance', 'each generation replaces the last, with the same $n$'],
  notes: [
    'In the time $t = k/n$ the model is $d\\mu = \\sigma\\,dW$, $\\ln\\sigma_t = B_t/\\sqrt2 - \\nu t$ with $\\nu = \\tfrac12$ (divisor $n-1$) or 1. So $\\mu_\\infty$ is normal with the random variance $\\int\\sigma_t^2\\,dt$, which by Dufresne’s identity is $1/\\Gamma_{2\\nu}$.',
    'In closed form $\\Pr(|t_2| > x) = 1 - \\frac{x}{\\sqrt{2 + x^2}}$ and $\\Pr(|t_4| > \\sqrt2\\,x) = 1 - \\frac{3u - u^3}2$ with $u = \\frac{x}{\\sqrt{2 + x^2}}$.',
    'This is where the means of figure 2(a) come to rest. With the divisor $n - 1$ the limit has infinite variance, as $\\mathrm{Var}\\,M_k = k\\sigma_0^2/n$ says.',
    'At finite $n$ and $k$ the recursion for the characteristic function is exact, with $R = \\chi^2_{n-1}$ over the divisor: after its first step the chain starts anew with the spread $\\sqrt R$. The properties test it, near the limit.',
  ],
  formulas: [
    formula({
      latex: String.raw`1 - \frac{x}{\sqrt{2 + x^2}}`,
      domain: domain({ x: axis.logUniform(0.01, 1000) }),
      computes: ({ x }) => frozenBeyondUnbiased(x),
    }),
    formula({
      latex: String.raw`1 - \frac{3u - u^3}2`,
      domain: domain({ x: axis.logUniform(0.01, 1000) }),
      computes: ({ x }) => frozenBeyondLikelihood(x),
      symbols: { u: String.raw`\frac{x}{\sqrt{2 + x^2}}` },
    }),
  ],
})
