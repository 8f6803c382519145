import { axis, domain, formula, special, theorem } from 'collapse-check'
import { yi2025 } from './paper.ts'
import { roundError } from './verified-round.ts'

/** A block of p orthonormal rows, each with n labels that passed. */
export interface BlockRound {
  readonly p: number
  readonly n: number
  /** |θ₀ − θ_c| and the filter’s r + σ_c, in units of σ. */
  readonly d: number
  readonly R: number
  readonly sigma: number
}

/** The rows x_i of the block: the reflection I − (2/p) 11ᵀ; θ₀ − θ_c is along the first axis, and this is x_i · (θ₀ − θ_c)/σ. */
export const coordinates = ({ p, d }: Pick<BlockRound, 'p' | 'd'>): number[] =>
  Array.from({ length: p }, (_, i) => d * ((i === 0 ? 1 : 0) - 2 / p))

/** E|θ₁ − θ_c|². */
export const blockError = ({ n, R, sigma, ...block }: BlockRound): number =>
  coordinates(block).reduce((sum, d) => sum + sigma * sigma * roundError({ d, R, n, offset: 0 }), 0)

/** The covariance of a standard normal cut to a ball around its mean, in every direction: F_{χ²(p+2)}(R²)/F_{χ²(p)}(R²). */
export const ballContraction = ({ p, R }: Pick<BlockRound, 'p' | 'R'>): number => {
  const below = (degrees: number) => special.regularizedGammaLower(degrees / 2, (R * R) / 2)
  // Balls so small that no double says what they hold are uniformly filled.
  return below(p + 2) > 0 ? below(p + 2) / below(p) : (R * R) / (p + 2)
}

export default theorem({
  id: 'yi-2025/many-dimensions',
  title:
    'In p dimensions a verifier of labels contracts each coordinate by itself, and one that keeps a ball contracts most weakly at its centre',
  source: {
    paper: yi2025,
    locator: 'the filter $|y - x^\\top \\theta_c| \\le r|x| + \\sigma_c$ of its block design; the ball is not in it',
    standing: 'derived',
  },
  statement: String.raw`\mathbb E|\theta_1 - \theta_c|^2 = \sigma^2 \sum_{i=1}^{p} \Bigl[T(d_i)^2 + \frac{T^\prime(d_i)}{n}\Bigr], \quad R = \frac{r + \sigma_c}{\sigma}; \qquad \operatorname{Cov}\bigl(X \mid |X| \le R\bigr) \preceq \frac{F_{p+2}(R^2)}{F_p(R^2)}\, I, \quad X \sim \mathcal N(\mu, I_p)`,
  assumptions: [
    'a block of $p$ orthonormal rows $x_i$, labels $x_i \\cdot \\theta_0 + \\sigma \\mathcal N(0, 1)$; $n$ of each row that passed; least squares; $d_i = x_i \\cdot (\\theta_0 - \\theta_c)/\\sigma$',
    'for the ball: draws of $\\mathcal N(\\mu, I_p)$ pass within $R$ of the verifier; $F_p$ is the distribution function of $\\chi^2_p$',
  ],
  notes: [
    'Proof of the first: $|\\theta_1 - \\theta_c|^2$ is the sum over the rows of the squared means of what passed. Its bound is $p\\sigma^2$ times that of one coordinate.',
    'The covariance of what passes is the derivative of the map; it is at most $I$ for every convex filter (Brascamp and Lieb), and $\\frac{F_{p+2}(R^2)}{F_p(R^2)}$ at the centre of a ball. That it is largest there is observed, by quadrature along and across the direction of $\\mu$, and not proved here; $p = 1$ is the inequality of one coordinate.',
  ],
  formulas: [
    formula({
      latex: String.raw`\frac{F_{p+2}(R^2)}{F_p(R^2)}`,
      domain: domain({ p: axis.integer(1, 20), R: axis.uniform(0.3, 5) }),
      computes: ballContraction,
      symbols: {
        'F_{p+2}':
          ({ p }) =>
          (x) =>
            special.regularizedGammaLower(p / 2 + 1, x / 2),
        F_p:
          ({ p }) =>
          (x) =>
            special.regularizedGammaLower(p / 2, x / 2),
      },
    }),
  ],
})
