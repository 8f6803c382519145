import { axis, domain, formula, laws, theorem } from 'collapse-check'
import { harmonic } from './gaussian-steps.ts'
import { barzilaiShamir2025 } from './paper.ts'

export interface OptimisationError {
  /** Observations a generation. */
  readonly n: number
  /** Generation. */
  readonly T: number
  /** Bias of the model that is drawn from, in standard deviations of the data. */
  readonly bias: number
  /** Standard deviation of its unbiased error, in standard deviations of the data. */
  readonly noise: number
}

/** E θ_T − θ_0 = bias·(Σ_{k ≤ T} 1/k − 1). */
export const meanError = ({ T, bias }: OptimisationError): number => bias * (harmonic(T) - 1)

/** Var θ_T = H_T/n + noise²·(H_T − 1). */
export const errorVariance = ({ n, T, noise }: OptimisationError): number =>
  laws.harmonicSquares(T) / n + noise * noise * (laws.harmonicSquares(T) - 1)

const runs = domain({
  n: axis.logInteger(1, 1000),
  T: axis.logInteger(1, 200),
  bias: axis.uniform(-1, 1),
  noise: axis.uniform(0, 1),
  sigma: axis.logUniform(0.1, 10),
})

export default theorem({
  id: 'barzilai-shamir-2025/optimisation-error',
  title:
    'Unbiased optimisation errors stay bounded for ever; a persistent bias, however small, adds up like its size times log T',
  source: {
    paper: barzilaiShamir2025,
    locator: 'the remark after Theorem 4.1 that it should extend to an approximate maximum likelihood estimate',
    standing: 'derived',
  },
  statement: String.raw`\theta_T - \theta_0 \sim \mathcal N\Bigl(b\sum_{k=2}^{T} \frac1k,\; \frac{\sigma^2}{n} H_T + \eta^2 (H_T - 1)\Bigr)`,
  assumptions: [
    'data $\\mathcal N(\\theta_0, \\sigma^2)$ with $\\sigma$ known; the estimate is the mean of everything seen',
    'every generation draws $n$ observations and adds them to all earlier ones (accumulate)',
    'synthetic data are drawn from $\\theta_t + e_t$ in place of $\\theta_t$, with independent $e_t \\sim \\mathcal N(b, \\eta^2)$',
  ],
  notes: [
    '$H_T = \\sum_{k=1}^{T} \\frac1{k^2}$, which tends to $\\frac{\\pi^2}6$.',
    'Proof: $\\theta_{t+1} - \\theta_t = (\\bar x_t - \\theta_t)/(t+1)$ with $\\bar x_t \\sim \\mathcal N(\\theta_t + e_t, \\sigma^2/n)$.',
    'The authors write that they believe Theorem 4.1 to extend to approximate maximum likelihood, and show that mild errors are harmless in experiments. In this model that is right for unbiased errors and, as $T \\to \\infty$, wrong for a bias. It would take very long to notice: a bias of 0.02 standard deviations amounts to 0.14 after 2000 generations.',
  ],
  formulas: [
    formula({
      latex: String.raw`b\sum_{k=2}^{T} \frac1k`,
      domain: runs,
      computes: (run) => meanError(run),
      symbols: { b: ({ bias }) => bias },
    }),
    formula({
      latex: String.raw`\frac{\sigma^2}{n} H_T + \eta^2 (H_T - 1)`,
      domain: runs,
      computes: ({ sigma, ...run }) => sigma * sigma * errorVariance({ ...run, noise: run.noise / sigma }),
      symbols: { '\\eta': ({ noise }) => noise, H_T: String.raw`\sum_{k=1}^{T} \frac1{k^2}` },
    }),
    formula({
      latex: '0.14',
      domain: domain({}),
      computes: () => meanError({ n: 1, T: 2000, bias: 0.02, noise: 0 }),
      rounded: true,
    }),
  ],
})
