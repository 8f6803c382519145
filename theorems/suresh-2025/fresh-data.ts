import { theorem } from 'collapse-check'
import { suresh2025 } from './paper.ts'

/** A Bernoulli loop in which each observation is real with probability `share`. */
export interface FreshData {
  readonly n: number
  readonly p0: number
  readonly share: number
  readonly k: number
}

/** Var P_k = v_∞ (1 − ρ^k), ρ = (1 − α)²(1 − 1/n), v_∞ = (p₀q₀/n)/(1 − ρ). */
export function freshVariance({ n, p0, share, k }: FreshData): number {
  const rho = (1 - share) * (1 - share) * (1 - 1 / n)
  return (((p0 * (1 - p0)) / n) * -Math.expm1(k * Math.log(rho))) / (1 - rho)
}

/** E (P_k − p₀)⁴, from the chain of counts. For n up to a hundred. */
export function freshFourthMoment({ n, p0, share, k }: FreshData): number {
  let law = binomial(n, p0)
  const rows = Array.from(law, (_, count) => binomial(n, share * p0 + ((1 - share) * count) / n))
  for (let t = 2; t <= k; t++) {
    const next = new Float64Array(n + 1)
    rows.forEach((row, count) => {
      for (let j = 0; j <= n; j++) next[j] = (next[j] ?? 0) + (law[count] ?? 0) * (row[j] ?? 0)
    })
    law = next
  }
  return law.reduce((sum, mass, count) => {
    const square = (count / n - p0) * (count / n - p0)
    return sum + mass * square * square
  }, 0)
}

/** Binomial probabilities, 0 < p < 1. */
function binomial(n: number, p: number) {
  const law = new Float64Array(n + 1)
  law[0] = Math.exp(n * Math.log1p(-p))
  for (let j = 0; j < n; j++) law[j + 1] = ((law[j] ?? 0) * (n - j) * p) / ((j + 1) * (1 - p))
  return law
}

export default theorem({
  id: 'suresh-2025/fresh-data',
  title: 'A share of fresh real data keeps the error bounded for ever',
  source: { paper: suresh2025, locator: 'the assumption that no real data come in', standing: 'derived' },
  statement: String.raw`\mathrm{Var}\,P_k = \frac{p_0q_0/n}{1-\rho}\,\bigl(1 - \rho^k\bigr), \qquad \rho = (1-\alpha)^2\Bigl(1-\frac1n\Bigr)`,
  assumptions: [
    'Bernoulli data; each of the $n$ observations of a generation is real with probability $\\alpha > 0$, else drawn from the last model',
    'maximum likelihood on these $n$ observations alone',
  ],
  notes: [
    'Proof: given $P_k$ the next count is binomial with probability $\\alpha p_0 + (1-\\alpha)P_k$, so $\\mathrm{Var}\\,P_{k+1} = p_0q_0/n + \\rho\\,\\mathrm{Var}\\,P_k$. At $\\alpha = 0$ it is the variance $p_0q_0(1 - (1-\\frac1n)^k)$ of the collapse.',
  ],
})
