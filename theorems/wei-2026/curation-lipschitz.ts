import { axis, bound, domain, formula, points, theorem } from 'collapse-check'
import { wei2026 } from './paper.ts'

export interface Curation {
  /** K, answers that are drawn for each choice; may be infinite. */
  readonly candidates: number
  /** τ; an answer of reward r in [−1, 1] is chosen in proportion to e^{τr}. */
  readonly tau: number
}

/** L_K, the most by which curation can multiply a distance in total variation. */
export const lipschitzConstant = ({ candidates, tau }: Curation): number =>
  1 / (1 / candidates + (1 - 1 / candidates) * Math.exp(-2 * tau))

/** L_p, the constant of the paper, for every K. */
export const lipschitzConstantInThePaper = ({ tau }: Pick<Curation, 'tau'>): number =>
  2 * Math.exp(2 * tau) * (2 + Math.exp(2 * tau))

/** The share of reference data beyond which the loop surely contracts: 1 − 1/L_K. */
export const enoughReference = (curation: Curation): number => 1 - 1 / lipschitzConstant(curation)

const curations = domain({ candidates: axis.logInteger(2, 1000), tau: axis.logUniform(0.01, 3) })
const K = { K: ({ candidates }: Curation) => candidates }
const grid = points({ candidates: [2, 3, 5, 20, 1000], tau: [0.01, 0.05, 0.5, 1, 3] })

export default theorem({
  id: 'wei-2026/curation-lipschitz',
  title: 'Curation multiplies distances by at most K/(1 + (K − 1)e^{−2τ}), and no smaller constant will do',
  source: { paper: wei2026, locator: 'Lemma 3.7, its constant $L_p$', standing: 'sharpened' },
  statement: String.raw`\mathrm{TV}(F(p), F(q)) \le L_K\, \mathrm{TV}(p, q), \qquad L_K = \frac{K}{1 + (K - 1) e^{-2\tau}} \le e^{2\tau} \le L_p = 2 e^{2\tau} (2 + e^{2\tau})`,
  assumptions: [
    '$F(p)$ is the law of the answer that is chosen among $K$ independent ones from $p$, in proportion to $e^{\\tau r}$, rewards $r$ in $[-1, 1]$',
    'the constant is attained in the limit $p \\to \\delta_{-1}$ if answers of reward 1 and of reward −1 exist',
  ],
  notes: [
    'Proof: $F(p) = \\Phi(p, \\dots, p)$ with $\\Phi$ symmetric and linear in each of $K$ places, so its derivative in the direction $h$ is $K\\Phi(h, p, \\dots, p)$. For $h = \\delta_i - \\delta_j$ with $r_i \\ge r_j$ couple the other $K - 1$ candidates: taking $i$ in place of $j$ lowers every other’s chance, so the derivative is positive at $i$ only, and there at most $K\\,\\mathbb E[w_i/(w_i + S)] \\le K e^\\tau/(e^\\tau + (K-1)e^{-\\tau})$. Differences of laws are mixtures of such $h$.',
    'It is $1 + \\tanh \\tau$ for two candidates, and $e^{2\\tau}$ for infinitely many. The constant of the paper is at least six times as large.',
    'So a loop that learns from a share $\\eta$ of curated answers and $1 - \\eta$ of reference data contracts if $1 - \\eta > 1 - 1/L_K$: at $\\tau = 1$ with 0.432, 0.576 and 0.692 of reference data for 2, 3 and 5 candidates. For two candidates half is always enough; for more it is not, by this bound.',
    'That rewards range over an interval of length 2 is read off the constants of the paper.',
  ],
  formulas: [
    formula({
      latex: String.raw`\frac{K}{1 + (K - 1) e^{-2\tau}}`,
      domain: curations,
      computes: lipschitzConstant,
      symbols: K,
    }),
    formula({
      latex: String.raw`2 e^{2\tau} (2 + e^{2\tau})`,
      domain: domain({ tau: axis.logUniform(0.01, 3) }),
      computes: lipschitzConstantInThePaper,
    }),
    formula({
      latex: '1 - 1/L_K',
      domain: curations,
      computes: enoughReference,
      symbols: { L_K: lipschitzConstant },
    }),
  ],
  bounds: [
    bound({
      latex: String.raw`e^{2\tau}`,
      exact: lipschitzConstant,
      atMost: ({ tau }: Curation) => Math.exp(2 * tau),
      over: grid,
    }),
    bound({
      latex: String.raw`2 e^{2\tau} (2 + e^{2\tau})`,
      exact: lipschitzConstant,
      atMost: lipschitzConstantInThePaper,
      over: grid,
    }),
  ],
})
