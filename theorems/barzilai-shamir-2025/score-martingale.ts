import { axis, domain, formula, laws, theorem } from 'collapse-check'
import { barzilaiShamir2025 } from './paper.ts'

export interface Batches {
  /** Observations a generation. */
  readonly n: number
  /** Number of batches. */
  readonly T: number
}

/** Var Σ_{t<T} ∇ℓ_t(θ_t)/(t+1) = I·H_T/n. */
export const scoreVariance = ({ n, T }: Batches, information: number): number =>
  (information * laws.harmonicSquares(T)) / n

/** Var Σ_{t<T} (∇²ℓ_t(θ_t) − I) = T·Var(∂² ln p)/n. */
export const curvatureVariance = ({ n, T }: Batches, curvature: number): number => (T * curvature) / n

/** Pr(|Σ ∇ℓ_t(θ_t)/(t+1)| ≥ this) ≤ δ for scores in [−b, b]: b √(2 H_T ln(2/δ)/n). */
export const scoreSumAtMost = ({ n, T }: Batches, b: number, delta: number): number =>
  b * Math.sqrt((2 * laws.harmonicSquares(T) * Math.log(2 / delta)) / n)

export default theorem({
  id: 'barzilai-shamir-2025/score-martingale',
  title: 'The scores of the batches at their own models add up like independent errors, whatever the models do',
  source: { paper: barzilaiShamir2025, locator: 'Lemmas B.1 and B.3', standing: 'derived' },
  statement: String.raw`\operatorname{Var} \sum_{t<T} \frac{\nabla \ell_t(\theta_t)}{t+1} = \frac{I\,H_T}{n}, \qquad \operatorname{Var} \sum_{t<T} \bigl(\nabla^2 \ell_t(\theta_t) - I\bigr) = \frac{T \operatorname{Var}(\partial^2 \log p)}{n}, \qquad \Pr\Bigl(\Bigl|\sum_{t<T} \frac{\nabla \ell_t(\theta_t)}{t+1}\Bigr| \ge b \sqrt{\tfrac{2 H_T \ln(2/\delta)}{n}}\Bigr) \le \delta`,
  assumptions: [
    'a location family, or the direction of a von Mises law: the score of an observation at the model that drew it has one law; for the third statement it lies in $[-b, b]$',
    'batch $t$ is $n$ observations of $\\theta_t$, and $\\ell_t$ its mean negative log-likelihood',
  ],
  notes: [
    '$H_T = \\sum_{k=1}^{T} \\frac1{k^2}$, which tends to $\\frac{\\pi^2}6$.',
    'Proof: given the past, $\\nabla\\ell_t(\\theta_t)$ is a mean of $n$ independent scores with mean 0 and variance $I$; the last is Hoeffding’s inequality.',
    'The paper’s lemmas bound both sums for every smooth family, by $C K_1\\sqrt{\\log(2d/\\delta)/n}$ and $C K_2 \\sqrt{T \\log(2d/\\delta)/n}$, with constants that they do not compute: this is the exact size where it can be had. The logistic score is uniform on $[-1, 1]$, so the variances are $H_T/3n$ and $T/45n$.',
    'The first sum is where boundedness in $T$ comes from: $\\sum 1/t^2$ converges.',
  ],
  formulas: [
    formula({
      latex: String.raw`\frac{I\,H_T}{n}`,
      domain: domain({ n: axis.logInteger(1, 1000), T: axis.logInteger(1, 200), I: axis.logUniform(0.1, 10) }),
      computes: ({ I, ...batches }) => scoreVariance(batches, I),
      symbols: { H_T: String.raw`\sum_{k=1}^{T} \frac1{k^2}` },
    }),
    formula({
      latex: String.raw`b \sqrt{\tfrac{2 H_T \ln(2/\delta)}{n}}`,
      domain: domain({
        n: axis.logInteger(1, 1000),
        T: axis.logInteger(1, 200),
        b: axis.logUniform(0.1, 10),
        delta: axis.logUniform(0.001, 1),
      }),
      computes: ({ b, delta, ...batches }) => scoreSumAtMost(batches, b, delta),
      symbols: { H_T: String.raw`\sum_{k=1}^{T} \frac1{k^2}` },
    }),
  ],
})
