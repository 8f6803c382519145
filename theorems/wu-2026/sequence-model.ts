import { axis, bound, domain, formula, points, special, theorem } from 'collapse-check'
import { wu2026 } from './paper.ts'

/** Two sources of noisy coordinates θ_j = j^−(s + ½): N(θ_j, 1/n) of the target, N(θ_j, 1/(n₂ j^δ)) of the auxiliary one. */
export interface Sources {
  readonly n: number
  readonly n2: number
  readonly s: number
  readonly delta: number
}

/** Which of them the estimate uses. */
export type Data = 'both' | 'target' | 'auxiliary'

const power = (j: number, exponent: number): number => Math.exp(exponent * Math.log(j))

/** I_j, the reciprocal variance of the j-th coordinate’s estimate. */
export const information = ({ n, n2, delta }: Sources, j: number, data: Data = 'both'): number =>
  (data === 'auxiliary' ? 0 : n) + (data === 'target' ? 0 : n2 * power(j, delta))

/** The best number of coordinates: of those whose noise is at most their signal, j^(2s + 1) ≤ I_j. */
export const cutoff = (sources: Sources, data: Data = 'both'): number => {
  let m = 0
  while (power(m + 1, 2 * sources.s + 1) <= information(sources, m + 1, data)) m++
  return m
}

/** No cutoff is above this: where the larger part of the information, twice, is the signal. */
export const cutoffAtMost = ({ n, n2, s, delta }: Sources): number =>
  Math.max(power(2 * n, 1 / (2 * s + 1)), power(2 * n2, 1 / (2 * s + 1 - delta)))

const sum = (m: number, term: (j: number) => number): number => {
  let total = 0
  for (let j = m; j >= 1; j--) total += term(j)
  return total
}

/** Σ_{j>m} θ_j². */
export const neglected = ({ s }: Pick<Sources, 's'>, m: number): number => special.hurwitzZeta(2 * s + 1, m + 1)

/** E Σ (θ̂_j − θ_j)² if m coordinates are estimated. */
export const risk = (sources: Sources, m: number, data: Data = 'both'): number =>
  sum(m, (j) => 1 / information(sources, j, data)) + neglected(sources, m)

/** Var Σ (θ̂_j − θ_j)². */
export const lossVariance = (sources: Sources, m: number): number =>
  2 * sum(m, (j) => 1 / information(sources, j) / information(sources, j))

/** The risk at the best number of coordinates. */
export const leastRisk = (sources: Sources, data: Data = 'both'): number => risk(sources, cutoff(sources, data), data)

/** The least risk of the better source alone. */
export const betterSource = (sources: Sources): number =>
  Math.min(leastRisk(sources, 'target'), leastRisk(sources, 'auxiliary'))

/** Below the least risk of the target alone: (1 + 1/(2s)) n^{−2s/(1 + 2s)} − 1/n. */
export const targetAtLeast = ({ n, s }: Pick<Sources, 'n' | 's'>): number =>
  (1 + 1 / (2 * s)) * power(n, (-2 * s) / (1 + 2 * s)) - 1 / n

const sources = {
  n: axis.logInteger(10, 1_000_000),
  n2: axis.logInteger(2, 1_000_000),
  s: axis.uniform(0.6, 3),
  delta: axis.uniform(0.1, 4),
}

export default theorem({
  id: 'wu-2026/sequence-model',
  title:
    'Two sources pooled by precision have less risk than either alone, at every size: it is the rate that may not gain',
  source: {
    paper: wu2026,
    locator:
      'the functional $\\inf_m \\{m^{-2s} + \\sum_{j \\le m} 1/I_j\\}$ to which the paper’s eq. (7) compares the risk of the mixture',
    standing: 'derived',
  },
  statement: String.raw`R(m) = \sum_{j=1}^{m} \frac{1}{n + n_2 j^{\delta}} + \zeta(2s + 1, m + 1), \qquad \inf_m R(m) < \min\Bigl\{\inf_m R_{\text{target}}(m),\ \inf_m R_{\text{auxiliary}}(m)\Bigr\}, \qquad \inf_m R_{\text{target}}(m) \ge \Bigl(1 + \frac{1}{2s}\Bigr) n^{-\frac{2s}{1 + 2s}} - \frac1n`,
  assumptions: [
    'coordinates $\\theta_j = j^{-s-1/2}$, $0 < \\delta < 2s$; the target shows $\\mathcal N(\\theta_j, 1/n)$, the auxiliary source $\\mathcal N(\\theta_j, 1/(n_2 j^\\delta))$, independently',
    'the first $m$ coordinates are estimated by the mean of both, weighted by precision, and the others by 0; $m$ is the best for the source or sources in use',
  ],
  notes: [
    'The model is ours: it has the functional of the paper, which is about ridge regression, as its exact risk, with constants. $\\zeta(a, b)$ is the Hurwitz zeta function, $\\sum_{k \\ge 0} (b + k)^{-a}$.',
    'Proof: $\\inf_m R(m) = \\sum_j \\min(\\theta_j^2, 1/I_j)$, as $j^{2s+1}/I_j$ increases, and $I_j = n + n_2 j^\\delta$ is above $n$ and above $n_2 j^\\delta$. The variance of the loss is $2 \\sum_{j \\le m} I_j^{-2}$.',
    'Lower bound: $\\sum_j \\min(1/n, j^{-2s-1}) \\ge \\int_1^\\infty \\min(1/n, x^{-2s-1})\\,dx$.',
    'That a mixture is no better than its better source “unless $\\delta > 1$ and $\\gamma_c < \\gamma_2 < 1$” is true of exponents, not of the risk.',
  ],
  formulas: [
    formula({
      latex: String.raw`\sum_{j=1}^{m} \frac{1}{n + n_2 j^{\delta}} + \zeta(2s + 1, m + 1)`,
      domain: domain({ ...sources, m: axis.integer(0, 30) }),
      computes: ({ m, ...point }) => risk(point, m),
      symbols: { '\\zeta': () => special.hurwitzZeta },
    }),
    formula({
      latex: String.raw`\Bigl(1 + \frac{1}{2s}\Bigr) n^{-\frac{2s}{1 + 2s}} - \frac1n`,
      domain: domain({ n: sources.n, s: sources.s }),
      computes: targetAtLeast,
    }),
  ],
  bounds: [
    bound({
      latex: String.raw`\Bigl(1 + \frac{1}{2s}\Bigr) n^{-\frac{2s}{1 + 2s}} - \frac1n`,
      exact: (point: Sources) => leastRisk(point, 'target'),
      atLeast: targetAtLeast,
      over: points({ n: [2, 1000, 1e8], n2: 1, s: [0.6, 1, 3], delta: 1 }),
    }),
  ],
})
