import { axis, bound, domain, formula, laws, points, theorem } from 'collapse-check'
import { barzilaiShamir2025 } from './paper.ts'

/** T batches of n observations, all kept; the pooled variance has the divisor nT − 1. */
export interface UnbiasedPool {
  readonly n: number
  readonly T: number
}

/** E σ_T² in units of the true variance. */
export const variance = ({ n, T }: UnbiasedPool): number => laws.accumulatedUnbiasedVariance(n, T)

/** Below it: 1 − (π²/3 − 2)/(2n − 1). */
export const varianceAtLeast = ({ n }: Pick<UnbiasedPool, 'n'>): number =>
  1 - ((Math.PI * Math.PI) / 3 - 2) / (2 * n - 1)

/**
 * E σ_T⁴: batch t multiplies the sum of squares by 1 + (χ²_{n−1} + (1 − 1/t)Z²)/((t − 1)n − 1), which has a linear
 * recursion with the divisors.
 */
export function fourth({ n, T }: UnbiasedPool): number {
  let moment = (n + 1) / (n - 1)
  for (let t = 2; t <= T; t++) {
    const [before, after] = [(t - 1) * n - 1, t * n - 1]
    const mean = 1 + (n - 1 / t) / before
    const spread = (2 * (n - 1 + (1 - 1 / t) * (1 - 1 / t))) / before / before
    moment *= (mean * mean + spread) * (before / after) * (before / after)
  }
  return moment
}

export default theorem({
  id: 'barzilai-shamir-2025/unbiased-accumulation',
  title: 'The unbiased divisor is biased once data are kept: diversity is lost, and only with the first few batches',
  source: {
    paper: barzilaiShamir2025,
    locator: 'its workflow, in which all data are kept, for a Gaussian with both parameters unknown',
    standing: 'derived',
  },
  statement: String.raw`\mathbb E \sigma_T^2 = \sigma_0^2 \prod_{t=2}^{T} \Bigl(1 - \frac{1}{t\,(nt - 1)}\Bigr) \ge \sigma_0^2 \Bigl(1 - \frac{\pi^2/3 - 2}{2n - 1}\Bigr)`,
  assumptions: [
    'Gaussian data with unknown mean and variance; $n \\ge 2$ observations a generation, all are kept',
    '$\\sigma_T^2$ is the variance of the pool of $nT$ observations with divisor $nT - 1$',
  ],
  notes: [
    'Proof: the squares around the pool’s mean grow by $\\sigma_{T-1}^2 (\\chi^2_{n-1} + (1 - \\tfrac1T) Z^2)$ on average. Each batch has a mean of its own, off the pool’s by less than an independent sample’s would be: so the divisor that is right for $nT$ independent observations is too large. The bound: $\\prod (1 - a_t) \\ge 1 - \\sum a_t$ and $nt - 1 \\ge t(n - \\tfrac12)$ for $t \\ge 2$.',
    'If each generation replaces the last, the same divisor keeps the mean of the variance for ever, while the variance itself goes to zero in every run: [the spread is a martingale](../suresh-2025/spread-martingale.md).',
  ],
  formulas: [
    formula({
      latex: String.raw`\sigma_0^2 \prod_{t=2}^{T} \Bigl(1 - \frac{1}{t\,(nt - 1)}\Bigr)`,
      domain: domain({ n: axis.logInteger(2, 1000), T: axis.logInteger(1, 60), sigma0: axis.logUniform(0.1, 10) }),
      computes: ({ sigma0, ...pool }) => sigma0 * sigma0 * variance(pool),
    }),
    formula({
      latex: String.raw`\sigma_0^2 \Bigl(1 - \frac{\pi^2/3 - 2}{2n - 1}\Bigr)`,
      domain: domain({ n: axis.logInteger(2, 1000), sigma0: axis.logUniform(0.1, 10) }),
      computes: ({ sigma0, n }) => sigma0 * sigma0 * varianceAtLeast({ n }),
    }),
  ],
  bounds: [
    bound({
      latex: String.raw`\sigma_0^2 \Bigl(1 - \frac{\pi^2/3 - 2}{2n - 1}\Bigr)`,
      exact: variance,
      atLeast: varianceAtLeast,
      over: points({ n: [2, 5, 100, 1e6], T: [1, 2, 10, 3000] }),
    }),
  ],
})
