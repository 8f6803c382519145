import { axis, domain, formula, laws, special, theorem } from 'collapse-check'
import { barzilaiShamir2025 } from './paper.ts'

/** Standard deviation of θ_T for large n: √(H_T/(n I)). */
export const limitDeviation = (n: number, T: number, information: number): number =>
  Math.sqrt(laws.harmonicSquares(T) / (n * information))

/** C with Pr(|θ_T − θ_0| > C √(ln(2/δ)/n)) ≤ δ for large n and every T: π/√(3 I). */
export const tailConstant = (information: number): number => Math.PI / Math.sqrt(3 * information)

/** Pr(|Z| < z) for a standard normal Z. */
export const within = (z: number): number => 1 - 2 * special.normalCdf(-z)

/**
 * Size of the error of the limit at finite n, by its largest term: the curvature that divides the k-th step has the
 * relative variance ρ/(nk), which makes the variance of the step 1 + 3ρ/(nk) times larger; a variance 1 + ε times
 * larger moves Pr(|Z| < z) by −z·φ(z)·ε, at most 0.242·ε. Terms of order n^(−1/2) vanish by symmetry.
 */
export const limitError = (n: number, curvatureVariation: number): number =>
  (Math.exp(-0.5) / Math.sqrt(2 * Math.PI)) * 3 * (curvatureVariation / n)

/** π²/6, enlarged by the same term: 3ρ/n of each variance. */
export const riskAtMost = (n: number, curvatureVariation: number): number =>
  (Math.PI * Math.PI * (1 + (3 * curvatureVariation) / n)) / 6

export default theorem({
  id: 'barzilai-shamir-2025/smooth-limit',
  title:
    'In smooth families the error of generation T is normal with variance H_T/(nI): at no time more than π²/6 times that of the first',
  source: {
    paper: barzilaiShamir2025,
    locator: 'consistent with Theorem 4.1 and the decomposition in its proof (Appendix D)',
    standing: 'derived',
  },
  statement: String.raw`\sqrt{n}\,(\theta_T - \theta_0) \;\Rightarrow\; \sum_{k=1}^{T} \frac{Z_k}{k} \sim \mathcal N\Bigl(0, \frac{H_T}{I}\Bigr) \quad (n \to \infty), \qquad Z_k \sim \mathcal N(0, I^{-1}) \text{ independent}`,
  assumptions: [
    'Assumptions 1 to 3 of the paper, one parameter; tested with the logistic location family and the von Mises direction',
    'every generation draws $n$ observations from the latest model and adds them to all earlier ones (accumulate)',
    'the estimate is the maximum of the likelihood nearest to the previous model',
  ],
  notes: [
    '$H_T = \\sum_{k=1}^{T} \\frac1{k^2}$, which tends to $\\frac{\\pi^2}6$.',
    'Proof: stationarity of both estimates gives $\\theta_{T} - \\theta_{T-1} \\approx -\\nabla\\ell_{T-1}(\\theta_{T-1})/(T\\,I)$, a martingale difference.',
    'So for large $n$ the constant of Theorem 4.1 can be $C = \\pi/\\sqrt{3I}$ with $\\log(2/\\delta)$, since $2\\bar\\Phi(x) \\le 2e^{-x^2/2}$: $\\pi$ for the logistic family. A benchmark, not a bound.',
    'Assumptions 1 to 3 only speak of a neighbourhood of the truth; with a literal global maximum the theorem, as its statement reads, fails: see *memoriser*.',
  ],
  formulas: [
    formula({
      latex: String.raw`\frac{H_T}{I}`,
      domain: domain({ n: axis.logInteger(1, 1000), T: axis.logInteger(1, 200), I: axis.logUniform(0.1, 10) }),
      computes: ({ n, T, I }) => n * limitDeviation(n, T, I) * limitDeviation(n, T, I),
      symbols: { H_T: String.raw`\sum_{k=1}^{T} \frac1{k^2}` },
    }),
    formula({
      latex: String.raw`\pi/\sqrt{3I}`,
      domain: domain({ I: axis.logUniform(0.1, 10) }),
      computes: ({ I }) => tailConstant(I),
    }),
  ],
})
