import { axis, domain, formula, laws, points, relation, theorem } from 'collapse-check'
import * as blind from '#theorems/wang-2026/blind-pooling'
import { barzilaiShamir2025 } from './paper.ts'
import * as quadratic from './quadratic-variance-accumulation.ts'

export interface GaussianAccumulation {
  /** Observations a generation. */
  readonly n: number
  /** Generation. */
  readonly T: number
  /** Known standard deviation of the data. */
  readonly sd: number
}

/** Variance of θ_T: sd²·H_T / n. */
export const estimateVariance = ({ n, T, sd }: GaussianAccumulation): number => (sd * sd * laws.harmonicSquares(T)) / n

export default theorem({
  id: 'barzilai-shamir-2025/gaussian-accumulation',
  title:
    'When all data are kept, the estimate of a Gaussian mean stays exactly normal, with a variance that never passes π²/6 times the first one',
  source: {
    paper: barzilaiShamir2025,
    locator: 'an exact instance of the setting of Theorem 4.1 (Gaussian location family)',
    standing: 'derived',
  },
  statement: String.raw`\theta_T - \theta_0 \sim \mathcal N\!\Bigl(0,\; \frac{\sigma^2}{n} H_T\Bigr), \qquad H_T = \sum_{k=1}^{T} \frac1{k^2} \uparrow \frac{\pi^2}{6}`,
  assumptions: [
    'data $\\mathcal N(\\theta_0, \\sigma^2)$ with $\\sigma$ known',
    'every generation draws $n$ observations from the latest model and adds them to all earlier ones (accumulate)',
    'the estimate is the mean of everything seen (maximum likelihood)',
  ],
  notes: [
    'Proof: $\\theta_T - \\theta_{T-1} = (\\bar x_T - \\theta_{T-1})/T$, where $\\bar x_T$ is the mean of the batch drawn from $\\theta_{T-1}$; these increments are independent $\\mathcal N(0, \\sigma^2/(nT^2))$.',
    'Theorem 4.1 bounds the error for every smooth family, with constants that it does not compute. This is what its bound looks like where everything can be computed: the error does not grow with $T$, and needs no condition that ties $n$ to $T$.',
  ],
  formulas: [
    formula({
      latex: String.raw`\frac{\sigma^2}{n} H_T`,
      domain: domain({ n: axis.logInteger(1, 1000), T: axis.logInteger(1, 200), sd: axis.logUniform(0.1, 10) }),
      computes: estimateVariance,
      symbols: { '\\sigma': ({ sd }) => sd, H_T: String.raw`\sum_{k=1}^{T} \frac1{k^2}` },
    }),
  ],
  relations: [
    relation({
      kind: 'special case of',
      theorem: quadratic.default,
      where: 'a known variance: $v_2 = 0$',
      here: estimateVariance,
      there: ({ n, T, sd }) => (sd * sd * quadratic.inflation({ V: { v0: sd * sd, v1: 0, v2: 0 }, n, T })) / n,
      over: points({ n: [1, 30], T: [1, 7, 400], sd: [0.2, 3] }),
    }),
    relation({
      kind: 'special case of',
      theorem: blind.default,
      where: 'no real data after the first batch: $\\alpha = 0$',
      here: estimateVariance,
      there: ({ n, T, sd }) => sd * sd * blind.blindRisk({ m: n, real: 0, T }),
      over: points({ n: [1, 30], T: [1, 7, 400], sd: [0.2, 3] }),
    }),
  ],
})
