import { axis, domain, formula, laws, schedules, special, theorem } from 'collapse-check'
import { xu2025 } from './paper.ts'

/** T generations of ⌈n t^p⌉ ≥ 2, and what the sum of squared deviations is divided by. */
export interface GaussianWalk extends schedules.PowerGrowth {
  readonly divisor: laws.VarianceDivisor
}

/** Means over runs from N(0, 1), of m = μ_T and s = σ_T. */
export interface GaussianMoments {
  /** E s, E s², E s³, E s⁴. */
  readonly s1: number
  readonly s2: number
  readonly s3: number
  readonly s4: number
  /** E m², E m²s, E m²s², E m⁴. */
  readonly m2: number
  readonly m2s1: number
  readonly m2s2: number
  readonly m4: number
}

const START: GaussianMoments = { s1: 1, s2: 1, s3: 1, s4: 1, m2: 0, m2s1: 0, m2s2: 0, m4: 0 }

/** One generation: m′ = m + s·Z/√n and s′ = s·√(χ²_{n−1}/d), independent, so that every mean is a product. */
function next(before: GaussianMoments, n: number, divisor: laws.VarianceDivisor): GaussianMoments {
  const d = divisor === 'n' ? n : n - 1
  const q2 = (n - 1) / d
  const q1 = laws.meanSdRatio(n) * Math.sqrt(q2)
  const q3 = (q1 * n) / d
  const q4 = (q2 * (n + 1)) / d
  return {
    s1: before.s1 * q1,
    s2: before.s2 * q2,
    s3: before.s3 * q3,
    s4: before.s4 * q4,
    m2: before.m2 + before.s2 / n,
    m2s1: q1 * (before.m2s1 + before.s3 / n),
    m2s2: q2 * (before.m2s2 + before.s4 / n),
    m4: before.m4 + (6 * before.m2s2) / n + (3 * before.s4) / (n * n),
  }
}

/** The first four moments of (μ_T, σ_T) in units of σ_0, by their linear recursion. */
export const gaussianMoments = (walk: GaussianWalk): GaussianMoments =>
  schedules.powerSizes(walk).reduce((moments, n) => next(moments, n, walk.divisor), START)

/** E(μ_T − μ_0)²/σ_0²: Σ 1/n_t with divisor n − 1, 1 − ∏(1 − 1/n_t) with divisor n. */
export const locationRisk = ({ divisor, ...growth }: GaussianWalk): number =>
  laws.replacedGaussian(divisor, schedules.powerSizes(growth)).meanSquare

/** E ln(σ_T²/σ_0²) = Σ [ψ((n_t − 1)/2) + ln(2/d_t)], and its variance Σ ψ′((n_t − 1)/2). */
export const logVariance = ({ divisor, ...growth }: GaussianWalk): { mean: number; variance: number } => {
  const sizes = schedules.powerSizes(growth)
  return {
    mean: sizes.reduce((sum, n) => sum + special.digamma((n - 1) / 2) + Math.log(2 / (divisor === 'n' ? n : n - 1)), 0),
    variance: sizes.reduce((sum, n) => sum + special.trigamma((n - 1) / 2), 0),
  }
}

/** E W₂²(model T, truth)/σ_0² = E μ_T² + E(σ_T − σ_0)², for Gaussians. */
export const wassersteinRisk = ({ divisor, ...growth }: GaussianWalk): number =>
  laws.replacedGaussianWasserstein(divisor, schedules.powerSizes(growth))

const walks = domain({
  n: axis.logInteger(2, 1000),
  p: axis.uniform(0, 2),
  T: axis.logInteger(1, 50),
  sigma0: axis.logUniform(0.1, 10),
})

export default theorem({
  id: 'xu-2025/gaussian-both-divisors',
  title: 'A Gaussian under recursive training, exactly: what the mean loses the variance gains',
  source: {
    paper: xu2025,
    locator: 'the random-walk view of the abstract, for Gaussians, which others report the paper to treat',
    standing: 'derived',
  },
  statement: String.raw`\text{divisor } n:\quad \mathbb E(\mu_T - \mu_0)^2 + \mathbb E\,\sigma_T^2 = \sigma_0^2, \quad \mathbb E\,\sigma_T^2 = \sigma_0^2 \prod_{t=1}^{T}\bigl(1 - \tfrac1{n_t}\bigr); \qquad \text{divisor } n-1:\quad \mathbb E(\mu_T - \mu_0)^2 = \sigma_0^2 \sum_{t=1}^{T} \tfrac1{n_t}, \quad \mathbb E\,\sigma_T^2 = \sigma_0^2`,
  assumptions: [
    'Gaussian data with unknown mean and variance',
    '$\\sigma_t^2$ is the variance with divisor $n_t$ (maximum likelihood) or $n_t - 1$ (unbiased)',
    'each generation replaces the last; generation $t$ draws $n_t \\ge 2$ observations',
  ],
  notes: [
    'Proof: $\\mu_t = \\mu_{t-1} + \\sigma_{t-1} Z_t / \\sqrt{n_t}$ and $\\sigma_t^2 = \\sigma_{t-1}^2\\, \\chi^2_{n_t-1}/d_t$ with independent $Z_t$ and $\\chi^2$. With $d_t = n_t$ one observation’s worth of variance passes from the model to its mean in every generation: a conservation law, for every schedule.',
    'Squared Wasserstein distance to the truth: $W_2^2 = (\\mu_T - \\mu_0)^2 + (\\sigma_T - \\sigma_0)^2$; with divisor $n$ its mean is $2\\sigma_0(\\sigma_0 - \\mathbb E\\,\\sigma_T)$, at most $2\\sigma_0^2$.',
    '$\\ln \\sigma_T^2$ has mean $\\ln \\sigma_0^2 + \\sum_t [\\psi(\\frac{n_t-1}2) + \\ln\\frac2{d_t}]$ and variance $\\sum_t \\psi^\\prime(\\frac{n_t-1}2)$. So $\\sigma_T^2 \\to 0$ exactly when $\\sum 1/n_t$ diverges, with either divisor, although $\\mathbb E\\,\\sigma_T^2$ stays at $\\sigma_0^2$ with divisor $n - 1$.',
    'The body of the paper was not read, and its abstract names no Gaussian: that it treats them is said in summaries by others. The formulas are ours.',
  ],
  formulas: [
    formula({
      latex: String.raw`\sigma_0^2 \prod_{t=1}^{T}\bigl(1 - \tfrac1{n_t}\bigr)`,
      domain: walks,
      computes: ({ sigma0, ...growth }) => sigma0 * sigma0 * gaussianMoments({ ...growth, divisor: 'n' }).s2,
      symbols: { n: ({ n, p }) => schedules.power(n, p) },
    }),
    formula({
      latex: String.raw`\sigma_0^2 \sum_{t=1}^{T} \tfrac1{n_t}`,
      domain: walks,
      computes: ({ sigma0, ...growth }) => sigma0 * sigma0 * locationRisk({ ...growth, divisor: 'n-1' }),
      symbols: { n: ({ n, p }) => schedules.power(n, p) },
    }),
  ],
})
