import { axis, domain, formula, special, theorem } from 'collapse-check'
import { bertrand2024 } from './paper.ts'

/** Sample size and dimension, n ≥ d + 1. */
export interface GaussianSize {
  readonly n: number
  readonly d: number
}

/** A run from a covariance in proportion to the identity. */
export interface VolumeRun extends GaussianSize {
  /** Generations. */
  readonly t: number
}

const sumOver = (d: number, term: (i: number) => number) =>
  Array.from({ length: d }, (_, i) => term(i + 1)).reduce((sum, x) => sum + x, 0)

/** The mean change of ln det Σ in one generation, below 0: Σ_i ψ((n − i)/2) + ln(2/(n − 1)). */
export const logDeterminantDrift = ({ n, d }: GaussianSize): number =>
  sumOver(d, (i) => special.digamma((n - i) / 2) + Math.log(2 / (n - 1)))

/** Its variance: Σ_i ψ′((n − i)/2). */
export const logDeterminantVariance = ({ n, d }: GaussianSize): number =>
  sumOver(d, (i) => special.trigamma((n - i) / 2))

const sizes = domain({ n: axis.logInteger(2, 1000), d: axis.integer(1, 16) }).where(({ n, d }) => n > d)

export default theorem({
  id: 'bertrand-2024/log-determinant',
  title: 'Without real data the volume of a Gaussian does a random walk on the logarithmic scale, with a drift to zero',
  source: { paper: bertrand2024, locator: 'the process of Proposition 1', standing: 'derived' },
  statement: String.raw`\ln\det\Sigma_t = \ln\det\Sigma_0 + \sum_{s=1}^{t}\sum_{i=1}^{d} \ln\frac{\chi^2_{n-i}}{n-1}, \qquad \frac{\mathbb E \ln(\det\Sigma_t/\det\Sigma_0)}{t} = \sum_{i=1}^{d} \Bigl[\psi\bigl(\tfrac{n-i}{2}\bigr) + \ln\tfrac{2}{n-1}\Bigr] < 0`,
  assumptions: [
    'Gaussian data in $d$ dimensions with unknown mean and covariance',
    '$\\Sigma_t$ is the sample covariance with divisor $n - 1$, and $n \\ge d + 1$',
    'fully synthetic: each generation replaces the last, with the same $n$',
  ],
  notes: [
    "The variance of one step is $\\sum_{i=1}^{d} \\psi'\\bigl(\\tfrac{n-i}{2}\\bigr)$.",
    'All $\\chi^2$ are independent (Bartlett). By the law of large numbers $\\ln\\det\\Sigma_t/t$ tends to the drift, so the volume vanishes almost surely: this, not a mean, is what collapse is.',
    'The exact companion of *proposition-1-matrix*, whose bound would accept faster shrinking as well.',
  ],
  formulas: [
    formula({
      latex: String.raw`\sum_{i=1}^{d} \Bigl[\psi\bigl(\tfrac{n-i}{2}\bigr) + \ln\tfrac{2}{n-1}\Bigr]`,
      domain: sizes,
      computes: logDeterminantDrift,
    }),
    formula({
      latex: String.raw`\sum_{i=1}^{d} \psi'\bigl(\tfrac{n-i}{2}\bigr)`,
      domain: sizes,
      computes: logDeterminantVariance,
    }),
  ],
})
