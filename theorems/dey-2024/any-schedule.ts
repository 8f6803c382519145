import { axis, bound, domain, formula, laws, points, special, theorem } from 'collapse-check'
import { dey2024 } from './paper.ts'

/** A batch of real observations, and T − 1 batches of the latest models, of sizes that grow or shrink. */
export interface Batches {
  readonly first: number
  readonly later: number
  /** From one later batch to the next. */
  readonly growth: number
  readonly T: number
}

/** No batch is larger. */
const LARGEST = 10_000_000

/** Sizes of all batches: first, then later·growth^j, to the nearest integer from 1 to ten million. */
export const sizesOf = ({ first, later, growth, T }: Batches): number[] =>
  Array.from({ length: T }, (_, i) => {
    const size = Math.round(later * Math.exp((i - 1) * Math.log(growth)))
    return i === 0 ? first : Math.min(LARGEST, Math.max(1, size))
  })

/** n_1 E(m_T − m)²/V(m), the risk in units of that of the real data alone. */
export const riskMultiplier = (v2: number, sizes: readonly number[]): number =>
  Number(sizes[0]) * laws.quadraticVariance({ v2, steps: laws.relativeSteps('accumulate', sizes) }).risk

/** Above it: 2 − n_1/N_T where v₂ ≤ 0; (n_1/v₂)(e^{2v₂/n_1} − 1) else, whatever the later batches. */
export const multiplierAtMost = ({ v2, sizes }: { readonly v2: number; readonly sizes: readonly number[] }): number => {
  const first = Number(sizes[0])
  return v2 > 0 ? (first / v2) * Math.expm1((2 * v2) / first) : 2 - first / sizes.reduce((sum, n) => sum + n, 0)
}

/** Its limit with v₂ = 0 for later batches of c times the first: 1 + ψ₁(1 + 1/c)/c, by the trigamma function. */
export const ratioLimit = (c: number, trigamma: (x: number) => number): number => 1 + trigamma(1 + 1 / c) / c

/** n_1² E(m_T − m)⁴/V(m)². */
export const fourthMultiplier = (V: laws.VarianceFunction, mean: number, sizes: readonly number[]): number => {
  let total = 0
  const steps = sizes.map((n) => {
    total += n
    return { n, weight: n / total }
  })
  const unit = (V.v0 + mean * (V.v1 + mean * V.v2)) / Number(sizes[0])
  return laws.deviationMoments(V, mean, steps).fourth / (unit * unit)
}

const schedules = domain({
  v0: axis.uniform(0, 2),
  v1: axis.uniform(0, 2),
  v2: axis.choice(1, -1, -0.3, 0.1, 0.5, 2),
  m: axis.uniform(1, 3),
  first: axis.logInteger(2, 1000),
  later: axis.logInteger(1, 1000),
  growth: axis.uniform(0.5, 1.5),
  T: axis.integer(1, 15),
})
const totalOf = (batches: Batches, t: number) =>
  sizesOf(batches)
    .slice(0, t)
    .reduce((sum, n) => sum + n, 0)

type Schedule = Batches & { readonly v2: number }
const grid = points({
  v2: [-1, 0, 0.5, 2],
  first: [2, 20, 1e5],
  later: [1, 30, 1e6],
  growth: [0.5, 1, 1.4],
  T: [1, 2, 60],
})
const exactly = ({ v2, ...batches }: Schedule) => riskMultiplier(v2, sizesOf(batches))
const most = ({ v2, ...batches }: Schedule) => multiplierAtMost({ v2, sizes: sizesOf(batches) })

export default theorem({
  id: 'dey-2024/any-schedule',
  title:
    'Who keeps all data pays at most twice the real data’s risk, under any schedule of batches, unless variance grows with the square of the mean',
  source: {
    paper: dey2024,
    locator: 'its setting, beyond equal batches and for every sample size',
    standing: 'derived',
  },
  statement: String.raw`\mathbb E(m_T - m)^2 = \frac{V(m)}{v_2} \Bigl[\prod_{t=1}^{T} \Bigl(1 + v_2 \frac{n_t}{N_t^2}\Bigr) - 1\Bigr], \quad N_t = n_1 + \dots + n_t; \qquad \frac{n_1}{V(m)}\, \mathbb E(m_T - m)^2 \le \begin{cases} 2 - n_1/N_T & v_2 \le 0 \\ \frac{n_1}{v_2} \bigl(e^{2 v_2/n_1} - 1\bigr) & v_2 > 0 \end{cases}`,
  assumptions: [
    'one observation of mean $m$ has variance $V(m) = v_0 + v_1 m + v_2 m^2$: Gaussian, Poisson, binomial, gamma, negative binomial',
    'batch 1 is $n_1$ real observations, batch $t$ is $n_t$ of the latest model, any $n_t \\ge 1$; the estimate is the mean of all of them',
  ],
  notes: [
    'Proof: $m_t - m_{t-1}$ is $n_t/N_t$ of the new batch’s deviation, of variance $V(m_{t-1})/n_t$; the increments are orthogonal and $\\mathbb E[V(m_t) \\mid m_{t-1}] = (1 + v_2 n_t/N_t^2) V(m_{t-1})$. The bound: $n_t/N_t^2 \\le 1/N_{t-1} - 1/N_t$, so that all steps together are at most $2/n_1 - 1/N_T$. Sharp for $v_2 = 0$: one observation at a time comes to 2.',
    'The $\\pi^2/6$ of [equal batches](equal-batches.md) is one value of many: later batches of $c\\,n_1$ come to $1 + \\psi_1(1 + 1/c)/c$, from 2 for small batches to 1 for large ones.',
    'For $v_2 > 0$ two is not enough: an exponential mean that starts from two observations and goes on one at a time comes to 2.41 times the risk, from a single one to $\\sinh(\\pi)/\\pi - 1 = 2.68$.',
  ],
  formulas: [
    formula({
      latex: String.raw`\frac{V(m)}{v_2} \Bigl[\prod_{t=1}^{T} \Bigl(1 + v_2 \frac{n_t}{N_t^2}\Bigr) - 1\Bigr]`,
      domain: schedules,
      computes: ({ v0, v1, v2, m, ...batches }) =>
        ((v0 + m * (v1 + m * v2)) / batches.first) * riskMultiplier(v2, sizesOf(batches)),
      symbols: {
        'V(m)': 'v_0 + v_1 m + v_2 m^2',
        n: (batches) => (t) => sizesOf(batches)[t - 1] ?? Number.NaN,
        N: (batches) => (t) => totalOf(batches, t),
      },
    }),
    formula({
      latex: '2 - n_1/N_T',
      domain: schedules,
      computes: (batches) => multiplierAtMost({ v2: -1, sizes: sizesOf(batches) }),
      symbols: { n_1: ({ first }) => first, N_T: (batches) => totalOf(batches, batches.T) },
    }),
    formula({
      latex: String.raw`\frac{n_1}{v_2} \bigl(e^{2 v_2/n_1} - 1\bigr)`,
      domain: domain({ v2: axis.logUniform(0.01, 4), first: axis.logInteger(1, 1000) }),
      computes: ({ v2, first }) => multiplierAtMost({ v2, sizes: [first] }),
      symbols: { n_1: ({ first }) => first },
    }),
    formula({
      latex: String.raw`1 + \psi_1(1 + 1/c)/c`,
      domain: domain({ c: axis.logUniform(0.001, 1000) }),
      computes: ({ c }) => ratioLimit(c, special.trigamma),
      symbols: { '\\psi_1': () => special.trigamma },
    }),
  ],
  bounds: [
    bound({ latex: '2 - n_1/N_T', exact: exactly, atMost: most, over: grid.filter(({ v2 }) => v2 <= 0) }),
    bound({
      latex: String.raw`\frac{n_1}{v_2} \bigl(e^{2 v_2/n_1} - 1\bigr)`,
      exact: exactly,
      atMost: most,
      over: grid.filter(({ v2 }) => v2 > 0),
    }),
  ],
})
