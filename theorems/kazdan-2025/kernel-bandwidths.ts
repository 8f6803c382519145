import { axis, bound, domain, formula, laws, points, theorem } from 'collapse-check'
import { kazdan2025 } from './paper.ts'

/** Kernel densities of n observations a generation, from data of variance 1. */
export interface Kernels {
  readonly n: number
  readonly T: number
}

/** The squared bandwidth of Scott’s rule over the variance of N points with divisor N: N^(3/5)/(N − 1). */
export const scottsFactor = (N: number): number => Math.exp(0.6 * Math.log(N)) / (N - 1)

/** E V_T with all data kept and Scott’s bandwidth. */
export const scottsVariance = ({ n, T }: Kernels): number => {
  let v = 1 - 1 / n
  for (let k = 2; k <= T; k++) {
    v *= 1 - 1 / (n * k * k) + (scottsFactor(n * (k - 1)) / k) * (1 - 1 / (n * k))
  }
  return v
}

/** Above it for every T: exp(π n^(3/5)/((n − 1) cos(π/10))). */
export const scottsVarianceAtMost = ({ n }: Pick<Kernels, 'n'>): number =>
  Math.exp(((Math.PI / Math.cos(0.1 * Math.PI)) * Math.exp(0.6 * Math.log(n))) / (n - 1))

/** Above E V_T² with Scott’s bandwidth: the mean fourth power about the mean of normal data. */
export const scottsFourthAtMost = ({ n, T }: Kernels): number => {
  let fourth = 3
  for (let k = 2; k <= T; k++) {
    const factor = scottsFactor(n * (k - 1))
    fourth *= 1 + (6 * factor + 3 * factor * factor) / k
  }
  return fourth
}

/** E V_T for a fixed bandwidth h if each generation replaces the last: by 1 − 1/n a generation to (n − 1)h². */
export const replacedVariance = ({ n, T, h }: Kernels & { readonly h: number }): number =>
  laws.replacedKernelVariance(n, h, 1 - 1 / n, T - 1)

/** E X⁴ of one of its observations about the mean of normal data, above E V_T². */
export const replacedFourth = ({ T, h }: Pick<Kernels, 'T'> & { readonly h: number }): number => {
  const variance = 1 + (T - 1) * h * h
  return 3 * variance * variance
}

const kernels = domain({ n: axis.logInteger(2, 1000), T: axis.logInteger(1, 60), h: axis.logUniform(0.01, 10) })

export default theorem({
  id: 'kazdan-2025/kernel-bandwidths',
  title:
    'A bandwidth that shrinks with the pool bounds its variance for ever; a fixed one without real data ends at (n − 1)h²',
  source: {
    paper: kazdan2025,
    locator: 'its kernel density estimates, under replace, and under accumulate with a bandwidth that is fitted',
    standing: 'derived',
  },
  statement: String.raw`\begin{gathered} \text{all data kept, } h_t^2 = \tfrac{N}{N-1} V_t N^{-2/5},\ N = tn: \quad \mathbb E V_{t+1} = \Bigl[1 - \frac{1}{n(t+1)^2} + \frac{N^{3/5}}{(N-1)(t+1)} \Bigl(1 - \frac{1}{n(t+1)}\Bigr)\Bigr] \mathbb E V_t, \\ \mathbb E V_T \le e^{B_n}, \ B_n = \frac{\pi\, n^{3/5}}{(n-1) \cos(\pi/10)}; \qquad \text{replace, } h \text{ fixed: } \mathbb E V_T = (n-1)h^2 + \Bigl(1 - \frac1n\Bigr)^{T-1} \Bigl[1 - \frac1n - (n-1)h^2\Bigr] \end{gathered}`,
  assumptions: [
    'a Gaussian kernel density estimate; the first generation has $n \\ge 2$ observations of variance 1, each later one $n$ of the latest model',
    '$V_T$ is the variance of the training set with its size as divisor; Scott’s bandwidth is its standard deviation, with divisor $N - 1$, times $N^{-1/5}$',
  ],
  notes: [
    'Proof: given the pool, new observations have its variance plus the squared bandwidth; with $h_t^2$ in proportion to $V_t$ the recursion of the [fixed bandwidth](kernel-accumulation.md) is a product. The bound: $\\sum_t t^{-2/5}/(t+1) \\le \\int_0^\\infty x^{-2/5}/(1+x)\\,dx = \\pi/\\sin(3\\pi/5) = \\pi/\\cos(\\pi/10)$, and $N/(N-1) \\le n/(n-1)$. With replacement a sample loses $1/n$ of the variance and gains $h^2$.',
    'So what bounds the growth is $\\sum h_t^2/t < \\infty$: the pool with Scott’s bandwidth comes to 2.08 variances after a hundred thousand batches of ten and hardly beyond, that with a fixed one grows with the logarithm of time. With replacement the variance settles, but the mean wanders on by $h^2$ a generation.',
  ],
  formulas: [
    formula({
      latex: String.raw`\Bigl[1 - \frac{1}{n(t+1)^2} + \frac{N^{3/5}}{(N-1)(t+1)} \Bigl(1 - \frac{1}{n(t+1)}\Bigr)\Bigr] \mathbb E V_t`,
      domain: kernels,
      computes: ({ n, T }) => scottsVariance({ n, T: T + 1 }),
      symbols: { t: ({ T }) => T, N: ({ n, T }) => n * T, V_t: scottsVariance },
    }),
    formula({
      latex: String.raw`\frac{\pi\, n^{3/5}}{(n-1) \cos(\pi/10)}`,
      domain: domain({ n: axis.logInteger(2, 1000) }),
      computes: ({ n }) => Math.log(scottsVarianceAtMost({ n })),
    }),
    formula({
      latex: String.raw`(n-1)h^2 + \Bigl(1 - \frac1n\Bigr)^{T-1} \Bigl[1 - \frac1n - (n-1)h^2\Bigr]`,
      domain: kernels,
      computes: replacedVariance,
    }),
    formula({
      latex: '2.08',
      domain: domain({}),
      computes: () => scottsVariance({ n: 10, T: 100_000 }),
      rounded: true,
    }),
  ],
  bounds: [
    bound({
      latex: 'e^{B_n}',
      exact: scottsVariance,
      atMost: scottsVarianceAtMost,
      over: points({ n: [2, 10, 1000], T: [1, 10, 1000] }),
    }),
  ],
})
