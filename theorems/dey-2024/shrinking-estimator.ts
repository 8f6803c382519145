import { axis, bound, domain, formula, points, relation, theorem } from 'collapse-check'
import * as distorted from '#theorems/alemohammad-2024/distorted-sampling'
import { dey2024 } from './paper.ts'

/** Batches of n; every estimate is the mean of all of them times 1 − ε; data of standard deviation 1. */
export interface Shrinking {
  readonly n: number
  readonly epsilon: number
  readonly T: number
}

/** E θ_T/θ_0 = (1 − ε) Π_{t=2}^{T} (1 − ε/t). */
export const meanKept = ({ epsilon, T }: Pick<Shrinking, 'epsilon' | 'T'>): number => {
  let kept = 1 - epsilon
  for (let t = 2; t <= T; t++) kept *= 1 - epsilon / t
  return kept
}

/** Var θ_T: (1 − ε)² W_T, W_t = (1 − ε/t)² W_{t−1} + 1/(nt²). */
export const variance = ({ n, epsilon, T }: Shrinking): number => {
  let w = 1 / n
  for (let t = 2; t <= T; t++) w = (1 - epsilon / t) * (1 - epsilon / t) * w + 1 / (n * t * t)
  return (1 - epsilon) * (1 - epsilon) * w
}

/** Above E θ_T/θ_0: (1 − ε)((T + 1)/2)^−ε. */
export const meanKeptAtMost = ({ epsilon, T }: Pick<Shrinking, 'epsilon' | 'T'>): number =>
  (1 - epsilon) * Math.exp(-epsilon * Math.log((T + 1) / 2))

/** Below it: (1 − ε) T^−ε. */
export const meanKeptAtLeast = ({ epsilon, T }: Pick<Shrinking, 'epsilon' | 'T'>): number =>
  (1 - epsilon) * Math.exp(-epsilon * Math.log(T))

const runs = domain({ epsilon: axis.uniform(0.001, 0.99), T: axis.integer(1, 100) })
const grid = points({ epsilon: [0.001, 0.1, 0.5, 0.99], T: [1, 2, 10, 1000] })

export default theorem({
  id: 'dey-2024/shrinking-estimator',
  title:
    'An estimate that shrinks a little is outside the universality: with all data kept its mean falls as a power of time',
  source: {
    paper: dey2024,
    locator: 'its assumption of a consistent estimate, where it fails by a constant factor',
    standing: 'derived',
  },
  statement: String.raw`\frac{\mathbb E\,\theta_T}{\theta_0} = (1-\varepsilon) \prod_{t=2}^{T} \Bigl(1 - \frac{\varepsilon}{t}\Bigr), \qquad (1-\varepsilon)\, T^{-\varepsilon} \le \frac{\mathbb E\,\theta_T}{\theta_0} \le (1-\varepsilon) \Bigl(\frac{T+1}{2}\Bigr)^{-\varepsilon}`,
  assumptions: [
    'data of mean $\\theta_0 \\ne 0$; $n$ real observations, then batches of $n$ of the latest model',
    'each estimate is the mean of all data so far times $1 - \\varepsilon$, $0 \\le \\varepsilon < 1$',
  ],
  notes: [
    'Proof: the pooled mean $S_t = (1 - \\varepsilon/t) S_{t-1}$ plus noise of mean 0. The bounds: $(1 - 1/t)^\\varepsilon \\le 1 - \\varepsilon/t \\le e^{-\\varepsilon/t}$.',
    'The $6/\\pi^2$ of [equal batches](equal-batches.md) is about noise. A bias is handed on by every generation: at $\\varepsilon = 0.1$ a tenth of the mean is lost by every 2.9-fold growth of the pool, for ever, and the real data that are kept do not stop it. If each generation replaces the last it is $(1-\\varepsilon)^T$.',
  ],
  formulas: [
    formula({
      latex: String.raw`(1-\varepsilon) \prod_{t=2}^{T} \Bigl(1 - \frac{\varepsilon}{t}\Bigr)`,
      domain: runs,
      computes: meanKept,
    }),
    formula({
      latex: String.raw`(1-\varepsilon)\, T^{-\varepsilon}`,
      domain: runs,
      computes: meanKeptAtLeast,
    }),
    formula({
      latex: String.raw`(1-\varepsilon) \Bigl(\frac{T+1}{2}\Bigr)^{-\varepsilon}`,
      domain: runs,
      computes: meanKeptAtMost,
    }),
  ],
  bounds: [
    bound({
      latex: String.raw`(1-\varepsilon)\, T^{-\varepsilon}`,
      exact: meanKept,
      atLeast: meanKeptAtLeast,
      over: grid,
    }),
    bound({
      latex: String.raw`(1-\varepsilon) \Bigl(\frac{T+1}{2}\Bigr)^{-\varepsilon}`,
      exact: meanKept,
      atMost: meanKeptAtMost,
      over: grid,
    }),
  ],
  relations: [
    relation({
      kind: 'special case of',
      theorem: distorted.default,
      where: 'the variance of large batches whose sampler has $\\lambda = 1 - \\varepsilon$ falls by the same product',
      here: ({ epsilon, T }) => meanKept({ epsilon, T }) / (1 - epsilon),
      there: ({ epsilon, T }) => distorted.accumulatedVariance({ n: 1e15, T, factor: 1 - epsilon }),
      over: grid,
    }),
  ],
})
