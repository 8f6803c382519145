import { axis, domain, formula, laws, schedules, theorem } from 'collapse-check'
import { xu2025 } from './paper.ts'

/** T generations of ⌈n t^p⌉, with a bias of β n_t^(−a) in each, in units of the data's standard deviation. */
export interface BiasedWalk extends schedules.PowerGrowth {
  readonly beta: number
  readonly a: number
}

/** E θ_T − θ_0 = β Σ n_t^(−a). */
const drift = (walk: BiasedWalk): number => walk.beta * laws.reciprocalSum(schedules.powerSizes(walk), walk.a)

/** E(θ_T − θ_0)² = Σ 1/n_t + (β Σ n_t^(−a))². */
export const biasedRisk = (walk: BiasedWalk): number =>
  laws.reciprocalSum(schedules.powerSizes(walk)) + drift(walk) * drift(walk)

/** Var (θ_T − θ_0)² of a normal error with that mean and variance. */
export const squaredErrorVariance = (walk: BiasedWalk): number => {
  const variance = laws.reciprocalSum(schedules.powerSizes(walk))
  return 2 * variance * variance + 4 * variance * drift(walk) * drift(walk)
}

/** The growth above which the risk stays bounded: n_t = n t^p with p > max(1, 1/a). */
export const criticalGrowth = (a: number): number => Math.max(1, 1 / a)

export default theorem({
  id: 'xu-2025/additive-bias',
  title: 'A bias that fades slower than 1/n demands faster growth of the sample sizes',
  source: {
    paper: xu2025,
    locator: 'the abstract’s claim that substantial bias needs a faster growing sample size',
    standing: 'derived',
  },
  statement: String.raw`\mathbb E(\theta_T - \theta_0)^2 = \sigma^2 \sum_{t=1}^{T} \frac1{n_t} + \beta^2 \Bigl(\sum_{t=1}^{T} n_t^{-a}\Bigr)^2, \qquad n_t \asymp t^p:\ \text{bounded} \iff p > \max\{1, 1/a\}`,
  assumptions: [
    'data $\\mathcal N(\\theta_0, \\sigma^2)$ with $\\sigma$ known; the estimate is the sample mean plus $\\beta n_t^{-a}$',
    'each generation replaces the last; generation $t$ draws $n_t$ observations',
  ],
  notes: [
    'Proof: the bias adds up linearly, the noise in squares.',
    'For $a \\ge 1$ (maximum likelihood in regular models) the threshold stays at $p > 1$; for $a = \\frac12$ it is $p > 2$. An error of order $n^{-\\gamma}$ in place of $n^{-1/2}$ gives $p > \\max\\{1/(2\\gamma), 1/a\\}$: see uniform-maximum.',
    'A bias of random sign acts like more variance: its threshold is $1/(2a)$.',
    'The abstract says that growth must be faster under substantial bias; the thresholds are ours.',
  ],
  formulas: [
    formula({
      latex: String.raw`\sigma^2 \sum_{t=1}^{T} \frac1{n_t} + \beta^2 \Bigl(\sum_{t=1}^{T} n_t^{-a}\Bigr)^2`,
      domain: domain({
        n: axis.logInteger(1, 1000),
        p: axis.uniform(0, 2),
        T: axis.logInteger(1, 50),
        beta: axis.uniform(-1, 1),
        a: axis.uniform(0.25, 2),
        sigma: axis.logUniform(0.1, 10),
      }),
      computes: ({ sigma, beta, ...growth }) => sigma * sigma * biasedRisk({ ...growth, beta: beta / sigma }),
      symbols: { n: ({ n, p }) => schedules.power(n, p) },
    }),
    formula({
      latex: String.raw`\max\{1, 1/a\}`,
      domain: domain({ a: axis.uniform(0.25, 2) }),
      computes: ({ a }) => criticalGrowth(a),
    }),
  ],
})
