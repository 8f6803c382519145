import { axis, bound, domain, formula, laws, points, theorem } from 'collapse-check'
import { alemohammad2024 } from './paper.ts'

/** n real observations and k of the latest model, whose sampler multiplies the variance by a factor. */
export interface DistortedLoop {
  readonly n: number
  readonly k: number
  readonly T: number
  readonly real: 'drawn once' | 'drawn anew' | 'forgotten'
  readonly factor: number
}

const power = (base: number, times: number) => Math.exp(times * Math.log(base))

/** E σ_T² and E σ_T⁴ in units of the true variance; for real data drawn once, of theirs, given them. */
export function loopMoments({ n, k, T, real, factor }: DistortedLoop): {
  readonly variance: number
  readonly fourth: number
} {
  if (real !== 'forgotten') {
    return laws.pooledGaussian({ real: n, fresh: real === 'drawn anew', synthetic: k, factor, rounds: T - 1 })
  }
  return {
    variance: (1 - 1 / n) * power(factor * (1 - 1 / k), T - 1),
    fourth: (1 - 1 / n / n) * power(factor * factor * (1 - 1 / k / k), T - 1),
  }
}

/** E σ_T². */
export const loopVariance = (loop: DistortedLoop): number => loopMoments(loop).variance

/** All data kept: n observations a generation, each batch after the first from the latest model. */
export interface DistortedAccumulation {
  readonly n: number
  readonly T: number
  readonly factor: number
}

/** E σ_T² = (1 − 1/n) Π_{t=2}^{T} (1 − (1 − λ)/t − λ/(nt²)). */
export const accumulatedVariance = ({ n, T, factor }: DistortedAccumulation): number =>
  laws.accumulatedDistortedVariance(n, T, factor)

/** E σ_T⁴. */
export const accumulatedFourth = ({ n, T, factor }: DistortedAccumulation): number =>
  laws.accumulatedDistortedFourth(n, T, factor)

/** Above it, for λ ≤ 1: (1 − 1/n)((T + 1)/2)^{−(1 − λ)}. */
export const accumulatedVarianceAtMost = ({ n, T, factor }: DistortedAccumulation): number =>
  (1 - 1 / n) * power((T + 1) / 2, factor - 1)

/** Below it, for λ ≤ 1: (1 − 1/n)(1 − λ/n) T^{−(1 − λ)}. */
export const accumulatedVarianceAtLeast = ({ n, T, factor }: DistortedAccumulation): number =>
  (1 - 1 / n) * (1 - factor / n) * power(T, factor - 1)

/** The variance that is left of a normal law cut off at `cut` standard deviations: 1 − 2cφ(c)/(2Φ(c) − 1). */
export const truncatedFactor = (cut: number, mass: number): number =>
  1 - (2 * cut * Math.exp((-cut * cut) / 2)) / Math.sqrt(2 * Math.PI) / mass

const batches = domain({ n: axis.logInteger(2, 1000), T: axis.logInteger(1, 60), factor: axis.uniform(0.05, 1) })
const lambda = { '\\lambda': ({ factor }: { readonly factor: number }) => factor }

const grid = points({ n: [2, 10, 1e6], T: [1, 2, 10, 500], factor: [0.01, 0.3, 0.9, 1] })

export default theorem({
  id: 'alemohammad-2024/distorted-sampling',
  title:
    'A sampler that narrows the model kills diversity exponentially without real data, as a power of time if all data are kept, and not if real data stay',
  source: {
    paper: alemohammad2024,
    locator: 'its sampling bias λ, which trades quality for diversity, in its three loops',
    standing: 'derived',
  },
  statement: String.raw`\begin{gathered} \text{no real data: } \mathbb E \sigma_T^2 = \bigl(1 - \tfrac1n\bigr) \bigl[\lambda (1 - \tfrac1k)\bigr]^{T-1}; \qquad \text{a share } \alpha \text{ real, fixed or fresh: } \mathbb E \sigma_T^2 \to \frac{\alpha}{1 - (1-\alpha)\lambda} + O\bigl(\tfrac1n\bigr); \\ \text{all data kept: } \mathbb E \sigma_T^2 = \bigl(1 - \tfrac1n\bigr) \prod_{t=2}^{T} \Bigl(1 - \frac{1 - \lambda}{t} - \frac{\lambda}{n t^2}\Bigr), \\ \bigl(1 - \tfrac1n\bigr) \bigl(1 - \tfrac\lambda n\bigr) T^{-(1-\lambda)} \le \mathbb E \sigma_T^2 \le \bigl(1 - \tfrac1n\bigr) \bigl(\tfrac{T+1}{2}\bigr)^{-(1-\lambda)} \quad (\lambda \le 1) \end{gathered}`,
  assumptions: [
    'real data normal, in units of their variance (drawn once: of that of the sample, and given it); a Gaussian fitted by maximum likelihood',
    'synthetic data are drawn with $\\lambda$ times the variance of the model: a temperature, or a law cut off symmetrically',
    'each generation after the first has $k$ synthetic observations, beside $n$ real ones that are always the same, always new, or none; or $n$ synthetic ones beside all earlier data',
  ],
  notes: [
    'Proof: the pooled variance is that within both kinds of data and $c = nk/(n+k)^2$ times the squared difference of their means, of which second and fourth moments follow a linear recursion. For the product: batch $t$ is $1/t$ of the pool, of variance $\\lambda\\sigma_{t-1}^2$. The bounds: $(1 - 1/t)^a \\le 1 - a/t \\le e^{-a/t}$.',
    'Only the variance of what is drawn enters, so a sampler cut off at two standard deviations is one with $\\lambda = 0.774$.',
    'Keeping everything is not enough: at $\\lambda = 0.9$ a tenth of the diversity is lost by every 2.9-fold growth of the pool, for ever. A selection of what is nearest to the mean [does the same](../qiao-2026/centred-selection.md); Qiao et al. (arXiv:2606.13732) are reported to bound the variance by a power of time for a selection towards a target.',
    '$\\lambda > 1$ is allowed where $(1-\\alpha)\\lambda < 1$: [Marchi et al.](../marchi-2024/temperature.md).',
  ],
  formulas: [
    formula({
      latex: String.raw`\bigl(1 - \tfrac1n\bigr) \bigl[\lambda (1 - \tfrac1k)\bigr]^{T-1}`,
      domain: domain({
        n: axis.logInteger(1, 1000),
        k: axis.logInteger(2, 1000),
        T: axis.integer(1, 30),
        factor: axis.uniform(0.05, 2),
      }),
      computes: (loop) => loopVariance({ ...loop, real: 'forgotten' }),
      symbols: lambda,
    }),
    formula({
      latex: String.raw`\frac{\alpha}{1 - (1-\alpha)\lambda}`,
      domain: domain({ share: axis.uniform(0.1, 1), factor: axis.uniform(0.05, 1.1) }),
      computes: ({ share, factor }) => laws.distortedVarianceLimit(share, factor),
      symbols: { '\\alpha': ({ share }) => share, ...lambda },
    }),
    formula({
      latex: String.raw`\bigl(1 - \tfrac1n\bigr) \prod_{t=2}^{T} \Bigl(1 - \frac{1 - \lambda}{t} - \frac{\lambda}{n t^2}\Bigr)`,
      domain: batches,
      computes: accumulatedVariance,
      symbols: lambda,
    }),
    formula({
      latex: String.raw`\bigl(1 - \tfrac1n\bigr) \bigl(1 - \tfrac\lambda n\bigr) T^{-(1-\lambda)}`,
      domain: batches,
      computes: accumulatedVarianceAtLeast,
      symbols: lambda,
    }),
    formula({
      latex: String.raw`\bigl(1 - \tfrac1n\bigr) \bigl(\tfrac{T+1}{2}\bigr)^{-(1-\lambda)}`,
      domain: batches,
      computes: accumulatedVarianceAtMost,
      symbols: lambda,
    }),
  ],
  bounds: [
    bound({
      latex: String.raw`\bigl(1 - \tfrac1n\bigr) \bigl(1 - \tfrac\lambda n\bigr) T^{-(1-\lambda)}`,
      exact: accumulatedVariance,
      atLeast: accumulatedVarianceAtLeast,
      over: grid,
    }),
    bound({
      latex: String.raw`\bigl(1 - \tfrac1n\bigr) \bigl(\tfrac{T+1}{2}\bigr)^{-(1-\lambda)}`,
      exact: accumulatedVariance,
      atMost: accumulatedVarianceAtMost,
      over: grid,
    }),
  ],
})
