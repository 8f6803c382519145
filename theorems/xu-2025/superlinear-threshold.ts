import { axis, domain, formula, laws, schedules, theorem } from 'collapse-check'
import { xu2025 } from './paper.ts'

/** 2T generations of ⌈n t^p⌉, looked at before and after T. */
export type Doubling = schedules.PowerGrowth

/** r = (Λ_2T − Λ_T)/(Λ_T − Λ_T/2): how much the last doubling adds, over the one before. */
export function doublingRatio(schedule: (t: number) => number, T: number): number {
  const sizes = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => schedule(from + 1 + i))
  return laws.reciprocalSum(sizes(T, 2 * T)) / laws.reciprocalSum(sizes(T / 2, T))
}

/** The limit of that ratio for n_t = n t^p: below 1 exactly when p > 1. */
export const limitingRatio = (p: number): number => Math.exp((1 - p) * Math.LN2)

/** Pr(|θ_2T − θ_T| > |θ_T − θ_T/2|) for a Gaussian walk: (2/π) atan √r. */
export const laterIsLarger = (ratio: number): number => (2 / Math.PI) * Math.atan(Math.sqrt(ratio))

/** The same with the sizes that are really used. */
export const movesFarther = ({ n, p, T }: Doubling): number => laterIsLarger(doublingRatio(schedules.power(n, p), T))

export default theorem({
  id: 'xu-2025/superlinear-threshold',
  title: 'The random walk settles down exactly when sample sizes grow faster than linearly',
  source: {
    paper: xu2025,
    locator: 'the abstract’s superlinear growth, given as O(t^{1+s}) by others',
    standing: 'derived',
  },
  statement: String.raw`n_t = n t^p:\quad \sum_{t=1}^{\infty} \frac1{n_t} < \infty \iff p > 1, \qquad r_T = \frac{\Lambda_{2T} - \Lambda_T}{\Lambda_T - \Lambda_{T/2}} \to 2^{1-p}, \qquad \Pr\bigl(|\theta_{2T} - \theta_T| > |\theta_T - \theta_{T/2}|\bigr) = \frac2\pi \arctan\sqrt{r_T}`,
  assumptions: [
    'for the probability: data $\\mathcal N(\\theta_0, \\sigma^2)$ with $\\sigma$ known; the estimate is the sample mean',
    'each generation replaces the last; generation $t$ draws $n_t$ observations; $\\Lambda_T = \\sum_{t \\le T} 1/n_t$',
  ],
  notes: [
    'Three parts. *Finite identity*: two independent normal increments, of variances whose ratio is $r_T$; this is what simulation checks. *Analysis*: $T/n_{2T} \\le \\Lambda_{2T} - \\Lambda_T \\le T/n_T$ for growing sizes, so that doublings add at least a constant for $p \\le 1$ and fall off geometrically for $p > 1$. *Exponent from data*: at $p = 1$ the probability tends to exactly one half, and no finite amount of data tells that from $p$ slightly above 1.',
    'Increments say more than levels: they have no common start.',
    'Within power laws only. That the adjective “superlinear” is neither sufficient nor, without monotonicity, necessary is shown in which-schedules.',
    'The abstract says that superlinear growth is needed; the exact form is ours.',
  ],
  formulas: [
    formula({
      latex: String.raw`\frac{\Lambda_{2T} - \Lambda_T}{\Lambda_T - \Lambda_{T/2}}`,
      domain: domain({ n: axis.logInteger(1, 1000), p: axis.uniform(0, 2), half: axis.logInteger(1, 100) }).derive(
        ({ n, p, half }) => ({ n, p, T: 2 * half }),
      ),
      computes: ({ n, p, T }) => doublingRatio(schedules.power(n, p), T),
      symbols: { '\\Lambda': (growth) => (T) => laws.reciprocalSum(schedules.powerSizes({ ...growth, T })) },
    }),
    formula({
      latex: '2^{1-p}',
      domain: domain({ p: axis.uniform(0, 3) }),
      computes: ({ p }) => limitingRatio(p),
    }),
    formula({
      latex: String.raw`\frac2\pi \arctan\sqrt{r_T}`,
      domain: domain({ r: axis.logUniform(0.01, 100) }),
      computes: ({ r }) => laterIsLarger(r),
      symbols: { r_T: ({ r }) => r },
    }),
  ],
})
