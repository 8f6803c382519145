import { axis, domain, formula, laws, theorem } from 'collapse-check'
import { kazdan2025 } from './paper.ts'

/** T generations of n observations each, all kept; every model is fitted to n of those that there are. */
export interface Budget {
  readonly n: number
  readonly T: number
  readonly fitted: laws.FittedVariance
}

/** E(μ_T − μ)² in units of σ². */
export const budgetRisk = ({ n, T, fitted }: Budget): number => laws.subsampledGaussian(n, T, fitted).risk

/** E σ_T² in units of σ². */
export const budgetVariance = ({ n, T, fitted }: Budget): number => laws.subsampledGaussian(n, T, fitted).variance

/** Var (μ_T − μ)² in units of σ⁴. */
export const squaredErrorVariance = ({ n, T, fitted }: Budget): number => {
  const { second, fourth } = laws.subsampledMoments(n, T, fitted)
  return fourth - second * second
}

/** Var σ_T² in units of σ⁴. */
export const modelVarianceVariance = ({ n, T, fitted }: Budget): number => {
  const { variance, squaredVariance } = laws.subsampledMoments(n, T, fitted)
  return squaredVariance - variance * variance
}

/** n E(μ_T − μ)²/σ² as n → ∞: Σ_{t ≤ T} 1/t² + Σ_{t=2}^{T} (1 − 1/(t − 1))/t² + 1 − 1/T. */
export const largeBudgetRisk = ({ T }: Pick<Budget, 'T'>): number => {
  let sum = 2 - 1 / T
  for (let t = T; t >= 2; t--) sum += (2 - 1 / (t - 1)) / (t * t)
  return sum
}

/** Its limit, π²/2 − 2. */
export const longRunMultiplier = (Math.PI * Math.PI) / 2 - 2

/** How much the model’s variance grows when T doubles, in the long run. */
export const doublingGrowth = ({ n, fitted }: Pick<Budget, 'n' | 'fitted'>): number =>
  fitted === 'n-1' ? Math.exp(Math.LN2 / n) : 1

const budgets = domain({ n: axis.logInteger(2, 100), t: axis.integer(1, 20), fitted: axis.choice('n-1', 'n') })
type At = Pick<Budget, 'n'> & { readonly t: number; readonly fitted: 'n' | 'n-1' }
const R = ({ n, t, fitted }: At) => budgetRisk({ n, T: t, fitted })
const s = ({ n, t, fitted }: At) => budgetVariance({ n, T: t, fitted })
/** From the model's risk and variance back to those of the pool. */
const S = (at: At) => (at.fitted === 'n' ? s(at) / (1 - 1 / at.n) : s(at))
const A = (at: At) => R(at) - ((1 - 1 / at.t) * S(at)) / at.n
const B = (at: At) => A(at) + S(at) * (1 - 1 / (at.t * at.n))
const next = (at: At): At => ({ ...at, t: at.t + 1 })

export default theorem({
  id: 'kazdan-2025/subsampled-budget',
  title:
    'A fixed budget drawn from a growing pool costs three times the risk of one fit, and the divisor of the variance decides what follows',
  source: {
    paper: kazdan2025,
    locator: 'the workflow “accumulate-subsample”, whose models its abstracts call plateauing and slowly degrading',
    standing: 'derived',
  },
  statement: String.raw`\begin{gathered} S_t = \frac{tn\,(B_t - A_t)}{tn - 1}, \quad R_t = A_t + \Bigl(1 - \frac1t\Bigr)\frac{S_t}{n}, \quad B_{t+1} = \frac{t B_t + R_t + s_t}{t+1}, \quad A_{t+1} = A_t + \frac{R_t - A_t + s_t/n}{(t+1)^2}, \quad A_1 = \frac1n,\ B_1 = 1 \\ R_t = \mathbb E(\mu_t - \mu)^2/\sigma^2, \qquad s_t = \mathbb E\sigma_t^2/\sigma^2 = 1 \ \big|\ (1 - \tfrac1n) S_t \ \big|\ S_t \qquad (\sigma \text{ known} \ |\ \text{divisor } n \ |\ n-1) \\ \lim_{n \to \infty} n R_T \uparrow \tfrac{\pi^2}{2} - 2 = 2.935; \qquad B_t = 1 \ (\text{divisor } n); \qquad s_T \asymp T^{1/n} \ (\text{divisor } n - 1) \end{gathered}`,
  assumptions: [
    'real data $\\mathcal N(\\mu, \\sigma^2)$; each generation adds $n$ observations of the latest model to all earlier ones',
    'each model is a Gaussian fitted to $n$ observations of that pool, chosen without replacement: its sample mean, and $\\sigma$ where it is known, else the sample variance with divisor $n$ or $n - 1$',
  ],
  notes: [
    '$A_t$ and $B_t$ are the mean squares of the pool’s mean and of its members about $\\mu$, $S_t$ is the pool’s variance with divisor $tn - 1$. Proof: a subsample’s variance with divisor $n-1$ has the pool’s as its mean, and its mean is off the pool’s by $S_t(1 - 1/t)/n$.',
    'With divisor $n$, $R_t + s_t = B_t$: the pool’s mean square stays 1, the model’s variance cannot die out, and the risk settles. The multiplier $nR$ of one fit’s risk comes to 2.33, 2.77, 2.90 for $n = 5, 20, 100$; with $\\sigma$ known to 3.19, 2.99, 2.95. With divisor $n-1$, $R_t + s_t > B_t$, and variance and risk grow for ever, if slowly.',
    '“Plateau” and “slow degradation” both occur, by the divisor alone. That this is why the abstracts’ wordings differ is not claimed.',
    'That $nR_T \\to 2.935$ needs $n \\to \\infty$ first. For comparison: 1.645 if every model sees the whole pool, $T$ if each generation replaces the last.',
  ],
  formulas: [
    formula({
      latex: String.raw`\frac{t B_t + R_t + s_t}{t+1}`,
      domain: budgets,
      computes: (at) => B(next(at)),
      symbols: { B_t: B, R_t: R, s_t: s },
    }),
    formula({
      latex: String.raw`A_t + \frac{R_t - A_t + s_t/n}{(t+1)^2}`,
      domain: budgets,
      computes: (at) => A(next(at)),
      symbols: { A_t: A, R_t: R, s_t: s },
    }),
    formula({
      latex: String.raw`\tfrac{\pi^2}{2} - 2`,
      domain: domain({}),
      computes: () => longRunMultiplier,
    }),
  ],
})
