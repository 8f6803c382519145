import { axis, bound, domain, formula, points, relation, theorem } from 'collapse-check'
import * as fresh from './fixed-against-fresh.ts'
import { alemohammad2024 } from './paper.ts'

/** n new real observations and k of the latest model in every generation after the first. */
export interface Fresh {
  readonly n: number
  readonly k: number
  readonly T: number
}

/** n_e: as many real observations as have the variance of θ_T, σ²/n_e. */
export const effectiveSize = ({ n, k, T }: Fresh): number => {
  const forgotten = -Math.expm1(2 * (T - 1) * Math.log(k / (n + k)))
  return n / (1 - forgotten + (forgotten * (n + k)) / (n + 2 * k))
}

/** Above it in every generation, and its limit: (2 − α)n, α = n/(n + k). */
export const effectiveSizeAtMost = ({ n, k }: Pick<Fresh, 'n' | 'k'>): number => n * (1 + k / (n + k))

const loops = domain({ n: axis.logInteger(1, 1000), k: axis.logInteger(1, 1000), T: axis.logInteger(1, 60) })
const alpha = ({ n, k }: Pick<Fresh, 'n' | 'k'>) => n / (n + k)

export default theorem({
  id: 'alemohammad-2024/effective-sample-size',
  title:
    'Beside fresh real data any number of honest synthetic ones helps, and never by more than as many real ones again',
  source: {
    paper: alemohammad2024,
    locator: 'its effective sample size of the loop with fresh real data, up to an admissible amount of synthetic ones',
    standing: 'derived',
  },
  statement: String.raw`n_e = \frac{\sigma^2}{\mathbb E(\theta_T - \theta_0)^2} = \frac{n}{q^{2(T-1)} + \alpha (1 - q^{2(T-1)})/(1 - q^2)} \uparrow (2 - \alpha)\, n < 2n, \qquad q = 1 - \alpha = \frac{k}{n+k}`,
  assumptions: [
    'data $\\mathcal N(\\theta_0, \\sigma^2)$ with $\\sigma$ known; $\\theta_1$ is the mean of $n$ real observations',
    'each later generation pools $n$ new real observations and $k$ of the latest model, from an unbiased sampler, and takes the mean',
  ],
  notes: [
    'Proof: $(1 - q)/(1 - q^2) = 1/(2 - \\alpha)$ is the least of the reciprocals, since it is at most 1. The variance is that of [fresh real data](fixed-against-fresh.md).',
    'Synthetic data carry what earlier real data said, and forget a share of it every time: infinitely many of them are worth $n$. In this model no amount is inadmissible; with a sampler that [narrows](distorted-sampling.md) the model it is another matter, and the paper’s threshold, whose formula was not read, is about that.',
  ],
  formulas: [
    formula({
      latex: String.raw`\frac{n}{q^{2(T-1)} + \alpha (1 - q^{2(T-1)})/(1 - q^2)}`,
      domain: loops,
      computes: effectiveSize,
      symbols: { '\\alpha': alpha, q: String.raw`1 - \alpha` },
    }),
    formula({
      latex: String.raw`(2 - \alpha)\, n`,
      domain: loops,
      computes: effectiveSizeAtMost,
      symbols: { '\\alpha': alpha },
    }),
  ],
  bounds: [
    bound({
      latex: String.raw`(2 - \alpha)\, n`,
      exact: effectiveSize,
      atMost: effectiveSizeAtMost,
      over: points({ n: [1, 30, 500], k: [1, 100, 1e6], T: [1, 2, 30, 3000] }),
    }),
  ],
  relations: [
    relation({
      kind: 'equivalent to',
      theorem: fresh.default,
      where: 'the risk with fresh real data is $n/n_e$',
      here: (loop) => loop.n / effectiveSize(loop),
      there: (loop) => fresh.loopRisk({ ...loop, real: 'drawn anew' }),
      over: points({ n: [1, 30, 500], k: [1, 100, 1e6], T: [1, 2, 30] }),
    }),
  ],
})
