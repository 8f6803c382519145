import { axis, domain, formula, integersFrom, laws, special, theorem } from 'collapse-check'
import { xu2025 } from './paper.ts'

/** d variances between 1 and 1/condition: λ_i = condition^(−(i/(d−1))^bend), in geometric progression unless bent. */
export const eigenvalues = ({
  d,
  condition,
  bend = 1,
}: {
  readonly d: number
  readonly condition: number
  readonly bend?: number
}): number[] =>
  integersFrom(0, d - 1).map((i) =>
    i === 0 ? 1 : Math.exp(-Math.exp(bend * Math.log(i / (d - 1))) * Math.log(condition)),
  )

/** P for independent coordinates with variances ∝ λ_i and relative synthetic variance R. */
export function beatsRealOnlyVector(R: number, eigenvalues: readonly number[]): number {
  const root = Math.sqrt(R * R + 4 * R)
  return laws.positiveQuadraticForm(eigenvalues.flatMap((λ) => [(λ * (root - R)) / 2, (-λ * (root + R)) / 2]))
}

/** P for equal variances: the upper tail at ½√(dR) of Student's t with d degrees of freedom. */
export const beatsRealOnlyIsotropic = (R: number, d: number): number =>
  special.regularizedBeta(4 / (4 + R), d / 2, 0.5) / 2

const ratios = axis.logUniform(0.01, 100)

export default theorem({
  id: 'xu-2025/beats-real-only-vector',
  title: 'In more dimensions recursive training beats real data alone less often, and the covariance decides how much',
  source: {
    paper: xu2025,
    locator:
      'the probability that recursive training outperforms real data alone, which the abstract studies, here for Gaussian means in any dimension',
    standing: 'derived',
  },
  statement: String.raw`P_\Sigma(R) = \Pr\Bigl(\frac{\sum_i \lambda_i A_i^2}{\sum_i \lambda_i B_i^2} < \frac{\sqrt{R+4} - \sqrt R}{\sqrt{R+4} + \sqrt R}\Bigr), \qquad \Pr\bigl(t_d > \tfrac12 \sqrt{dR}\bigr) = P_{I_d}(R) \;\le\; P_\Sigma(R) \;\le\; P_1(R) = \tfrac1\pi \arctan\tfrac{2}{\sqrt R}`,
  assumptions: [
    'data $\\mathcal N(\\theta_0, \\Sigma)$ in $d$ dimensions with $\\Sigma$ known, eigenvalues $\\lambda_i$; the estimate is the sample mean',
    'closeness in the Euclidean norm (any other inner product changes the $\\lambda_i$)',
    'each generation replaces the last; $R = \\sum_{t=2}^{T} n_1/n_t$; $A_i$, $B_i$ independent standard normals',
  ],
  notes: [
    'Proof: with $X = \\theta_1 - \\theta_0$ and $Y = \\theta_T - \\theta_1$ the event is a quadratic form of matrix $\\begin{pmatrix}0 & \\sqrt R\\\\ \\sqrt R & R\\end{pmatrix} \\otimes \\Sigma$; the probability is Imhof’s integral.',
    'Proof of the sandwich: given $Y = W$ the probability is $\\Phi(-\\frac{\\sqrt R}2 \\sum \\lambda W^2/\\sqrt{\\sum \\lambda^2 W^2})$, and that ratio lies between $|W|$ at the largest $\\lambda$ and $\\lVert W \\rVert$.',
    'For two dimensions and equal variances $P = \\frac12(1 - \\sqrt{R/(R+4)})$.',
    'Any two generations $T_1 < T_2$ of one run follow the same law with $R = \\sum_{T_1 < t \\le T_2} n_t^{-1} / \\sum_{t \\le T_1} n_t^{-1}$.',
    'The body of the paper was not read. That it studies the probability is in its abstract; the symbol $P(T)$ and the Gaussian case were seen in summaries by others only. The formulas are ours.',
  ],
  formulas: [
    formula({
      latex: String.raw`\Pr\bigl(t_d > \tfrac12 \sqrt{dR}\bigr)`,
      domain: domain({ R: ratios, d: axis.integer(1, 16) }),
      computes: ({ R, d }) => beatsRealOnlyIsotropic(R, d),
      symbols: {
        t_d:
          ({ d }) =>
          (x) =>
            1 - special.regularizedBeta(d / (d + x * x), d / 2, 0.5) / 2,
      },
    }),
    formula({
      latex: String.raw`\tfrac1\pi \arctan\tfrac{2}{\sqrt R}`,
      domain: domain({ R: ratios }),
      computes: ({ R }) => beatsRealOnlyIsotropic(R, 1),
    }),
    formula({
      latex: String.raw`\frac12(1 - \sqrt{R/(R+4)})`,
      domain: domain({ R: ratios }),
      computes: ({ R }) => beatsRealOnlyIsotropic(R, 2),
    }),
  ],
})
