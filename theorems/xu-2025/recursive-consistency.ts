import { axis, domain, formula, special, theorem } from 'collapse-check'
import { xu2025 } from './paper.ts'

/** Pr(|θ_T − θ_0| > δσ) = 2Φ̄(δ/√Λ_T). */
export const deviationProbability = (delta: number, reciprocalSum: number): number =>
  2 * special.normalSurvival(delta / Math.sqrt(reciprocalSum))

/** Σ_{t ≤ T} t^(−p) for p > 1 and any T, `Infinity` included, by Euler–Maclaurin from 64 on; error below 1e-13. */
export function partialZeta(p: number, T: number): number {
  const term = (t: number) => Math.exp(-p * Math.log(t))
  if (T <= FROM) {
    let sum = 0
    for (let t = T; t >= 1; t--) sum += term(t)
    return sum
  }
  /** Σ_{t > x} t^(−p). */
  const tail = (x: number) =>
    x === Number.POSITIVE_INFINITY ? 0 : (x * term(x)) / (p - 1) - term(x) / 2 + (p * term(x)) / (12 * x)
  return partialZeta(p, FROM) + tail(FROM) - tail(T)
}

const FROM = 4096

/** ln T at which half of all runs with n_t = n t are δσ or more away: H_T = n (δ/0.6745)², H_T ≈ ln T + γ. */
export function halfLifeLogarithm(n: number, delta: number): number {
  const quartile = special.normalQuantile(0.75)
  return (n * delta * delta) / (quartile * quartile) - EULER_GAMMA
}

export const EULER_GAMMA = 0.5772156649015329

export default theorem({
  id: 'xu-2025/recursive-consistency',
  title: 'More data help for ever under superlinear growth; under linear growth they only buy time',
  source: {
    paper: xu2025,
    locator:
      'the abstract’s claim that growing sample sizes are necessary to prevent collapse; here also when they suffice',
    standing: 'derived',
  },
  statement: String.raw`\Pr(|\theta_T - \theta_0| > \delta) = 2\bar\Phi\Bigl(\frac{\delta \sqrt n}{\sigma \sqrt{\sum_{t \le T} t^{-p}}}\Bigr), \qquad \lim_{n \to \infty} \sup_T \Pr(|\theta_T - \theta_0| > \delta) = 0 \iff p > 1`,
  assumptions: [
    'data $\\mathcal N(\\theta_0, \\sigma^2)$ with $\\sigma$ known; the estimate is the sample mean',
    'each generation replaces the last; generation $t$ draws $n_t = n t^p$ observations, rounded up',
  ],
  notes: [
    'For $p > 1$ the supremum over $T$ is $2\\bar\\Phi(\\delta\\sqrt n/(\\sigma\\sqrt{\\zeta(p)}))$.',
    'For $p = 1$ every $n$ fails in the end, at an astronomic time: half of the runs are away at about $T = e^{2.198\\, n \\delta^2/\\sigma^2}$. With $n = 100$ and $\\delta = \\sigma/2$ the probability is .0035 at $T = 10$, .19 at $10^6$ and .74 at $10^{100}$: a simulation of fixed length looks stable, and shows nothing.',
    'That growth is necessary is the paper’s claim; that growth of some kind suffices is ours. How collapse is defined in the paper was not read; this is one of several readings, and the others can differ (see forgetting).',
  ],
  formulas: [
    formula({
      latex: String.raw`2\bar\Phi\Bigl(\frac{\delta \sqrt n}{\sigma \sqrt{\sum_{t \le T} t^{-p}}}\Bigr)`,
      domain: domain({
        n: axis.logInteger(1, 1000),
        p: axis.uniform(0, 2),
        T: axis.logInteger(1, 1000),
        delta: axis.logUniform(0.01, 1),
        sigma: axis.logUniform(0.1, 10),
      }),
      computes: ({ n, p, T, delta, sigma }) => deviationProbability(delta / sigma, partialZeta(p, T) / n),
    }),
    formula({
      latex: '2.198',
      domain: domain({}),
      computes: () => halfLifeLogarithm(1, 1) + EULER_GAMMA,
      rounded: true,
    }),
    formula({
      latex: '.0035',
      domain: domain({}),
      computes: () => deviationProbability(0.5, partialZeta(1, 10) / 100),
      rounded: true,
    }),
    formula({
      latex: '.19',
      domain: domain({}),
      computes: () => deviationProbability(0.5, (Math.log(1e6) + EULER_GAMMA) / 100),
      rounded: true,
    }),
    formula({
      latex: '.74',
      domain: domain({}),
      computes: () => deviationProbability(0.5, (100 * Math.LN10 + EULER_GAMMA) / 100),
      rounded: true,
    }),
  ],
})
