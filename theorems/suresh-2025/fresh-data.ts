import { axis, domain, formula, laws, points, relation, theorem } from 'collapse-check'
import * as injection from '#theorems/borkar-2025/injection'
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

/** E (P_k − p₀)⁴: what is sampled from is 1 − share as far off as the model, but for the last generation. */
export function freshFourthMoment({ n, p0, share, k }: FreshData): number {
  const steps = Array.from({ length: k }, (_, t) => ({ n, kept: t < k - 1 ? 1 - share : 1 }))
  return laws.deviationMoments({ v0: 0, v1: 1, v2: -1 }, p0, steps).fourth
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
  formulas: [
    formula({
      latex: String.raw`\frac{p_0q_0/n}{1-\rho}\,\bigl(1 - \rho^k\bigr)`,
      domain: domain({
        n: axis.logInteger(1, 1000),
        p0: axis.uniform(0.001, 0.999),
        share: axis.logUniform(0.001, 1),
        k: axis.logInteger(1, 1000),
      }),
      computes: freshVariance,
      symbols: {
        q_0: ({ p0 }) => 1 - p0,
        '\\alpha': ({ share }) => share,
        '\\rho': String.raw`(1-\alpha)^2\Bigl(1-\frac1n\Bigr)`,
      },
    }),
  ],
  relations: [
    relation({
      kind: 'special case of',
      theorem: injection.default,
      where: 'two symbols of probability ½; half of the squared distance',
      here: ({ n, share, k }) => freshVariance({ n, p0: 0.5, share, k }),
      there: ({ n, share, k }) => injection.squaredDistance({ symbols: 2, exponent: 0, n, c: share, T: k }) / 2,
      over: points({ n: [2, 20, 1000], share: [0.01, 0.3, 0.9], k: [1, 2, 30] }),
    }),
  ],
})
