import { axis, bound, domain, formula, points, special, theorem } from 'collapse-check'
import { bertrand2024 } from './paper.ts'

/** A run of the Gaussian mean family with known standard deviation 1 and truth 0. */
export interface FiniteRun {
  /** Real observations, drawn once. */
  readonly n: number
  /** Synthetic ones in every generation; λ = k/n below ½. */
  readonly k: number
  /** The first model. */
  readonly start: number
  /** Generations after it. */
  readonly t: number
  /** Probability with which the bound may fail. */
  readonly delta: number
}

/** (a/√n) √log(bt/δ) Σ_{l ≤ t} ρ^l + ρ^t |θ₁ − θ⋆|, with the constants of *assumption-3* and ρ = λ/(1 + λ). */
export function errorBound({ n, k, start, t, delta }: FiniteRun): number {
  const rho = k / (n + k)
  const statistical = Math.sqrt((2 / (1 + k / n)) * (Math.log((2 * t) / delta) / n))
  const power = Math.exp(t * Math.log(rho))
  return (statistical * (1 - rho * power)) / (1 - rho) + power * Math.abs(start)
}

/** How often the bound really fails: θ_{t+1} is normal. */
export function exactFailure(point: FiniteRun): number {
  const { n, k, start, t } = point
  const rho = k / (n + k)
  const power = Math.exp(t * Math.log(rho))
  const lambda = k / n
  const variance = ((1 - power) * (1 - power) + (lambda / (1 + 2 * lambda)) * (1 - power * power)) / n
  const bound = errorBound(point)
  const sd = Math.sqrt(variance)
  return special.normalCdf((-bound - power * start) / sd) + special.normalCdf((-bound + power * start) / sd)
}

export default theorem({
  id: 'bertrand-2024/theorem-2',
  title:
    'With finite samples the error stays below three terms: optimisation, statistics, and a start that is forgotten',
  source: {
    paper: bertrand2024,
    locator: 'the finite-sample theorem, of which only the existence and the three terms were seen',
    standing: 'derived',
  },
  statement: String.raw`\Pr\Bigl(|\theta_{t+1} - \theta_\star| \le \Bigl(\varepsilon_{OPT} + \tfrac{a}{\sqrt n}\sqrt{\log\tfrac{bt}{\delta}}\Bigr) \sum_{l=0}^{t} \rho^l + \rho^t |\theta_1 - \theta_\star|\Bigr) \ge 1 - \delta`,
  assumptions: [
    'Assumption 3 with constants $a, b, \\varepsilon_{OPT}$, uniformly near $\\theta_\\star$; here those of *assumption-3*',
    'the map of infinitely many observations contracts by $\\rho < 1$; here $\\rho = \\lambda/(1+\\lambda)$ with $\\lambda < \\tfrac12$, the condition of Theorem 1 for an exponential family in natural parameters, where $L = 0$',
    '$n$ real observations, drawn once and kept; $k = \\lambda n$ fresh synthetic ones of the latest model in every generation',
  ],
  notes: [
    'Proof: $|\\theta_{s+1} - \\theta_\\star| \\le \\tau_n(\\delta/t) + \\rho\\,|\\theta_s - \\theta_\\star|$ on an event of probability at least $1 - \\delta/t$; a union bound over $t$ generations; iterate.',
    'The real sample is reused, so the generations are dependent: the union bound is needed, and $(1-\\delta)^t$ would not follow.',
    'The exact law of the error is in *real-data-reused*: its variance stays below 1.5 times that of the real sample’s mean, for every $\\lambda$ and $t$.',
  ],
  formulas: [
    formula({
      latex: String.raw`\Bigl(\varepsilon_{OPT} + \tfrac{a}{\sqrt n}\sqrt{\log\tfrac{bt}{\delta}}\Bigr) \sum_{l=0}^{t} \rho^l + \rho^t |\theta_1 - \theta_\star|`,
      domain: domain({
        n: axis.logInteger(2, 1000),
        k: axis.logInteger(1, 500),
        start: axis.uniform(-3, 3),
        truth: axis.uniform(-1, 1),
        t: axis.integer(1, 50),
        delta: axis.logUniform(0.001, 0.5),
      }).where(({ n, k }) => 2 * k < n),
      computes: ({ truth, start, ...run }) => errorBound({ ...run, start: start - truth }),
      symbols: {
        '\\varepsilon_{OPT}': () => 0,
        a: ({ n, k }) => Math.sqrt(2 / (1 + k / n)),
        b: () => 2,
        '\\lambda': ({ n, k }) => k / n,
        '\\rho': String.raw`\lambda/(1+\lambda)`,
        '\\theta_1': ({ start }) => start,
        '\\theta_\\star': ({ truth }) => truth,
      },
    }),
  ],
  bounds: [
    bound({
      latex: String.raw`\delta`,
      exact: exactFailure,
      atMost: ({ delta }) => delta,
      over: points({ n: 40, k: [1, 10, 19], start: [0, 1, 5], t: [1, 5, 100], delta: [0.9, 0.3, 0.01] }),
    }),
  ],
})
