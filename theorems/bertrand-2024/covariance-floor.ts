import { axis, domain, formula, theorem } from 'collapse-check'
import { bertrand2024 } from './paper.ts'

export interface CovarianceLoop {
  /** Real observations, drawn once. */
  readonly n: number
  /** Synthetic ones in every generation. */
  readonly k: number
  /** Generations after the fit on real data. */
  readonly t: number
}

/** Which of them is measured, relative to the real variance along a direction v: vᵀΣ_t v, or (vᵀ(μ_t − x̄))². */
export interface LoopMoment extends CovarianceLoop {
  readonly moment: 'variance' | 'drift'
}

/** Moments of the loop along one direction, given real data of variance 1 (divisor n) there. */
export interface LoopMoments {
  /** E Σ_t: the mean variance of the model. */
  readonly variance: number
  /** E (μ_t − x̄)²: how far its mean has moved. */
  readonly drift: number
  readonly varianceSquared: number
  readonly driftSquared: number
}

/**
 * The recursion C′ = (1 − ρ) + ρ(1 − 1/N)C + ρ(1 − ρ)V, V′ = ρ²(V + C/k), N = n + k, with the second moments of
 * both beside it. They close: given (μ, Σ) the synthetic mean is N(μ, Σ/k), the scatter Σ·χ²_{k−1}.
 */
export function loopMoments({ n, k, t }: CovarianceLoop): LoopMoments {
  const rho = k / (n + k)
  const real = 1 - rho
  const scatter = (k - 1) / k
  // E c, E u², E c², E c·u², E u⁴ for the variance c and the drift u.
  let [c, u2, cc, cu2, u4] = [1, 0, 1, 0, 0]
  for (let s = 0; s < t; s++) {
    // y = ȳ − x̄: moments of y given (c, u) are u² + c/k and u⁴ + 6u²c/k + 3c²/k².
    const y2 = u2 + c / k
    const cy2 = cu2 + cc / k
    const y4 = u4 + (6 * cu2) / k + (3 * cc) / (k * k)
    const next = real + rho * scatter * c + rho * real * y2
    const nextSquare =
      real * real +
      (rho * rho * scatter * (k + 1) * cc) / k +
      rho * rho * real * real * y4 +
      2 * real * rho * scatter * c +
      2 * real * real * rho * y2 +
      2 * rho * rho * real * scatter * cy2
    const nextMixed = rho * rho * (real * y2 + rho * scatter * cy2 + rho * real * y4)
    c = next
    cc = nextSquare
    cu2 = nextMixed
    u2 = rho * rho * y2
    u4 = rho * rho * rho * rho * y4
  }
  return { variance: c, drift: u2, varianceSquared: cc, driftSquared: u4 }
}

export default theorem({
  id: 'bertrand-2024/covariance-floor',
  title:
    'With the real data kept a Gaussian’s covariance cannot collapse: it never falls below the real share, and in the mean hardly at all',
  source: { paper: bertrand2024, locator: 'the setting of its stability theorems', standing: 'derived' },
  statement: String.raw`\Sigma_t \succeq \frac{n}{n+k}\, S \text{ on every path}, \qquad \mathbb E\,\Sigma_t + \mathbb E(\mu_t - \bar x)(\mu_t - \bar x)^\top = S, \qquad \mathbb E\,\Sigma_t \to \frac{S}{1 + \frac{\lambda}{n(1+2\lambda)}}`,
  assumptions: [
    'Gaussian data in $d$ dimensions; mean $\\bar x$ and covariance $S$ (divisor $n$) of the real data, which are drawn once',
    'each generation fits the pooled mean and covariance (maximum likelihood) of the real data and $k = \\lambda n \\ge 2$ synthetic observations of the latest model',
    'the loop starts from the fit on the real data',
  ],
  notes: [
    'Proof: $\\Sigma^\\prime = (1-\\rho)S + \\rho T + \\rho(1-\\rho)(\\bar x - \\bar y)(\\bar x - \\bar y)^\\top$ with $\\rho = k/(n+k)$, where $\\bar y$ and $T$ are mean and covariance of the synthetic data. All three terms are positive: the floor. The means obey a linear recursion.',
    'The mean covariance shrinks at most by the factor $1/(1 + \\tfrac1{2n})$, even as $\\lambda \\to \\infty$. What it loses is found in the drift of the mean.',
  ],
  formulas: [
    formula({
      latex: String.raw`\frac{S}{1 + \frac{\lambda}{n(1+2\lambda)}}`,
      domain: domain({
        n: axis.logInteger(1, 100),
        k: axis.logInteger(2, 1000),
        S: axis.logUniform(0.1, 10),
      }).where(({ n, k }) => k <= 10 * n),
      // By then less than 1e-30 of the way is left.
      computes: ({ n, k, S }) => S * loopMoments({ n, k, t: 400 }).variance,
      symbols: { '\\lambda': ({ n, k }) => k / n },
    }),
  ],
})
