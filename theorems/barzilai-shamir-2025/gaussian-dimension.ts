import { axis, domain, formula, laws, special, theorem } from 'collapse-check'
import { barzilaiShamir2025 } from './paper.ts'

export interface GaussianDimension {
  /** Observations a generation. */
  readonly n: number
  /** Generation. */
  readonly T: number
  /** Dimension. */
  readonly d: number
}

/** E ‖θ_T − θ_0‖²/σ² = d·H_T/n. */
export const meanSquaredError = ({ n, T, d }: GaussianDimension): number => (d * laws.harmonicSquares(T)) / n

/** The law of a χ² of d degrees of freedom. */
export const chiSquareLaw = (d: number) => ({
  name: `χ² of ${d} degrees of freedom`,
  cdf: (x: number): number => (x <= 0 ? 0 : special.regularizedGammaLower(d / 2, x / 2)),
})

export default theorem({
  id: 'barzilai-shamir-2025/gaussian-dimension',
  title: 'In d dimensions the squared error is d times as large, and still bounded in T',
  source: {
    paper: barzilaiShamir2025,
    locator: 'an exact instance of the setting of Theorem 4.1 (Gaussian location family in d dimensions)',
    standing: 'derived',
  },
  statement: String.raw`\frac{n}{\sigma^2 H_T}\,\|\theta_T - \theta_0\|^2 \sim \chi^2_d, \qquad \mathbb E\|\theta_T - \theta_0\|^2 = \frac{d\,\sigma^2 H_T}{n}, \qquad \mathbb E\,KL(p_{\theta_0} \| p_{\theta_T}) = \frac{d H_T}{2n}`,
  assumptions: [
    'data $\\mathcal N(\\theta_0, \\sigma^2 I_d)$ with $\\sigma$ known',
    'every generation draws $n$ observations from the latest model and adds them to all earlier ones (accumulate)',
    'the estimate is the mean of everything seen (maximum likelihood)',
  ],
  notes: [
    '$H_T = \\sum_{k=1}^{T} \\frac1{k^2}$, which tends to $\\frac{\\pi^2}6$.',
    'Proof: the coordinates are independent copies of the one-dimensional case.',
    'The paper says that its bound depends on $d$ only logarithmically. That is so at fixed constants $K_1$ and $\\lambda_0$; but $d\\lambda_0 \\le \\operatorname{tr} I \\le 4K_1^2$, so fixed constants force $d \\le 4K_1^2/\\lambda_0$. An error that is flat in $d$ does not follow, and is not what happens here.',
  ],
  formulas: [
    formula({
      latex: String.raw`\frac{d\,\sigma^2 H_T}{n}`,
      domain: domain({
        n: axis.logInteger(1, 1000),
        T: axis.logInteger(1, 200),
        d: axis.integer(1, 16),
        sigma: axis.logUniform(0.1, 10),
      }),
      computes: ({ sigma, ...point }) => sigma * sigma * meanSquaredError(point),
      symbols: { H_T: String.raw`\sum_{k=1}^{T} \frac1{k^2}` },
    }),
    formula({
      latex: String.raw`\frac{d H_T}{2n}`,
      domain: domain({ n: axis.logInteger(1, 1000), T: axis.logInteger(1, 200), d: axis.integer(1, 16) }),
      // KL is half of the squared error in units of σ.
      computes: (point) => meanSquaredError(point) / 2,
      symbols: { H_T: String.raw`\sum_{k=1}^{T} \frac1{k^2}` },
    }),
  ],
})
