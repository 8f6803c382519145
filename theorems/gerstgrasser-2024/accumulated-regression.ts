import { axis, bound, domain, formula, laws, points, relation, theorem } from 'collapse-check'
import * as schedules from '#theorems/dey-2024/any-schedule'
import { gerstgrasser2024 } from './paper.ts'
import { inverseMoments, type Regression } from './replaced-regression.ts'

/** E|w_T − w|² in units of the noise’s variance, a new design in every batch: Σ d/(t(tn − d − 1)). */
export const freshDesignRisk = ({ d, n, T }: Regression): number =>
  laws.accumulatedRegressionRisk({ d, n, generations: T }, 'fresh')

/** The same if all batches share one design that is drawn at first: d/(n − d − 1) Σ 1/t². */
export const sharedDesignRisk = ({ d, n, T }: Regression): number =>
  laws.accumulatedRegressionRisk({ d, n, generations: T }, 'fixed')

/** The quoted bound, π²/6 of one fit’s risk. */
export const accumulatedRiskAtMost = ({ d, n }: Pick<Regression, 'd' | 'n'>): number =>
  ((Math.PI * Math.PI) / 6) * (d / (n - d - 1))

/** Var|w_T − w|² is at most this, in units of the squared noise variance: the covariance is at most 2(X_1ᵀX_1)⁻¹. */
export const freshSquaredErrorVarianceAtMost = ({ d, n, T }: Regression): number => {
  const { ofSquare, ofTrace } = inverseMoments({ d, n })
  const [once, risk] = [d / (n - d - 1), freshDesignRisk({ d, n, T })]
  return 4 * (once * once + ofTrace + 2 * ofSquare) - risk * risk
}

/** A design whose rows are the same in every batch: orthogonal columns. */
export interface GivenDesign extends Regression {
  /** The ratio of the largest singular value to the smallest; they are geometric in between. */
  readonly condition: number
}

/** Row by row: cosines of frequencies 1 to d on n points, the j-th column √n·condition^{−j/(d−1)} long. */
export const designOf = ({ d, n, condition }: GivenDesign): Float64Array =>
  Float64Array.from({ length: n * d }, (_, at) => {
    const [i, j] = [Math.floor(at / d), at % d]
    return lengthOf(j, { d, condition }) * Math.SQRT2 * Math.cos((Math.PI * (i + 0.5) * (j + 1)) / n)
  })

const lengthOf = (j: number, { d, condition }: Pick<GivenDesign, 'd' | 'condition'>): number =>
  d === 1 ? 1 : Math.exp((-j / (d - 1)) * Math.log(condition))

const sumOfInverse = (design: GivenDesign, power: number): number =>
  Array.from({ length: design.d }, (_, j) => -2 * power * Math.log(lengthOf(j, design))).reduce(
    (sum, log) => sum + Math.exp(log - power * Math.log(design.n)),
    0,
  )

/** E|w_T − w|² in units of the noise’s variance for a given design X: tr(XᵀX)⁻¹ Σ 1/t². */
export const givenDesignRisk = (design: GivenDesign): number => sumOfInverse(design, 1) * laws.harmonicSquares(design.T)

/** Var|w_T − w|² in units of the squared noise variance for a given design: 2 tr(XᵀX)⁻² (Σ 1/t²)². */
export const givenSquaredErrorVariance = (design: GivenDesign): number =>
  2 * sumOfInverse(design, 2) * laws.harmonicSquares(design.T) * laws.harmonicSquares(design.T)

const batches = domain({
  d: axis.integer(1, 20),
  more: axis.logInteger(1, 100),
  T: axis.logInteger(1, 60),
  sigma: axis.logUniform(0.1, 10),
  condition: axis.logUniform(1, 100),
}).derive(({ d, more, ...others }) => ({ d, n: d + 1 + more, ...others }))

/** For columns that are orthogonal: the sum of the reciprocals of their squared lengths. */
function traceOfInverse(given: GivenDesign): number {
  const squares = new Float64Array(given.d)
  designOf(given).forEach((x, at) => {
    squares[at % given.d] = (squares[at % given.d] ?? 0) + x * x
  })
  return squares.reduce((sum, square) => sum + 1 / square, 0)
}

const grid = points({ d: [1, 5], n: [8, 1000], T: [1, 2, 20, 1000] })

export default theorem({
  id: 'gerstgrasser-2024/accumulated-regression',
  title:
    'Least squares on its own labels: keeping all data bounds the risk by π²/6 of one fit’s, exactly if rows are reused, and by less if they are new',
  source: {
    paper: gerstgrasser2024,
    locator:
      'the bound $\\frac{\\sigma^2 d}{n-d-1}\\frac{\\pi^2}{6}$ of the test error under “accumulate”, which notes by others quote',
    standing: 'derived',
  },
  statement: String.raw`\mathbb E|w_T - w|^2 = \begin{cases} \sigma^2 \sum_{t=1}^{T} \dfrac{d}{t(tn - d - 1)} & \text{new rows in every batch} \\[1ex] \sigma^2 \operatorname{tr}(X^\top X)^{-1} \sum_{t=1}^{T} \dfrac{1}{t^2} & \text{the same rows } X \end{cases} \ \le \ \frac{\sigma^2 d}{n - d - 1}\, \frac{\pi^2}{6}`,
  assumptions: [
    'rows $x \\sim \\mathcal N(0, I_d)$, $n \\ge d + 2$ in every batch, new ones, or the same in all; labels $x \\cdot w_{T-1} + \\sigma \\mathcal N(0, 1)$, from the latest model, at first from the truth',
    'each model is the least-squares fit of all batches so far',
    'the bound is for rows that are drawn; for given rows $\\operatorname{tr}(X^\\top X)^{-1}$ stands in place of its mean $d/(n-d-1)$',
  ],
  notes: [
    'Proof: $w_t - w_{t-1} = S_t^{-1} X_t^\\top E_t$, $S_t$ the sum of all $X_s^\\top X_s$. With the same rows that is $\\frac1t(X^\\top X)^{-1}X^\\top E_t$. With new ones $\\mathbb E\\operatorname{tr} S_t^{-1} A_t S_t^{-1} = \\frac1t\\,\\mathbb E\\operatorname{tr} S_t^{-1}$, since the summands $A_s = X_s^\\top X_s$ of $S_t$ are exchangeable.',
    'The variance of the squared error is bounded by $S_t^{-1}A_tS_t^{-1} \\preceq S_{t-1}^{-1} - S_t^{-1}$: all steps together are at most $2(X_1^\\top X_1)^{-1}$.',
    'With many rows a dimension both are $\\pi^2/6$ in the limit; with $n = 3d$ new rows the risk comes to 1.32 of one fit’s instead of 1.645.',
  ],
  formulas: [
    formula({
      latex: String.raw`\sigma^2 \sum_{t=1}^{T} \dfrac{d}{t(tn - d - 1)}`,
      domain: batches,
      computes: ({ sigma, ...regression }) => sigma * sigma * freshDesignRisk(regression),
    }),
    formula({
      latex: String.raw`\sigma^2 \operatorname{tr}(X^\top X)^{-1} \sum_{t=1}^{T} \dfrac{1}{t^2}`,
      domain: batches,
      computes: ({ sigma, ...regression }) => sigma * sigma * givenDesignRisk(regression),
      symbols: { '\\operatorname{tr}(X^\\top X)^{-1}': traceOfInverse },
    }),
    formula({
      latex: String.raw`\frac{\sigma^2 d}{n - d - 1}\, \frac{\pi^2}{6}`,
      domain: batches,
      computes: ({ sigma, ...regression }) => sigma * sigma * accumulatedRiskAtMost(regression),
    }),
  ],
  bounds: [
    bound({
      latex: String.raw`\frac{\sigma^2 d}{n - d - 1}\, \frac{\pi^2}{6}`,
      exact: freshDesignRisk,
      atMost: accumulatedRiskAtMost,
      over: grid,
    }),
    bound({
      latex: String.raw`\frac{\sigma^2 d}{n - d - 1}\, \frac{\pi^2}{6}`,
      exact: sharedDesignRisk,
      atMost: accumulatedRiskAtMost,
      over: grid,
    }),
  ],
  relations: [
    relation({
      kind: 'special case of',
      theorem: schedules.default,
      where: 'equal batches of one design, $v_2 = 0$; the risk divided by one fit’s',
      here: ({ d, n, T }) => sharedDesignRisk({ d, n, T }) / sharedDesignRisk({ d, n, T: 1 }),
      there: ({ n, T }) => schedules.riskMultiplier(0, new Array<number>(T).fill(n)),
      over: points({ d: [1, 5], n: [8, 100], T: [1, 2, 30, 400] }),
    }),
  ],
})
