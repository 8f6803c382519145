import { axis, domain, formula, schedules, theorem } from 'collapse-check'
import { xu2025 } from './paper.ts'

/** T generations of ⌈n t^p⌉, each sample mean multiplied by 1 − κ n_t^(−a) ≥ 0; in units of the data's sd. */
export interface ShrinkingWalk extends schedules.PowerGrowth {
  readonly kappa: number
  readonly a: number
  /** The mean of the real data. */
  readonly truth: number
}

const kept = (n: number, { kappa, a }: ShrinkingWalk) => 1 - kappa * Math.exp(-a * Math.log(n))

/** E θ_T/θ_0 = ∏(1 − κ n_t^(−a)). */
export const meanKept = (walk: ShrinkingWalk): number =>
  schedules.powerSizes(walk).reduce((product, n) => product * kept(n, walk), 1)

/** Var θ_T: V_T = (1 − λ_T)² (V_{T−1} + 1/n_T). */
export const shrunkVariance = (walk: ShrinkingWalk): number =>
  schedules.powerSizes(walk).reduce((variance, n) => kept(n, walk) * kept(n, walk) * (variance + 1 / n), 0)

const walks = domain({
  n: axis.logInteger(1, 1000),
  p: axis.uniform(0, 2),
  T: axis.logInteger(1, 50),
  kappa: axis.uniform(0.1, 1),
  a: axis.uniform(0.25, 2),
  truth: axis.uniform(-2, 2),
  sigma: axis.logUniform(0.1, 10),
})

export default theorem({
  id: 'xu-2025/multiplicative-bias',
  title: 'Estimates that are shrunk a little in every generation forget the truth while their risk stays bounded',
  source: {
    paper: xu2025,
    locator: 'the abstract’s claim that substantial bias needs a faster growing sample size',
    standing: 'derived',
  },
  statement: String.raw`\mathbb E\,\theta_T = \theta_0 \prod_{t=1}^{T} (1 - \kappa n_t^{-a}), \qquad \operatorname{Var} \theta_T = V_T, \quad V_T = (1 - \kappa n_T^{-a})^2 \Bigl(V_{T-1} + \frac{\sigma^2}{n_T}\Bigr),\ V_0 = 0`,
  assumptions: [
    'data $\\mathcal N(\\theta_0, \\sigma^2)$ with $\\sigma$ known; the estimate is the sample mean times $1 - \\kappa n_t^{-a}$, with $\\kappa n_t^{-a} \\le 1$',
    'each generation replaces the last; generation $t$ draws $n_t$ observations',
  ],
  notes: [
    'The product has a positive limit exactly when $\\sum n_t^{-a}$ converges: for $n_t \\asymp t^p$ when $p > 1/a$, the threshold of additive-bias.',
    'For $a \\le 1$ the variance stays below $\\max(V_0, \\sigma^2/\\kappa)$ and the risk below that plus $\\theta_0^2$: bounded risk does not notice that everything is forgotten.',
    'The body of the paper was not read; the formulas are ours.',
  ],
  formulas: [
    formula({
      latex: String.raw`\theta_0 \prod_{t=1}^{T} (1 - \kappa n_t^{-a})`,
      domain: walks,
      computes: (walk) => walk.truth * meanKept(walk),
      symbols: { '\\theta_0': ({ truth }) => truth, n: ({ n, p }) => schedules.power(n, p) },
    }),
    formula({
      latex: String.raw`(1 - \kappa n_T^{-a})^2 \Bigl(V_{T-1} + \frac{\sigma^2}{n_T}\Bigr)`,
      domain: walks,
      computes: (walk) => walk.sigma * walk.sigma * shrunkVariance(walk),
      symbols: {
        n: ({ n, p }) => schedules.power(n, p),
        V: (walk) => (T) => walk.sigma * walk.sigma * shrunkVariance({ ...walk, T }),
      },
    }),
  ],
})
