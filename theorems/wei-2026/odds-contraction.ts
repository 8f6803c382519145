import { axis, bound, domain, formula, points, theorem } from 'collapse-check'
import type { Curation } from './curation-lipschitz.ts'
import { wei2026 } from './paper.ts'

export interface Pair extends Curation {
  /** Δ, how much less the reward of the second answer is than that of the first. */
  readonly gap: number
}

/** λ, the most that a generation multiplies the odds of the worse answer against the better one by. */
export const oddsFactorAtMost = ({ candidates, tau, gap }: Pair): number =>
  1 + Math.expm1(-tau * gap) / (1 + Math.exp(tau * (2 - gap)) / (candidates - 1))

/** λ_K(Δ), the factor of the paper. */
export const oddsFactorInThePaper = ({ candidates, tau, gap }: Pair): number =>
  1 + Math.expm1(-tau * gap) / (1 + Math.exp(2 * tau) / (candidates - 1))

/** A loop in which every answer but the best has at least this much less reward. */
export interface LockIn extends Pair {
  /** p_0 of the best answer. */
  readonly first: number
  readonly T: number
}

/** (1 − p_T)/p_T ≤ λ^T (1 − p_0)/p_0. */
export const oddsAgainstAtMost = ({ first, T, ...pair }: LockIn): number =>
  (Math.exp(T * Math.log(oddsFactorAtMost(pair))) * (1 - first)) / first

const pairs = domain({
  candidates: axis.logInteger(2, 1000),
  tau: axis.logUniform(0.01, 3),
  gap: axis.uniform(0.02, 2),
})
const symbols = {
  K: ({ candidates }: Pair) => candidates,
  '\\Delta': ({ gap }: Pair) => gap,
}

export default theorem({
  id: 'wei-2026/odds-contraction',
  title: 'Every generation of curation lowers the odds of a worse answer by a factor that is attained',
  source: { paper: wei2026, locator: 'Proposition 3.1; Theorem 3.3 for rewards that stay', standing: 'sharpened' },
  statement: String.raw`\frac{p'(j)}{p'(i)} \le \lambda\, \frac{p(j)}{p(i)}, \qquad \lambda = 1 - \frac{(1 - e^{-\tau\Delta})(K - 1)}{e^{\tau(2 - \Delta)} + K - 1} \ \le\ 1 - \frac{(1 - e^{-\tau\Delta})(K - 1)}{e^{2\tau} + K - 1}, \quad \Delta = r_i - r_j > 0; \qquad \frac{1 - p_T}{p_T} \le \lambda^T\, \frac{1 - p_0}{p_0}`,
  assumptions: [
    'each choice is among $K$ independent answers of the model, in proportion to $e^{\\tau r}$, rewards $r$ in $[-1, 1]$; infinitely many choices a generation, and the next model is the law of what was chosen',
    'the last inequality is for the best answer, if every other has at least $\\Delta$ less reward, and for rewards that do not change',
  ],
  notes: [
    "Proof: $p'(x)/p(x) = K\\,\\mathbb E[w_x/(w_x + S)]$, $S$ the worth of $K - 1$ others, and $(w_i + S)/(w_j + S)$ is largest where $S = (K - 1)e^{-\\tau}$ is least; there the quotient is $1 - (1 - e^{-\\tau\\Delta})\\frac{S}{w_j + S}$, largest for $w_j = e^{\\tau(1 - \\Delta)}$. It is attained in the limit in which all other candidates are of reward −1 and $r_i = 1$.",
    'The paper has $e^{2\\tau}$ where $e^{\\tau(2 - \\Delta)}$ stands. Its Theorem 3.3 has $\\lambda/(1 - \\varepsilon)$ and $p_0 \\ge 1 - \\varepsilon$, for a winner that leads already; for rewards that stay, odds need neither.',
  ],
  formulas: [
    formula({
      latex: String.raw`1 - \frac{(1 - e^{-\tau\Delta})(K - 1)}{e^{\tau(2 - \Delta)} + K - 1}`,
      domain: pairs,
      computes: oddsFactorAtMost,
      symbols,
    }),
    formula({
      latex: String.raw`1 - \frac{(1 - e^{-\tau\Delta})(K - 1)}{e^{2\tau} + K - 1}`,
      domain: pairs,
      computes: oddsFactorInThePaper,
      symbols,
    }),
    formula({
      latex: String.raw`\lambda^T\, \frac{1 - p_0}{p_0}`,
      domain: domain({
        candidates: axis.logInteger(2, 100),
        tau: axis.logUniform(0.01, 3),
        gap: axis.uniform(0.02, 2),
        first: axis.uniform(0.01, 0.99),
        T: axis.integer(1, 30),
      }),
      computes: oddsAgainstAtMost,
      symbols: { '\\lambda': oddsFactorAtMost, p_0: ({ first }) => first },
    }),
  ],
  bounds: [
    bound({
      latex: String.raw`1 - \frac{(1 - e^{-\tau\Delta})(K - 1)}{e^{2\tau} + K - 1}`,
      exact: oddsFactorAtMost,
      atMost: oddsFactorInThePaper,
      over: points({ candidates: [2, 5, 1000], tau: [0.05, 0.5, 3], gap: [0.02, 0.5, 2] }),
    }),
  ],
})
