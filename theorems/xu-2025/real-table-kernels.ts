import { axis, domain, formula, laws, theorem } from 'collapse-check'
import { xu2025 } from './paper.ts'

/** A loop of T kernel densities of bandwidth h. */
export interface KernelLoop {
  readonly T: number
  readonly h: number
}

/** ρ, n times the variance of all steps after the first along an eigenvector of the table: (T − 1)λ + h² T(T − 1)/2. */
export const stepVariance = ({ T, h }: KernelLoop, eigenvalue: number): number =>
  (T - 1) * (eigenvalue + (h * h * T) / 2)

/** P for kernel densities of bandwidth h, from the table's eigenvalues: the t-th step has the variances λ_i + (t − 1)h². */
export function kernelsBeatRealOnly(loop: KernelLoop, eigenvalues: readonly number[]): number {
  return laws.positiveQuadraticForm(
    eigenvalues.flatMap((λ) => {
      const steps = stepVariance(loop, λ)
      const root = Math.sqrt(steps * steps + 4 * λ * steps)
      return [(root - steps) / 2, (-root - steps) / 2]
    }),
  )
}

export default theorem({
  id: 'xu-2025/real-table-kernels',
  title:
    'Kernel densities retrained on a table beat the first one less often than Gaussians do: they add their own noise',
  source: {
    paper: xu2025,
    locator: 'the abstract’s study of a real-world data set; which one was not seen, and these are others',
    standing: 'derived',
  },
  statement: String.raw`\Pr\bigl(\lVert \hat\mu_T - \bar x \rVert < \lVert \hat\mu_1 - \bar x \rVert\bigr) \to \Pr\Bigl(\sum_i \rho_i B_i^2 + 2\sqrt{\lambda_i \rho_i}\, A_i B_i < 0\Bigr), \qquad \rho_i = \sum_{t=2}^{T} \bigl(\lambda_i + (t-1)h^2\bigr)`,
  assumptions: [
    'the table’s rows, its columns standardised, are the population; $\\lambda_i$ are the eigenvalues of its covariance',
    'each model is a kernel density of $n$ points with bandwidth $h$ in every column, $\\hat\\mu_t$ the mean of its points: of rows drawn with replacement at first, of draws of the last model then',
    'each generation replaces the last; $A_i$, $B_i$ independent standard normals; $n \\to \\infty$',
  ],
  notes: [
    'Proof: the points of the $t$-th model are rows and $t - 1$ kernels, so that its draws have the covariance $\\hat\\Sigma + t h^2 I$, and the mean of $n$ of them makes a step with an $n$-th of it. At $h = 0$ it is $P_{\\hat\\Sigma}(T - 1)$ of *beats-real-only-vector*.',
  ],
  formulas: [
    formula({
      latex: String.raw`\sum_{t=2}^{T} \bigl(\lambda_i + (t-1)h^2\bigr)`,
      domain: domain({ T: axis.integer(1, 30), h: axis.logUniform(0.01, 3), lambda: axis.logUniform(0.1, 3) }),
      computes: ({ lambda, ...loop }) => stepVariance(loop, lambda),
      symbols: { '\\lambda_i': ({ lambda }) => lambda },
    }),
  ],
})
