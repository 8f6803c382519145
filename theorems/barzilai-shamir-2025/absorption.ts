import { axis, domain, formula, theorem } from 'collapse-check'
import { barzilaiShamir2025 } from './paper.ts'

export interface Absorption {
  /** Observations a generation. */
  readonly n: number
  /** Generation. */
  readonly T: number
  /** Probability of a one in the real data. */
  readonly p: number
}

/** Pr(θ_T is 0 or 1) = pⁿ + (1 − p)ⁿ, for every T ≥ 1. */
export const absorbed = ({ n, p }: Absorption): number =>
  Math.min(1, Math.exp(n * Math.log(p)) + Math.exp(n * Math.log1p(-p)))

export default theorem({
  id: 'barzilai-shamir-2025/absorption',
  title: 'When all data are kept, a Bernoulli model can lose an outcome only at its first fit',
  source: {
    paper: barzilaiShamir2025,
    locator: 'the setting of Theorem 4.1, for sample sizes that it does not reach',
    standing: 'derived',
  },
  statement: String.raw`\Pr(\theta_T \in \{0, 1\}) = p^n + (1-p)^n \quad \text{for every } T \ge 1`,
  assumptions: [
    'Bernoulli data with probability $p$; the estimate is the relative frequency in everything seen',
    'every generation draws $n \\ge 1$ observations from the latest model and adds them to all earlier ones (accumulate)',
  ],
  notes: [
    'Proof: 0 and 1 are absorbing, and once both outcomes are in the pool they stay there.',
    'Where each generation replaces the last, absorption is certain as $T \\to \\infty$.',
    'Theorem 4.1 asks for $n$ of the order of $\\log^4$; this is what happens at $n = 1, 2, 3, 5$. At $n = 1$ the model is stuck at its one real observation.',
  ],
  formulas: [
    formula({
      latex: 'p^n + (1-p)^n',
      domain: domain({ n: axis.logInteger(1, 100), p: axis.uniform(0.01, 0.99), T: axis.integer(1, 9) }),
      computes: absorbed,
    }),
  ],
})
