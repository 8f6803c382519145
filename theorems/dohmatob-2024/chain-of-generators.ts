import { axis, bound, domain, formula, points, theorem } from 'collapse-check'
import { inverseMoments } from '#theorems/gerstgrasser-2024/replaced-regression'
import { dohmatob2024 } from './paper.ts'

/** T models, each trained on labels of the one before; the last on another number of rows. */
export interface Generators {
  /** Dimensions. */
  readonly d: number
  /** Rows of each of the first T − 1 models. */
  readonly n: number
  /** Rows of the last. */
  readonly last: number
  readonly T: number
}

const perFit = (d: number, rows: number) => 1 / (rows - d - 1)

/** E|w_T − w|² in units of the noise’s variance: d/(last − d − 1) + (T − 1) d/(n − d − 1). */
export const generatorsRisk = ({ d, n, last, T }: Generators): number => d * (perFit(d, last) + (T - 1) * perFit(d, n))

/** Below it, however many rows the last model has: what the generators leave. */
export const generatorsFloor = ({ d, n, T }: Generators): number => (T - 1) * d * perFit(d, n)

/** Var|w_T − w|² in units of the squared noise variance; finite from d + 4 rows on. */
export const squaredErrorVariance = ({ d, n, last, T }: Generators): number => {
  const fits = [last, ...new Array<number>(T - 1).fill(n)]
  const own = fits.reduce((sum, rows) => {
    const { ofSquare, ofTrace } = inverseMoments({ d, n: rows })
    return sum + ofTrace + 2 * ofSquare - 2 * d * perFit(d, rows) * perFit(d, rows)
  }, 0)
  const all = generatorsRisk({ d, n, last, T }) / d
  return own + 2 * d * all * all
}

const chains = domain({
  d: axis.integer(1, 20),
  more: axis.logInteger(1, 1000),
  atLast: axis.logInteger(1, 1000),
  T: axis.integer(1, 30),
  sigma: axis.logUniform(0.1, 10),
}).derive(({ d, more, atLast, ...others }) => ({ d, n: d + 1 + more, last: d + 1 + atLast, ...others }))

export default theorem({
  id: 'dohmatob-2024/chain-of-generators',
  title: 'However many rows the last model has, it keeps the errors of all models that labelled for it',
  source: {
    paper: dohmatob2024,
    locator: 'the linear growth of the test error in the number of generations, which its abstract gives in words',
    standing: 'derived',
  },
  statement: String.raw`\mathbb E|w_T - w|^2 = \frac{\sigma^2 d}{N - d - 1} + (T - 1)\, \frac{\sigma^2 d}{n - d - 1} \ \ge \ (T - 1)\, \frac{\sigma^2 d}{n - d - 1}`,
  assumptions: [
    'rows $x \\sim \\mathcal N(0, I_d)$, new ones for every model; labels $x \\cdot w_{t-1} + \\sigma \\mathcal N(0, 1)$, from the latest model, at first from the truth',
    'each model is the least-squares fit of its own rows: $n \\ge d + 2$ of them, the last model $N \\ge d + 2$',
  ],
  notes: [
    'Proof: the errors $w_t - w_{t-1}$ are orthogonal, each $\\sigma^2\\,\\mathbb E \\operatorname{tr}(X^\\top X)^{-1}$ in the mean square.',
    'More synthetic rows help only with the last term. To learn as well as from $n$ real rows through one generator takes a generator of more than $n$ rows.',
    'The paper treats ridge regression and any covariance, and how an adaptive ridge mitigates; those formulas were not read.',
  ],
  formulas: [
    formula({
      latex: String.raw`\frac{\sigma^2 d}{N - d - 1} + (T - 1)\, \frac{\sigma^2 d}{n - d - 1}`,
      domain: chains,
      computes: ({ sigma, ...generators }) => sigma * sigma * generatorsRisk(generators),
      symbols: { N: ({ last }) => last },
    }),
    formula({
      latex: String.raw`(T - 1)\, \frac{\sigma^2 d}{n - d - 1}`,
      domain: chains,
      computes: ({ sigma, ...generators }) => sigma * sigma * generatorsFloor(generators),
    }),
  ],
  bounds: [
    bound({
      latex: String.raw`(T - 1)\, \frac{\sigma^2 d}{n - d - 1}`,
      exact: generatorsRisk,
      atLeast: generatorsFloor,
      over: points({ d: [1, 5], n: [8, 1000], last: [8, 1e6], T: [1, 2, 20] }),
    }),
  ],
})
