import { axis, bound, domain, formula, laws, points, special, theorem } from 'collapse-check'
import { shumailov2024 } from './paper.ts'

/** n observations in each of T generations; the variance is estimated with divisor n − 1. */
export interface Unbiased {
  readonly n: number
  readonly T: number
}

/** At a variance of x, in units of the true one. */
export interface At extends Unbiased {
  readonly x: number
}

/** E[s^{2j}; s_T² > x]/E s^{2j}: a product of T gamma variates whose shape is raised by j. */
const tail = ({ n, T, x }: At, j: number) =>
  laws.gammaProductTail({ shape: (n - 1) / 2 + j, rate: (n - 1) / 2 }, T, Math.log(x))

/** Pr(s_T² > x). */
export const exceeds = (point: At): number => tail(point, 0)

/** E[s_T²; s_T² > x]: the mean of s_T² is 1, and so much of it lies above x. */
export const carriedAbove = (point: At): number => tail(point, 1)

/** E[s_T⁴; s_T² ≤ x]. */
export const fourthBelow = (point: At): number =>
  Math.exp(point.T * Math.log1p(2 / (point.n - 1))) * (1 - tail(point, 2))

/** The median of the product whose tail this is: of its logarithm, which is within a standard deviation of its mean. */
const halfway = ({ n, T }: Unbiased, j: number): number => {
  const [shape, rate] = [(n - 1) / 2 + j, (n - 1) / 2]
  const [mean, sd] = [T * (special.digamma(shape) - Math.log(rate)), Math.sqrt(T * special.trigamma(shape))]
  const above = (log: number) => laws.gammaProductTail({ shape, rate }, T, log) - 0.5
  return Math.exp(special.bisect(above, mean - 1.01 * sd, mean + 1.01 * sd))
}

/** The median of s_T². */
export const median = (runs: Unbiased): number => halfway(runs, 0)

/** Half of E s_T² is carried by the runs with s_T² above it. */
export const halfOfTheMean = (runs: Unbiased): number => halfway(runs, 1)

/** E ln s_T² = T δ, δ = ψ((n − 1)/2) − ln((n − 1)/2), and its standard deviation √(T ψ′((n − 1)/2)). */
export const logVariance = ({ n, T }: Unbiased): { readonly mean: number; readonly sd: number } => {
  const half = (n - 1) / 2
  return { mean: T * (special.digamma(half) - Math.log(half)), sd: Math.sqrt(T * special.trigamma(half)) }
}

/** Above the median: exp(T δ + √(T ψ′)). */
export const medianAtMost = (runs: Unbiased): number => Math.exp(logVariance(runs).mean + logVariance(runs).sd)

/** Below it: exp(T δ − √(T ψ′)). */
export const medianAtLeast = (runs: Unbiased): number => Math.exp(logVariance(runs).mean - logVariance(runs).sd)

const runs = domain({ n: axis.logInteger(2, 1000), T: axis.logInteger(1, 200) })
const grid = points({ n: [2, 10, 100], T: [1, 50] })

export default theorem({
  id: 'shumailov-2024/gaussian-medians',
  title:
    'With the unbiased variance the mean stays while the typical run collapses: half of it comes to belong to almost no run',
  source: {
    paper: shumailov2024,
    locator: 'the Gaussian with unbiased estimators, whose covariance goes to zero almost surely',
    standing: 'derived',
  },
  statement: String.raw`\begin{gathered} \mathbb E\, s_T^2 = \sigma_0^2, \qquad e^{T\delta - \sqrt{T \psi^\prime(\frac{n-1}{2})}} \le \frac{\operatorname{median} s_T^2}{\sigma_0^2} \le e^{T\delta + \sqrt{T \psi^\prime(\frac{n-1}{2})}}, \quad \delta = \psi(\tfrac{n-1}{2}) - \ln \tfrac{n-1}{2}; \\ \mathbb E[s_T^2;\, s_T^2 > x] = \Pr\Bigl(\prod_{t=1}^{T} \frac{\chi^2_{n+1,t}}{n-1} > x\Bigr) \quad (\sigma_0 = 1) \end{gathered}`,
  assumptions: [
    'Gaussian data with unknown mean and variance; $s_t^2$ has the divisor $n - 1$',
    'each generation replaces the last, with the same $n \\ge 2$; $\\psi$ is the digamma function',
  ],
  notes: [
    'Proof: $s_T^2$ is a product of $T$ independent $\\chi^2_{n-1}/(n-1)$. A median is within a standard deviation of the mean, here of $\\ln s_T^2$, which has mean $T\\delta$ and variance $T\\psi^\\prime$. Weighing runs by $s_T^2$ raises the degrees of freedom by 2.',
    'The median falls by about $1/n$ a generation for ever, the mean by nothing. After $2n$ generations of ten observations or more half of the mean belongs to one run in fifty, after $3n$ to one in 150, so an average over a few dozen runs shows a collapse that the mean does not have, and an average over very many hides the collapse of nearly every one.',
    'The expected squared Wasserstein distance for both divisors: [Gaussians under recursive training](../xu-2025/gaussian-both-divisors.md). That it grows without bound is for the unbiased variance; with divisor $n$ it never passes $2\\sigma_0^2$.',
  ],
  formulas: [
    formula({
      latex: String.raw`e^{T\delta - \sqrt{T \psi^\prime(\frac{n-1}{2})}}`,
      domain: runs,
      computes: medianAtLeast,
      symbols: {
        '\\delta': String.raw`\psi(\tfrac{n-1}{2}) - \ln \tfrac{n-1}{2}`,
        '\\psi': () => special.digamma,
        '\\psi^\\prime': () => special.trigamma,
      },
    }),
    formula({
      latex: String.raw`e^{T\delta + \sqrt{T \psi^\prime(\frac{n-1}{2})}}`,
      domain: runs,
      computes: medianAtMost,
      symbols: {
        '\\delta': String.raw`\psi(\tfrac{n-1}{2}) - \ln \tfrac{n-1}{2}`,
        '\\psi': () => special.digamma,
        '\\psi^\\prime': () => special.trigamma,
      },
    }),
  ],
  bounds: [
    bound({
      latex: String.raw`e^{T\delta - \sqrt{T \psi^\prime(\frac{n-1}{2})}}`,
      exact: median,
      atLeast: medianAtLeast,
      over: grid,
    }),
    bound({
      latex: String.raw`e^{T\delta + \sqrt{T \psi^\prime(\frac{n-1}{2})}}`,
      exact: median,
      atMost: medianAtMost,
      over: grid,
    }),
  ],
})
