import { axis, domain, formula, theorem } from 'collapse-check'
import { barzilaiShamir2025 } from './paper.ts'

/** Pr(|mean of n − its expectation| > this) ≤ δ for a variable in [−b, b]: b √(2 ln(2/δ)/n). */
export const batchDeviationAtMost = (n: number, b: number, delta: number): number =>
  b * Math.sqrt((2 * Math.log(2 / delta)) / n)

export default theorem({
  id: 'barzilai-shamir-2025/one-batch',
  title: 'In one batch, score and curvature are near their means',
  source: { paper: barzilaiShamir2025, locator: 'Lemmas B.2 and B.4', standing: 'quoted' },
  statement: String.raw`\Pr\Bigl(\|\nabla \ell(\theta)\| \le C K_1 \sqrt{\tfrac{\log(2d/\delta)}n}\Bigr) \ge 1 - \delta, \qquad \Pr\Bigl(\|\nabla^2 \ell(\theta) - I(\theta)\| \le C K_2 \sqrt{\tfrac{\log(2d/\delta)}n}\Bigr) \ge 1 - \delta`,
  assumptions: [
    'Assumptions 1 and 2 of the paper; $\\theta$ in the ball, and $\\ell$ the mean negative log-likelihood of $n$ observations of $\\theta$',
  ],
  notes: [
    'Their words were read, the displays were not: the form is the one that their use needs. The constant is not computed there; for one dimension, and a score in $[-b, b]$, Hoeffding’s $b\\sqrt{2\\ln(2/\\delta)/n}$ is what is tested, with $b = K_1\\sqrt{2\\ln2}$ for the score and $b = K_2$ for the curvature.',
    'They are Lemmas B.1 and B.3 for a single batch (*score-martingale*).',
  ],
  formulas: [
    formula({
      latex: String.raw`b\sqrt{2\ln(2/\delta)/n}`,
      domain: domain({
        n: axis.logInteger(1, 1000),
        b: axis.logUniform(0.1, 10),
        delta: axis.logUniform(0.001, 1),
      }),
      computes: ({ n, b, delta }) => batchDeviationAtMost(n, b, delta),
    }),
  ],
})
