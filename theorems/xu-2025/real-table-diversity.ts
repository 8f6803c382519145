import { axis, domain, formula, theorem } from 'collapse-check'
import { xu2025 } from './paper.ts'

/** k models after the table's own, each fitted to n draws of the last. */
export interface TableLoop {
  readonly n: number
  readonly k: number
}

const power = (base: number, exponent: number) => Math.exp(exponent * Math.log(base))

/** E tr Σ_k / d for Gaussians: (1 − 1/n)^k. */
export const gaussianDiversity = ({ n, k }: TableLoop): number => power(1 - 1 / n, k)

/** E (tr Σ_k)²/d² for Gaussians, from tr Σ and tr Σ², whose means obey a recursion. */
export function gaussianSquare({ n, k }: TableLoop, eigenvalues: readonly number[]): number {
  const d = eigenvalues.reduce((sum, λ) => sum + λ, 0)
  let square = d * d
  let ofSquare = eigenvalues.reduce((sum, λ) => sum + λ * λ, 0)
  const m = n - 1
  for (let fit = 0; fit < k; fit++) {
    const before = square
    square = (m * m * square + 2 * m * ofSquare) / (n * n)
    ofSquare = (m * n * ofSquare + m * before) / (n * n)
  }
  return square / (d * d)
}

/** A loop of kernel densities with bandwidth h. */
export interface KernelTableLoop extends TableLoop {
  readonly h: number
}

/** E tr S_k / d for kernel densities: V_0 = 1, V_k = (1 − 1/n)(V_{k−1} + h²), for the first of them v_0 = 1. */
export function kernelDiversity({ n, k, h }: KernelTableLoop): number {
  // The mean square of a draw about the table's mean, less that of the mean of n draws about it.
  let left = 1
  for (let fit = 0; fit < k; fit++) left = (1 - 1 / n) * (left + h * h)
  return left
}

/**
 * At least E (tr S_k)²/d² for kernel densities: the mean square of Σ|Y|²/(nd) over the n draws Y that the last is made
 * of, which obeys a recursion from the mean of |x|⁴ over the table; two draws share their parent with probability 1/n.
 */
export function kernelSquareAtMost({ n, k, h }: KernelTableLoop, rows: readonly (readonly number[])[]): number {
  const squares = rows.map((row) => row.reduce((sum, x) => sum + x * x, 0))
  const d = rows[0]?.length ?? 0
  const kernel = h * h * d
  let square = d
  let fourth = squares.reduce((sum, r) => sum + r * r, 0) / rows.length
  let pair = d * d
  for (let fit = 1; fit <= k; fit++) {
    const shared = fit === 1 ? 0 : 1 / n
    pair =
      shared * (fourth + 2 * kernel * square + kernel * kernel) +
      (1 - shared) * (pair + 2 * kernel * square + kernel * kernel)
    fourth += 2 * kernel * square + kernel * kernel + 4 * h * h * square + 2 * h * h * kernel
    square += kernel
  }
  return (fourth / n + (1 - 1 / n) * pair) / (d * d)
}

export default theorem({
  id: 'xu-2025/real-table-diversity',
  title: 'A Gaussian retrained on a table loses its spread by 1 − 1/n a generation, a kernel density gains it',
  source: {
    paper: xu2025,
    locator: 'the abstract’s study of a real-world data set; which one was not seen, and these are others',
    standing: 'derived',
  },
  statement: String.raw`\frac{\mathbb E \operatorname{tr} \Sigma_k}{\operatorname{tr} \Sigma_0} = \Bigl(1 - \frac1n\Bigr)^k, \qquad V_k = \Bigl(1 - \frac1n\Bigr)\bigl(V_{k-1} + h^2\bigr),\; V_k = \frac{\mathbb E \operatorname{tr} S_k}{d}, \quad V_0 = 1`,
  assumptions: [
    'a real table of $d$ columns, standardised; the first model is the table’s own, each of $k$ more is fitted to $n$ draws of the last',
    'Gaussian: maximum likelihood, covariance $\\Sigma_k$. Kernel density: bandwidth $h$ in every column; $S_k$ is the covariance of the points that it is made of, divisor their number',
  ],
  notes: [
    'Exact for every table and every $n$. Proof: the covariance of $n$ draws with covariance $C$ is $(1 - \\frac1n)C$ in the mean, and a draw of the kernel density has the covariance of its points and $h^2$ more.',
    'The kernel density levels off at $(n - 1)h^2$, which for bandwidths in use is many times the table’s own variance: it does not collapse, it blurs.',
  ],
  formulas: [
    formula({
      latex: String.raw`\Bigl(1 - \frac1n\Bigr)^k`,
      domain: domain({ n: axis.logInteger(1, 1000), k: axis.integer(1, 60) }),
      computes: gaussianDiversity,
    }),
    formula({
      latex: String.raw`\Bigl(1 - \frac1n\Bigr)\bigl(V_{k-1} + h^2\bigr)`,
      domain: domain({ n: axis.logInteger(1, 1000), k: axis.integer(1, 60), h: axis.logUniform(0.01, 3) }),
      computes: kernelDiversity,
      symbols: { V: (loop) => (k) => kernelDiversity({ ...loop, k }) },
    }),
    formula({
      latex: '(n - 1)h^2',
      domain: domain({ n: axis.integer(1, 30), h: axis.logUniform(0.01, 3) }),
      computes: (loop) => kernelDiversity({ ...loop, k: 2000 }),
    }),
  ],
})
