import { bound, domain, formula, laws, points, theorem } from 'collapse-check'
import { barzilaiShamir2025 } from './paper.ts'

/** A model has collapsed when its total variation distance to the truth, its leak, exceeds this. */
export const collapsedFrom = 0.1

/** The lower bound on the probability of collapse that the proof gives: ¼ (1 − e^{−1/4}). */
export const collapseAtLeast = 0.25 * -Math.expm1(-0.25)

export default theorem({
  id: 'barzilai-shamir-2025/theorem-5-1',
  title: 'A family can be consistent and still collapse at the first model that sees synthetic data',
  source: { paper: barzilaiShamir2025, locator: 'Theorem 5.1, part 2', standing: 'quoted' },
  statement: String.raw`\Pr\bigl(TV(p_{\theta_2}, p_{\theta_0}) > \tfrac1{10}\bigr) \;\ge\; \tfrac14\bigl(1 - e^{-1/4}\bigr) = 0.0553`,
  assumptions: [
    'the leaky uniform family (Construction 1 of the paper) with parameter $N \\ge n/10$, truth $U[0,1]$',
    'every generation adds $n$ observations to all earlier ones (accumulate)',
    'the estimate is the exact global maximum of the likelihood',
  ],
  notes: [
    'The words of the theorem were read (absolute constants $c, C > 0$); its display was seen only through an audit of the paper. The two constants here follow from its proof.',
    'The main text has the truth at $\\mu = 0$, outside its own parameter space; the appendix, and this page, at $\\mu = 2$. As it was read the parameter space comes before $n$ in the theorem, but contains the width of the spike, which depends on $n$: one family for each $n$.',
    'Tested from $n = 100$ on: at $n = 1$ the event of the proof is empty, and for small $n$ the second model is often far away without any hit, as is the first (with probability 0.39 at $n = 5$), so that the theorem would be certified for another reason than its own.',
    'Mechanism: the first model leaks a mass of order $1/n$ into $[2, 3]$. If one of the $n$ observations of the second batch lands there (a *hit*), the likelihood is largest at a spike that memorises it, and the model jumps. How often is the subject of *sudden collapse*.',
  ],
  formulas: [
    formula({
      latex: String.raw`\tfrac14\bigl(1 - e^{-1/4}\bigr)`,
      domain: domain({}),
      computes: () => collapseAtLeast,
    }),
    formula({ latex: '0.0553', domain: domain({}), computes: () => collapseAtLeast, rounded: true }),
  ],
  bounds: [
    bound({
      latex: String.raw`\tfrac14\bigl(1 - e^{-1/4}\bigr)`,
      exact: ({ n }) => 1 - laws.meanOverFirstLeak(n, (leak) => Math.exp(n * Math.log1p(-leak / 2))),
      atLeast: () => collapseAtLeast,
      over: points({ n: [20, 100] }),
    }),
  ],
})
