import { axis, domain, formula, special, theorem } from 'collapse-check'
import { suresh2025 } from './paper.ts'
import type { GaussianSpread } from './theorem-3.ts'

/** Pr(θ_k > ε θ₀) for the maximum. */
export const maximumTail = ({ n, k, epsilon }: GaussianSpread): number =>
  special.regularizedGammaLower(k, n * Math.log(1 / epsilon))

/** Pr(θ_k > ε θ₀) for the de-biased maximum, (n + 1)/n times the maximum. */
export const debiasedTail = ({ n, k, epsilon }: GaussianSpread): number =>
  special.regularizedGammaLower(k, Math.max(0, n * (k * Math.log1p(1 / n) - Math.log(epsilon))))

const runs = domain({ n: axis.logInteger(1, 100), k: axis.logInteger(1, 100), epsilon: axis.logUniform(0.01, 1) })

export default theorem({
  id: 'suresh-2025/uniform-maximum',
  title: 'The endpoint of a uniform collapses within n generations, its de-biased estimate within 2n²',
  source: { paper: suresh2025, locator: 'compare Theorem 3', standing: 'derived' },
  statement: String.raw`\Pr(\theta_k > \varepsilon\theta_0) = \Pr\Bigl(\Gamma(k,1) < n \ln\frac1\varepsilon\Bigr), \qquad \text{de-biased: } \Pr\Bigl(\Gamma(k,1) < n\bigl[k \ln(1+\tfrac1n) + \ln\tfrac1\varepsilon\bigr]\Bigr)`,
  assumptions: [
    'data uniform on $[0, \\theta]$; the estimate is the largest observation (maximum likelihood), or $\\frac{n+1}n$ times it',
    'each generation replaces the last, with the same $n$',
  ],
  notes: [
    'The largest of $n$ uniforms is $U^{1/n}$, so $\\ln\\theta_k$ falls by independent exponentials of mean $1/n$: after $n$ generations by 1 on average. The factor $\\frac{n+1}n$ leaves a fall of $\\frac1n - \\ln(1+\\frac1n) \\approx \\frac1{2n^2}$ a generation.',
    'Not a family of the paper. It is the sharpest test of the difference between an estimator with a bias and one without: both collapse almost surely.',
  ],
  formulas: [
    formula({
      latex: String.raw`\Pr\Bigl(\Gamma(k,1) < n \ln\frac1\varepsilon\Bigr)`,
      domain: runs,
      computes: maximumTail,
      symbols: {
        '\\Gamma(k,1)':
          ({ k }) =>
          (x) =>
            special.regularizedGammaLower(k, x),
      },
    }),
    formula({
      latex: String.raw`\Pr\Bigl(\Gamma(k,1) < n\bigl[k \ln(1+\tfrac1n) + \ln\tfrac1\varepsilon\bigr]\Bigr)`,
      domain: runs,
      computes: debiasedTail,
      symbols: {
        '\\Gamma(k,1)':
          ({ k }) =>
          (x) =>
            special.regularizedGammaLower(k, x),
      },
    }),
  ],
})
