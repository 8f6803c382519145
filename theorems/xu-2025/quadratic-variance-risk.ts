import { axis, domain, formula, laws, schedules, theorem } from 'collapse-check'
import { xu2025 } from './paper.ts'

const variance = ({ v0, v1, v2 }: laws.VarianceFunction, mean: number) => v0 + mean * (v1 + mean * v2)

/** E(θ_T − θ_0)² = V(θ_0)·(∏(1 + v2/n_t) − 1)/v2, and V(θ_0)·Σ 1/n_t for v2 = 0. */
export function quadraticVarianceRisk(V: laws.VarianceFunction, truth: number, sizes: readonly number[]): number {
  const { v2 } = V
  if (v2 === 0) return sumOfVariances(V, truth, sizes)
  return (variance(V, truth) * (sizes.reduce((product, n) => product * (1 + v2 / n), 1) - 1)) / v2
}

/** V(θ_0)·Σ 1/n_t, whatever the family: what holds for v2 = 0. */
export const sumOfVariances = (V: laws.VarianceFunction, truth: number, sizes: readonly number[]): number =>
  variance(V, truth) * laws.reciprocalSum(sizes)

/** Var (θ_T − θ_0)², exactly. */
export function squaredErrorVariance(V: laws.VarianceFunction, truth: number, sizes: readonly number[]): number {
  const { second, fourth } = laws.deviationMoments(
    V,
    truth,
    sizes.map((n) => ({ n })),
  )
  return fourth - second * second
}

const walks = domain({
  v0: axis.uniform(1, 2),
  v1: axis.uniform(-1, 1),
  v2: axis.uniform(-0.9, 2),
  theta0: axis.uniform(-0.5, 0.5),
  n: axis.logInteger(1, 1000),
  p: axis.uniform(0, 2),
  T: axis.logInteger(1, 50),
})

export default theorem({
  id: 'xu-2025/quadratic-variance-risk',
  title: 'One formula for the risk of recursive training in all six families with quadratic variance',
  source: { paper: xu2025, locator: 'the random-walk view of the abstract', standing: 'derived' },
  statement: String.raw`\mathbb E(\theta_T - \theta_0)^2 = V(\theta_0)\, \frac{\prod_{t=1}^{T} (1 + v_2/n_t) - 1}{v_2}, \qquad V(m) = v_0 + v_1 m + v_2 m^2 \qquad \Bigl(v_2 = 0:\ V \textstyle\sum_t 1/n_t\Bigr)`,
  assumptions: [
    'one observation of mean $m$ has variance $V(m)$: normal, Poisson, binomial, gamma, negative binomial, hyperbolic secant',
    'the estimate is the sample mean',
    'each generation replaces the last; generation $t$ draws $n_t$ observations',
  ],
  notes: [
    'Proof: $\\mathbb E[V(\\theta_t) \\mid \\theta_{t-1}] = (1 + v_2/n_t)\\, V(\\theta_{t-1})$, the steps are orthogonal, and the sum telescopes.',
    'The unbiased normal variance is the gamma case $v_2 = 2$ with $n_t - 1$ in place of $n_t$.',
    'For $v_2 < 0$ the risk never exceeds $V(\\theta_0)/|v_2|$, even when the model forgets everything: see forgetting.',
    'The body of the paper was not read: that the estimate is a random walk is in its abstract, the formula is ours.',
  ],
  formulas: [
    formula({
      latex: String.raw`V(\theta_0)\, \frac{\prod_{t=1}^{T} (1 + v_2/n_t) - 1}{v_2}`,
      domain: walks.where(({ v2 }) => v2 !== 0),
      computes: ({ theta0, n, p, T, ...V }) => quadraticVarianceRisk(V, theta0, schedules.powerSizes({ n, p, T })),
      symbols: { V: (V) => (m) => variance(V, m), n: ({ n, p }) => schedules.power(n, p) },
    }),
    formula({
      latex: 'v_0 + v_1 m + v_2 m^2',
      domain: walks,
      computes: ({ theta0, ...V }) => variance(V, theta0),
      symbols: { m: ({ theta0 }) => theta0 },
    }),
    formula({
      latex: String.raw`V \textstyle\sum_t 1/n_t`,
      domain: walks,
      computes: ({ theta0, n, p, T, ...V }) =>
        quadraticVarianceRisk({ ...V, v2: 0 }, theta0, schedules.powerSizes({ n, p, T })),
      symbols: {
        V: ({ theta0, ...V }) => variance({ ...V, v2: 0 }, theta0),
        '\\sum_t 1/n_t': (growth) => laws.reciprocalSum(schedules.powerSizes(growth)),
      },
    }),
  ],
})
