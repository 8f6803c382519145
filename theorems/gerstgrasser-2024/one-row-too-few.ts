import { axis, domain, formula, theorem } from 'collapse-check'
import { gerstgrasser2024 } from './paper.ts'

/** Least squares with one row more than dimensions. */
export interface OneRowMore {
  readonly d: number
  /** An error of one coefficient, in units of the noise’s standard deviation. */
  readonly x: number
}

/** Pr(|w_{1,j} − w_j| > xσ) with d + 1 rows: 1 − x/√(1 + x²). */
export const exceeds = ({ x }: Pick<OneRowMore, 'x'>): number => {
  // The difference in the form without cancellation for large x.
  const root = Math.sqrt(1 + x * x)
  return 1 / (root * (root + x))
}

/** E min((w_{1,j} − w_j)², x²σ²)/σ² with d + 1 rows: arsinh x − x/√(1 + x²) + x² Pr(beyond x). */
export const cutOffRisk = ({ x }: Pick<OneRowMore, 'x'>): number =>
  Math.asinh(x) - x / Math.sqrt(1 + x * x) + x * x * exceeds({ x })

const errors = domain({ x: axis.logUniform(0.05, 50) })

export default theorem({
  id: 'gerstgrasser-2024/one-row-too-few',
  title:
    'With one row more than dimensions the risk is infinite: however it is cut off, it grows with the logarithm of the cut',
  source: {
    paper: gerstgrasser2024,
    locator: 'the assumption $n \\ge d + 2$ behind its test errors, at its edge',
    standing: 'derived',
  },
  statement: String.raw`n = d + 1: \quad \Pr(|w_{1,j} - w_j| > x\sigma) = 1 - \frac{x}{\sqrt{1 + x^2}}, \qquad \mathbb E \min\Bigl(\frac{(w_{1,j} - w_j)^2}{\sigma^2},\, x^2\Bigr) = \operatorname{arsinh} x - \frac{x}{\sqrt{1 + x^2}} + x^2 \Bigl(1 - \frac{x}{\sqrt{1 + x^2}}\Bigr) \to \infty`,
  assumptions: [
    'rows $x \\sim \\mathcal N(0, I_d)$, $n = d + 1$ of them; labels $x \\cdot w + \\sigma \\mathcal N(0, 1)$; $w_1$ is the least-squares fit, $w_{1,j}$ one of its coefficients',
  ],
  notes: [
    'Proof: given the rows the error of a coefficient is normal with variance $\\sigma^2/Q$, $Q$ a $\\chi^2$ variable with $n - d + 1 = 2$ degrees of freedom. So it is Student’s $t$ with two, times $\\sigma/\\sqrt2$, in every dimension: no variance.',
    'The formula $\\sigma^2 d/(n - d - 1)$ of [one fit](replaced-regression.md) divides by 0 there. An average over runs gives some number all the same, which grows with the number of runs; a claim about the mean must refuse this size and not average over it.',
  ],
  formulas: [
    formula({ latex: String.raw`1 - \frac{x}{\sqrt{1 + x^2}}`, domain: errors, computes: exceeds }),
    formula({
      latex: String.raw`\operatorname{arsinh} x - \frac{x}{\sqrt{1 + x^2}} + x^2 \Bigl(1 - \frac{x}{\sqrt{1 + x^2}}\Bigr)`,
      domain: errors,
      computes: cutOffRisk,
      symbols: { '\\operatorname{arsinh}': () => Math.asinh },
    }),
  ],
})
