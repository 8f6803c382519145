import { axis, domain, formula, schedules, theorem } from 'collapse-check'
import { xu2025 } from './paper.ts'

/** The largest of n observations, or (n + 1)/n times it. */
export type Estimator = 'maximum' | 'unbiased'

/** E ln(θ_T/θ_0) and its variance Σ 1/n_t²: −ln of the largest of n is Exp(1)/n, and the correction ln(1 + 1/n). */
export const logEnd = (sizes: readonly number[], estimator: Estimator) => ({
  mean: sizes.reduce((sum, n) => sum - 1 / n + (estimator === 'unbiased' ? Math.log1p(1 / n) : 0), 0),
  variance: sizes.reduce((sum, n) => sum + 1 / (n * n), 0),
})

/** ln E(θ_T/θ_0)^k: each factor is n/(n + k) for the maximum, times (1 + 1/n)^k for the unbiased estimate. */
export const logEndMoment = (sizes: readonly number[], estimator: Estimator, k: number): number =>
  sizes.reduce((sum, n) => sum - Math.log1p(k / n) + (estimator === 'unbiased' ? k * Math.log1p(1 / n) : 0), 0)

/** Where a sum of 1/n_t (maximum) or of 1/n_t² (unbiased) begins to converge, for n_t = n t^p. */
export const criticalGrowth = (estimator: Estimator): number => (estimator === 'maximum' ? 1 : 1 / 2)

export default theorem({
  id: 'xu-2025/uniform-maximum',
  title: 'For the end of a uniform the same schedule is safe without bias and collapses with it',
  source: {
    paper: xu2025,
    locator: 'the abstract’s claims on growing sample sizes and on bias, in a non-regular family',
    standing: 'derived',
  },
  statement: String.raw`\text{unbiased}:\ \frac{\mathbb E\,\theta_T^2}{\theta_0^2} = \prod_{t=1}^{T}\Bigl(1 + \frac{1}{n_t(n_t+2)}\Bigr) \quad \Bigl(n_t \asymp t^p:\ \text{bounded} \iff p > \tfrac12\Bigr); \qquad \text{maximum}:\ -\ln\frac{\theta_T}{\theta_0} = \sum_{t=1}^{T} \frac{E_t}{n_t} \quad (\text{bounded} \iff p > 1)`,
  assumptions: [
    'data uniform on $[0, \\theta_0]$; $E_t$ independent, exponential with mean 1',
    'the estimate is the largest observation (maximum likelihood), or $\\frac{n+1}{n}$ times it (unbiased)',
    'each generation replaces the last; generation $t$ draws $n_t$ observations',
  ],
  notes: [
    'Proof: the largest of $n$ uniforms is $U^{1/n}$.',
    'The error is of order $1/n$, $\\gamma = 1$ in $p > \\max\\{1/(2\\gamma), 1/a\\}$: sublinear growth suffices without bias. The 1 of “superlinear” comes from errors of order $n^{-1/2}$.',
    'The maximum has a bias of order $1/n$, $a = 1$: between $p = \\frac12$ and $p = 1$ bias alone decides.',
    'The body of the paper was not read; whether its conditions cover this family is not known here.',
  ],
  formulas: [
    formula({
      latex: String.raw`\prod_{t=1}^{T}\Bigl(1 + \frac{1}{n_t(n_t+2)}\Bigr)`,
      domain: domain({
        n: axis.logInteger(1, 1000),
        p: axis.uniform(0, 2),
        T: axis.logInteger(1, 50),
      }),
      computes: (growth) => Math.exp(logEndMoment(schedules.powerSizes(growth), 'unbiased', 2)),
      symbols: { n: ({ n, p }) => schedules.power(n, p) },
    }),
  ],
})
