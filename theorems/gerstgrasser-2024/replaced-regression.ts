import { axis, domain, formula, laws, theorem } from 'collapse-check'
import { gerstgrasser2024 } from './paper.ts'

export interface Regression {
  /** Dimensions. */
  readonly d: number
  /** Rows in every batch. */
  readonly n: number
  /** Generation. */
  readonly T: number
}

/** E|w_T − w|² in units of the noise’s variance. */
export const replacedRisk = ({ d, n, T }: Regression): number => laws.replacedRegressionRisk({ d, n, generations: T })

/** Of a Wishart matrix of n rows: E tr of the square of its inverse, and the variance of its trace. */
export const inverseMoments = ({ d, n }: Pick<Regression, 'd' | 'n'>) => {
  const scale = (n - d) * (n - d - 1) * (n - d - 3)
  return { ofSquare: (d * (n - 1)) / scale, ofTrace: (2 * d * (n - 1)) / (scale * (n - d - 1)) }
}

/** Var|w_T − w|² in units of the squared noise variance; finite from d + 4 rows on. */
export const replacedSquaredErrorVariance = ({ d, n, T }: Regression): number => {
  const { ofSquare, ofTrace } = inverseMoments({ d, n })
  const once = 1 / (n - d - 1)
  return T * (ofTrace + 2 * ofSquare) + 2 * T * (T - 1) * d * once * once
}

export default theorem({
  id: 'gerstgrasser-2024/replaced-regression',
  title: 'Least squares on its own labels: the risk grows linearly if each generation replaces the last',
  source: {
    paper: gerstgrasser2024,
    locator: 'the test error of linear regression under “replace”',
    standing: 'quoted',
  },
  statement: String.raw`\mathbb E|w_T - w|^2 = \frac{\sigma^2 d}{n - d - 1}\, T`,
  assumptions: [
    'rows $x \\sim \\mathcal N(0, I_d)$, $n \\ge d + 2$ new ones in every generation; labels $x \\cdot w_{T-1} + \\sigma \\mathcal N(0, 1)$, from the latest model, at first from the truth',
    'each model is the least-squares fit of its own batch alone',
  ],
  notes: [
    'Notes by others quote the formula. Proof: $w_T - w_{T-1}$ is the error of one fit, $\\sigma^2\\,\\mathbb E\\operatorname{tr}(X^\\top X)^{-1} = \\sigma^2 d/(n - d - 1)$, and the errors are orthogonal. With $n = d + 1$ rows the mean is infinite.',
    'The variance of the squared error, needed here to bound the test, is derived: given the designs the error is normal with covariance $\\sigma^2 \\sum (X_t^\\top X_t)^{-1}$.',
  ],
  formulas: [
    formula({
      latex: String.raw`\frac{\sigma^2 d}{n - d - 1}\, T`,
      domain: domain({
        d: axis.integer(1, 20),
        more: axis.logInteger(1, 1000),
        T: axis.logInteger(1, 60),
        sigma: axis.logUniform(0.1, 10),
      }).derive(({ d, more, ...others }) => ({ d, n: d + 1 + more, ...others })),
      computes: ({ sigma, ...regression }) => sigma * sigma * replacedRisk(regression),
    }),
  ],
})
