import { ArgumentError, axis, domain, formula, theorem } from 'collapse-check'
import { rezaei2026 } from './paper.ts'

/** Only synthetic rows, whose variance is `low` along half of the axes and 2 − low along the others; real ones have 1. */
export interface OnePool {
  /** Dimensions, an even number. */
  readonly p: number
  readonly n: number
  readonly low: number
  /** The real rows’ mean along the first axis; synthetic ones have mean 0. */
  readonly mu: number
}

/** Tr Σ_t Σ_s⁻¹. */
export const mismatch = ({ p, low }: Pick<OnePool, 'p' | 'low'>): number => (p / 2) * (1 / low + 1 / (2 - low))

/** E x · (XᵀX)⁻¹ x for a new real row x: the excess risk in units of the noise’s variance. */
export const onePoolRisk = (pool: OnePool): number => {
  const { p, n, low, mu } = pool
  if (!(n > p)) throw new ArgumentError('n', n, `more than p = ${p}`)
  if (!(low > 0 && low < 2)) throw new ArgumentError('low', low, 'a number between 0 and 2')
  return (mismatch(pool) + (mu * mu) / low) / (n - p - 1)
}

/** Its variance over the designs; finite for n ≥ p + 4. */
export const onePoolVariance = (pool: OnePool): number => {
  const { p, n, low, mu } = pool
  const first = (1 + mu * mu) / low
  const trace = mismatch(pool) + (mu * mu) / low
  const ofSquare = first * first + (p / 2 - 1) / low / low + p / 2 / (2 - low) / (2 - low)
  return (2 * ((trace * trace) / (n - p - 1) + ofSquare)) / (n - p) / (n - p - 1) / (n - p - 3)
}

export default theorem({
  id: 'rezaei-2026/one-pool',
  title: 'Trained on synthetic rows alone, a regression feels the mismatch of covariances and that of means',
  source: {
    paper: rezaei2026,
    locator:
      'Proposition 4.2 without real data; the whitening by which only $M = \\Sigma_s^{1/2} \\Sigma_t^{-1/2}$ matters',
    standing: 'derived',
  },
  statement: String.raw`\operatorname{Tr} \Sigma_t (X_t^\top X_t + X_s^\top X_s)^{-1} = \operatorname{Tr} (Z_t^\top Z_t + M^\top Z_s^\top Z_s M)^{-1}; \qquad n_t = 0: \quad \mathbb E\, R = \sigma^2\, \frac{\operatorname{Tr} \Sigma_t \Sigma_s^{-1} + \mu^\top \Sigma_s^{-1} \mu}{n - p - 1}`,
  assumptions: [
    'rows $X = Z \\Sigma^{1/2}$, $Z$ standard normal; least squares on labels of one model with noise of variance $\\sigma^2$; $R$ is the excess risk on new real rows, averaged over the noise',
    'on the right all $n \\ge p + 2$ rows are synthetic, of mean 0, and $\\mu$ is the mean of the real ones',
  ],
  notes: [
    'The first holds on every path, for real rows of mean 0. The second is the mean of an inverse Wishart matrix; its variance is known, too. With $\\Sigma_s = \\Sigma_t$ and $\\mu = 0$ it is $\\sigma^2 p/(n - p - 1)$, whichever rows are real.',
    'In the tests $\\Sigma_t = I$, half of the variances of $\\Sigma_s$ is low and the other half 2 − low, and $\\mu$ is along an axis of low variance.',
  ],
  formulas: [
    formula({
      latex: String.raw`\sigma^2\, \frac{\operatorname{Tr} \Sigma_t \Sigma_s^{-1} + \mu^\top \Sigma_s^{-1} \mu}{n - p - 1}`,
      domain: domain({
        pairs: axis.integer(1, 10),
        more: axis.integer(2, 50),
        low: axis.uniform(0.1, 1.9),
        mu: axis.uniform(0, 5),
        sigma: axis.uniform(0.1, 3),
      }).derive(({ pairs, more, ...rest }) => ({ p: 2 * pairs, n: 2 * pairs + more, ...rest })),
      computes: ({ sigma, ...pool }) => sigma * sigma * onePoolRisk(pool),
      symbols: {
        '\\operatorname{Tr} \\Sigma_t \\Sigma_s^{-1}': mismatch,
        '\\mu^\\top \\Sigma_s^{-1} \\mu': ({ mu, low }) => (mu * mu) / low,
      },
    }),
  ],
})
