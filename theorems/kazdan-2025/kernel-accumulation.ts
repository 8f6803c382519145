import { axis, bound, domain, formula, integersFrom, laws, points, theorem } from 'collapse-check'
import { kazdan2025 } from './paper.ts'

/** T batches of n observations, from data of variance 1 and then from kernel densities of all batches so far. */
export interface KernelPool {
  readonly n: number
  /** Batches in the pool. */
  readonly T: number
  /** Bandwidth. */
  readonly h: number
}

/**
 * Pr(G = g), g = 0, …, T − 1: how many kernels an observation of the pool has passed through since it was real. G is a
 * sum of independent Bernoulli variables with means ½, …, 1/T.
 */
export const kernelsPassed = ({ T }: Pick<KernelPool, 'T'>): readonly number[] => {
  let law = [1]
  for (let k = 2; k <= T; k++) {
    const before = law.concat(0)
    law = before.map((mass, g) => (mass * (k - 1) + (before[g - 1] ?? 0)) / k)
  }
  return law
}

const momentOfG = (T: number, power: (g: number) => number) =>
  kernelsPassed({ T }).reduce((sum, mass, g) => sum + mass * power(g), 0)

/** E V_T, V_T the variance of the pool with divisor nT. */
export const poolVariance = ({ n, T, h }: KernelPool): number => laws.accumulatedKernelVariance(n, h, 1 - 1 / n, T - 1)

/** Above it: 1 + h² ln T. */
export const poolVarianceAtMost = ({ T, h }: KernelPool): number => 1 + h * h * Math.log(T)

/** −ζ′(2) = Σ ln k/k². */
const LOG_SQUARES = 0.9375482543158438
const SQUARES = (Math.PI * Math.PI) / 6

/** Below it: 1 − ζ(2)/n + h² (H_T − 1 − (ζ(2) − 1 − ζ′(2))/n). */
export const poolVarianceAtLeast = ({ n, T, h }: KernelPool): number =>
  1 - SQUARES / n + h * h * (momentOfG(T, (g) => g) - (SQUARES - 1 + LOG_SQUARES) / n)

/** E X⁴ of an observation of the pool about the mean of normal data: 3 E(1 + h²G)², above E V_T². */
export const poolFourthMoment = ({ T, h }: Pick<KernelPool, 'T' | 'h'>): number =>
  laws.accumulatedKernelFourth(h, T - 1)

const pools = domain({
  n: axis.logInteger(1, 1000),
  T: axis.logInteger(1, 60),
  h: axis.logUniform(0.01, 10),
  v: axis.logUniform(0.1, 10),
})
/** A function for data of variance 1 as one for data of variance v. */
const scaled =
  (f: (pool: KernelPool) => number) =>
  ({ v, h, ...pool }: KernelPool & { readonly v: number }) =>
    v * f({ ...pool, h: h / Math.sqrt(v) })

const grid = points({ n: [1, 2, 20, 1000], T: [1, 2, 10, 300], h: [0.1, 1, 20] })

export default theorem({
  id: 'kazdan-2025/kernel-accumulation',
  title:
    'Keeping all data does not bound a kernel density of fixed bandwidth: its variance grows with the logarithm of time',
  source: {
    paper: kazdan2025,
    locator: 'its kernel density estimates whose data accumulate',
    standing: 'derived',
  },
  statement: String.raw`X_T = X_{\text{real}} + h \sum_{j=1}^{G_T} Z_j, \quad G_T = \sum_{k=2}^{T} B_k, \ \Pr(B_k = 1) = \tfrac1k \text{ independent}; \qquad \mathbb E V_{t+1} = \Bigl(1 - \frac{1}{n(t+1)^2}\Bigr) \mathbb E V_t + \frac{h^2}{t+1} \Bigl(1 - \frac{1}{n(t+1)}\Bigr); \qquad v\Bigl(1 - \tfrac{\zeta(2)}{n}\Bigr) + h^2 \Bigl(H_T - 1 - \tfrac{1.583}{n}\Bigr) \le \mathbb E V_T \le v + h^2 \ln T`,
  assumptions: [
    'the model is a Gaussian kernel density estimate with fixed bandwidth $h$ on all data so far; the first batch is $n$ real observations of variance $v$',
    'each generation adds $n$ observations of the latest model to the pool; $V_T$ is the variance of its $nT$ observations, with divisor $nT$',
    '$X_T$ is one observation of the pool, chosen at random, over everything random',
  ],
  notes: [
    'Proof: an observation of batch $k$ is one of the $k-1$ batches before plus $hZ$, and a random batch of $T$ is the last with probability $1/T$; so $\\mathbb E x^{G_T} = \\prod_{k=2}^{T} (k - 1 + x)/k$, as for the records of a sequence. The pool’s mean is a martingale with increments of variance $(V_t + h^2)/(n(t+1)^2)$; its mean square is what $\\mathbb E V_T$ is short of $v + h^2(H_T - 1)$. Exact for every $n$; the law of $X_T$ does not depend on $n$ at all.',
    'If each generation replaces the last, the variance goes to $(n-1)h^2$, and the mean wanders by $h^2$ a generation. With real data beside the latest batch it [stays bounded](../bertrand-2024/kernel-density-loop.md).',
    'The growth stops where the bandwidth shrinks with the pool so that $\\sum h_t^2/t$ converges, as by Scott’s rule.',
    'With $h = 0$ the pool is a bootstrap that keeps everything: $\\mathbb E V_T = v(1 - \\tfrac1n)\\prod_{k=2}^T(1 - \\tfrac{1}{nk^2})$.',
  ],
  formulas: [
    formula({
      latex: String.raw`\Bigl(1 - \frac{1}{n(t+1)^2}\Bigr) \mathbb E V_t + \frac{h^2}{t+1} \Bigl(1 - \frac{1}{n(t+1)}\Bigr)`,
      domain: pools,
      computes: (pool) => scaled(poolVariance)({ ...pool, T: pool.T + 1 }),
      symbols: { t: ({ T }) => T, V_t: scaled(poolVariance) },
    }),
    formula({
      latex: String.raw`v\Bigl(1 - \tfrac{\zeta(2)}{n}\Bigr) + h^2 \Bigl(H_T - 1 - \tfrac{1.583}{n}\Bigr)`,
      domain: pools,
      computes: scaled(poolVarianceAtLeast),
      symbols: { '\\zeta(2)': () => SQUARES, H_T: ({ T }) => integersFrom(1, T).reduce((sum, t) => sum + 1 / t, 0) },
      rounded: true,
    }),
    formula({
      latex: String.raw`v + h^2 \ln T`,
      domain: pools,
      computes: scaled(poolVarianceAtMost),
    }),
    formula({
      latex: String.raw`v(1 - \tfrac1n)\prod_{k=2}^T(1 - \tfrac{1}{nk^2})`,
      domain: pools,
      computes: scaled((pool) => poolVariance({ ...pool, h: 0 })),
    }),
  ],
  bounds: [
    bound({
      latex: String.raw`v\Bigl(1 - \tfrac{\zeta(2)}{n}\Bigr) + h^2 \Bigl(H_T - 1 - \tfrac{1.583}{n}\Bigr)`,
      exact: poolVariance,
      atLeast: poolVarianceAtLeast,
      over: grid,
    }),
    bound({ latex: String.raw`v + h^2 \ln T`, exact: poolVariance, atMost: poolVarianceAtMost, over: grid }),
  ],
})
