import { axis, bound, domain, formula, laws, points, relation, theorem } from 'collapse-check'
import * as weights from '#theorems/he-2025/real-weight'
import { alemohammad2024 } from './paper.ts'

/** n real observations and k of the latest model, pooled, in T generations; the first is fitted on real data only. */
export interface Loop {
  readonly n: number
  readonly k: number
  readonly T: number
  readonly real: 'drawn once' | 'drawn anew'
}

/** E(θ_T − θ_0)² in units of σ²/n. */
export const loopRisk = ({ n, k, T, real }: Loop): number =>
  n *
  (real === 'drawn once'
    ? laws.fixedRealVariance({ n, k, rounds: T - 1 }).total
    : laws.freshRealVariance({ n, k, rounds: T - 1 }))

/** Above it, and its limit: (3 − 2α)/(2 − α) for real data drawn once, 1 for data drawn anew; α = n/(n + k). */
export const loopRiskAtMost = ({ n, k, real }: Omit<Loop, 'T'>): number =>
  real === 'drawn once' ? (n + 3 * k) / (n + 2 * k) : 1

/** By how much the standard error with data drawn once exceeds that with data drawn anew. */
export const costOfOldData = (sizes: Pick<Loop, 'n' | 'k' | 'T'>): number =>
  Math.sqrt(loopRisk({ ...sizes, real: 'drawn once' }) / loopRisk({ ...sizes, real: 'drawn anew' }))

/** Its limit, √(3 − 2α). */
export const costInTheEnd = ({ n, k }: Pick<Loop, 'n' | 'k'>): number => Math.sqrt((n + 3 * k) / (n + k))

const sizes = { n: axis.logInteger(1, 1000), k: axis.logInteger(1, 1000) }
const loops = domain({ ...sizes, T: axis.logInteger(1, 60) })
const alpha = ({ n, k }: Pick<Loop, 'n' | 'k'>) => n / (n + k)

export default theorem({
  id: 'alemohammad-2024/fixed-against-fresh',
  title:
    'Real data that are replayed cost up to √3 of the error of real data that are new, and it takes many refits to show',
  source: {
    paper: alemohammad2024,
    locator:
      'its loops with fixed and with fresh real data, of which the abstract says that enough fresh data are needed',
    standing: 'derived',
  },
  statement: String.raw`\frac{n}{\sigma^2}\, \mathbb E(\theta_T - \theta_0)^2 = \begin{cases} 1 + \alpha q\, \dfrac{1 - q^{2(T-1)}}{1 - q^2} & \text{fixed} \\[1ex] q^{2(T-1)} + \alpha\, \dfrac{1 - q^{2(T-1)}}{1 - q^2} & \text{fresh} \end{cases} \qquad q = 1 - \alpha = \frac{k}{n+k}; \qquad \text{fixed} \uparrow \frac{3 - 2\alpha}{2 - \alpha}, \quad \frac{\text{fixed}}{\text{fresh}} \to 3 - 2\alpha`,
  assumptions: [
    'data $\\mathcal N(\\theta_0, \\sigma^2)$ with $\\sigma$ known; $\\theta_1$ is the mean of $n$ real observations',
    'each later generation pools $n$ real observations, the same or new ones, and $k$ of the latest model, and takes the mean',
  ],
  notes: [
    'Proof: $\\theta_t$ is autoregressive with coefficient $q$ around the mean of the real data; with fixed data that mean’s own error stays, with fresh data it is averaged out.',
    'With 3 % real data the standard errors differ by 3 % after one refit, by 14, 26, 44, 66 and 71 % after 5, 10, 20, 50 and 100, and by 71 % in the end, whatever $n$ is. The fresh loop has then read a hundred times as many real observations.',
    'Neither loop collapses, and in this model the fresh one is better than the real data of one generation alone: synthetic data carry the memory of real data that are gone. That is for an unbiased sampler; for a [distorted one](distorted-sampling.md) it is another matter.',
  ],
  formulas: [
    formula({
      latex: String.raw`1 + \alpha q\, \dfrac{1 - q^{2(T-1)}}{1 - q^2}`,
      domain: loops,
      computes: (loop) => loopRisk({ ...loop, real: 'drawn once' }),
      symbols: { '\\alpha': alpha, q: String.raw`1 - \alpha` },
    }),
    formula({
      latex: String.raw`q^{2(T-1)} + \alpha\, \dfrac{1 - q^{2(T-1)}}{1 - q^2}`,
      domain: loops,
      computes: (loop) => loopRisk({ ...loop, real: 'drawn anew' }),
      symbols: { '\\alpha': alpha, q: String.raw`1 - \alpha` },
    }),
    formula({
      latex: String.raw`3 - 2\alpha`,
      domain: domain(sizes),
      computes: (point) => costInTheEnd(point) * costInTheEnd(point),
      symbols: { '\\alpha': alpha },
    }),
    formula({
      latex: String.raw`\frac{3 - 2\alpha}{2 - \alpha}`,
      domain: domain(sizes),
      computes: (point) => loopRiskAtMost({ ...point, real: 'drawn once' }),
      symbols: { '\\alpha': alpha },
    }),
  ],
  bounds: [
    bound({
      latex: String.raw`\frac{3 - 2\alpha}{2 - \alpha}`,
      exact: loopRisk,
      atMost: loopRiskAtMost,
      over: points({ n: [1, 30, 500], k: [1, 100, 1e6], T: [1, 2, 30, 3000], real: 'drawn once' }),
    }),
  ],
  relations: [
    relation({
      kind: 'special case of',
      theorem: weights.default,
      where: 'new real data, pooled: the weight is their share',
      here: loopRisk,
      there: ({ n, k, T }) => n * weights.weightedRisk({ n, m: k, T, weight: weights.pooledWeight({ n, m: k }) }),
      over: points({ n: [1, 30, 500], k: [1, 100, 1e6], T: [1, 2, 30], real: 'drawn anew' }),
    }),
  ],
})
