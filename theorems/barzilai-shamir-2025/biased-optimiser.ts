import { axis, domain, formula, laws, theorem } from 'collapse-check'
import { harmonic } from './gaussian-steps.ts'
import { barzilaiShamir2025 } from './paper.ts'

/** A run whose fits are all off by the same amount. */
export interface BiasedRun {
  readonly n: number
  readonly T: number
  /** θ_0 of a Beta(θ, 1) model. */
  readonly truth: number
  /** s: what is added to each estimate, in standard errors θ_0/√n. */
  readonly bias: number
}

/** n E(θ_T/θ_0 − 1)² → H_T + s² h_T². */
export const scaledError = ({ T, bias }: Pick<BiasedRun, 'T' | 'bias'>): number => {
  const drift = bias * harmonic(T)
  return laws.harmonicSquares(T) + drift * drift
}

/** The root mean squared error of generation T over that of the first: √((H_T + s²h_T²)/(1 + s²)). */
export const biasedRatio = ({ T, bias }: Pick<BiasedRun, 'T' | 'bias'>): number =>
  Math.sqrt(scaledError({ T, bias }) / (1 + bias * bias))

/** The bias s that makes this ratio out of T generations. */
export const biasOfRatio = (ratio: number, T: number): number => {
  const h = harmonic(T)
  return Math.sqrt((ratio * ratio - laws.harmonicSquares(T)) / (h * h - ratio * ratio))
}

export default theorem({
  id: 'barzilai-shamir-2025/biased-optimiser',
  title:
    'An optimiser that is always off to the same side by three quarters of a standard error makes 3.27 out of 1.28',
  source: { paper: barzilaiShamir2025, locator: 'figure 4, Appendix G', standing: 'derived' },
  statement: String.raw`n\, \mathbb E\Bigl(\frac{\theta_T}{\theta_0} - 1\Bigr)^2 \to H_T + s^2 h_T^2, \qquad \frac{\text{error}_T}{\text{error}_1} \to \sqrt{\frac{H_T + s^2 h_T^2}{1 + s^2}}, \qquad s = \frac{b\sqrt n}{\theta_0}`,
  assumptions: [
    'data with density $\\theta_0 x^{\\theta_0-1}$ on $(0, 1)$; every estimate is the maximum-likelihood one plus $b$, and $n \\to \\infty$ with $s$ fixed',
    'every generation draws $n$ observations from the latest model and adds them to all earlier ones (accumulate)',
  ],
  notes: [
    '$H_T = \\sum_{k=1}^{T} \\frac1{k^2}$ and $h_T = \\sum_{k=1}^{T} \\frac1k$. The T-th fit moves the pooled estimate by the error of one batch over $T$, and by what the last fit was off over $T$.',
    'Figure 4 of the paper reports 1.25 at $\\theta_0 = 1$ and 3.27 at $\\theta_0 = 0.1$, at generation 100. With $s = 0.748$ the ratio is 3.27; a tenth of it, which is the same $b$ at a truth ten times as large, gives 1.33. At $n = 50$ that is $b = 0.0106$: an absolute tolerance that is met from one side. It is one optimiser that does it; which was used is not known.',
    'A tolerance that is met from both sides adds errors that cancel, and no more than $H_T$ comes of it (*optimisation-error*).',
  ],
  formulas: [
    formula({
      latex: 'H_T + s^2 h_T^2',
      domain: domain({ T: axis.logInteger(1, 1000), bias: axis.logUniform(0.01, 10) }),
      computes: scaledError,
      symbols: {
        s: ({ bias }) => bias,
        H_T: String.raw`\sum_{k=1}^{T} \frac1{k^2}`,
        h_T: String.raw`\sum_{k=1}^{T} \frac1k`,
      },
    }),
    formula({
      latex: String.raw`\sqrt{\frac{H_T + s^2 h_T^2}{1 + s^2}}`,
      domain: domain({ T: axis.logInteger(1, 1000), bias: axis.logUniform(0.01, 10) }),
      computes: biasedRatio,
      symbols: {
        s: ({ bias }) => bias,
        H_T: String.raw`\sum_{k=1}^{T} \frac1{k^2}`,
        h_T: String.raw`\sum_{k=1}^{T} \frac1k`,
      },
    }),
    formula({ latex: '0.748', domain: domain({}), computes: () => biasOfRatio(3.27, 100), rounded: true }),
    formula({
      latex: '1.33',
      domain: domain({}),
      computes: () => biasedRatio({ T: 100, bias: biasOfRatio(3.27, 100) / 10 }),
      rounded: true,
    }),
    formula({
      latex: '0.0106',
      domain: domain({}),
      computes: () => (biasOfRatio(3.27, 100) * 0.1) / Math.sqrt(50),
      rounded: true,
    }),
  ],
})
