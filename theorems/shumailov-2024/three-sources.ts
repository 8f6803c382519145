import { axis, bound, domain, formula, laws, points, theorem } from 'collapse-check'
import { shumailov2024 } from './paper.ts'

/** The data of the next generation come from the latest model, from the last generation’s data, and from the real ones. */
export interface Sources {
  readonly n: number
  /** α: what the latest model weighs. */
  readonly model: number
  /** β: what the data of the last generation weigh. */
  readonly last: number
  /** γ: what the real data weigh; the three add up to 1. */
  readonly real: number
}

export interface Process extends Sources {
  readonly symbols: number
  readonly exponent: number
  readonly T: number
}

/** p_0. */
export const realLaw = ({ symbols, exponent }: Pick<Process, 'symbols' | 'exponent'>): Float64Array =>
  laws.zipfMandelbrot(symbols, exponent, 0)

/** 1 − Σ p_0². */
export const realVariety = (shares: Pick<Process, 'symbols' | 'exponent'>): number =>
  realLaw(shares).reduce((left, p) => left - p * p, 1)

/** What of a difference from its limit one generation leaves: (1 − γ)² − α²/n. */
const leftOf = ({ n, model, real }: Sources) => (1 - real) * (1 - real) - (model * model) / n

/** The share of the variety that is kept in the end: 1/(1 + α²/(nγ(2 − γ))). */
export const settledShare = ({ n, model, real }: Sources): number =>
  real === 0 ? 0 : 1 / (1 + (model * model) / (n * real * (2 - real)))

/** E[1 − Σ p_T²], by (1 − γ)² − α²/n a generation to its limit. */
export const variety = (process: Process): number => {
  const settled = settledShare(process)
  const left = process.T === 0 ? 1 : Math.exp(process.T * Math.log(leftOf(process)))
  return realVariety(process) * (settled + (1 - settled) * left)
}

/** Below it in every generation: (1 − Σ p_0²) nγ/(nγ + α²). */
export const varietyAtLeast = (process: Process): number =>
  (realVariety(process) * process.n * process.real) / (process.n * process.real + process.model * process.model)

const processes = domain({
  symbols: axis.integer(2, 20),
  exponent: axis.uniform(0, 2),
  n: axis.logInteger(2, 1000),
  model: axis.uniform(0.05, 1),
  real: axis.uniform(0.01, 0.99),
  T: axis.integer(0, 60),
}).derive(({ model, real, ...rest }) => ({ ...rest, model: model * (1 - real), last: (1 - model) * (1 - real), real }))
const weights = { '\\alpha': ({ model }: Sources) => model, '\\gamma': ({ real }: Sources) => real, D_0: realVariety }

export default theorem({
  id: 'shumailov-2024/three-sources',
  title:
    'Data of earlier generations slow the loss of variety by the square of the model’s weight; only real data stop it',
  source: {
    paper: shumailov2024,
    locator:
      'the general process $p_{i+1} = \\alpha_i p_{\\theta_{i+1}} + \\beta_i p_i + \\gamma_i p_0$, read at a mirror of the text, with constant weights',
    standing: 'derived',
  },
  statement: String.raw`D_T = \mathbb E\Bigl[1 - \sum_i p_{T,i}^2\Bigr]: \quad D_{T+1} = \Bigl((1-\gamma)^2 - \frac{\alpha^2}{n}\Bigr) D_T + \gamma(2-\gamma)\, D_0; \qquad \frac{D_T}{D_0} \downarrow \frac{1}{1 + \alpha^2/(n\gamma(2-\gamma))} \ge \frac{n\gamma}{n\gamma + \alpha^2}`,
  assumptions: [
    'a finite alphabet; the data of generation $T$ have the law $p_T$, and $\\theta_{T+1}$ is the frequencies of $n$ draws from it',
    '$p_{T+1} = \\alpha\\, p_{\\theta_{T+1}} + \\beta\\, p_T + \\gamma\\, p_0$ with $\\alpha > 0$ and $\\alpha + \\beta + \\gamma = 1$',
  ],
  notes: [
    'Proof: $p_{T+1} - p_0 = (1-\\gamma)(p_T - p_0) + \\alpha(p_{\\theta_{T+1}} - p_T)$, two parts without correlation, and $\\mathbb E[\\,|p_{\\theta} - p_T|^2 \\mid p_T] = (1 - |p_T|^2)/n$. The lower bound: $2 - \\gamma \\ge 1$.',
    'Without real data, $\\gamma = 0$, the variety is $D_0(1 - \\alpha^2/n)^T$: a model that weighs a third beside what was there before loses it nine times slower, and loses it. With a weight of $\\gamma$ on the real data more than half is kept for ever where $n\\gamma \\ge \\alpha^2$.',
    'With $\\beta = 0$ each generation replaces the last, but for a share of real data: [injection](../borkar-2025/injection.md) with that share.',
  ],
  formulas: [
    formula({
      latex: String.raw`\Bigl((1-\gamma)^2 - \frac{\alpha^2}{n}\Bigr) D_T + \gamma(2-\gamma)\, D_0`,
      domain: processes,
      computes: (process) => variety({ ...process, T: process.T + 1 }),
      symbols: { ...weights, D_T: variety },
    }),
    formula({
      latex: String.raw`\frac{1}{1 + \alpha^2/(n\gamma(2-\gamma))}`,
      domain: processes,
      computes: settledShare,
      symbols: { '\\alpha': weights['\\alpha'], '\\gamma': weights['\\gamma'] },
    }),
    formula({
      latex: String.raw`\frac{n\gamma}{n\gamma + \alpha^2}`,
      domain: processes,
      computes: (process) => varietyAtLeast(process) / realVariety(process),
      symbols: { '\\alpha': weights['\\alpha'], '\\gamma': weights['\\gamma'] },
    }),
  ],
  bounds: [
    bound({
      latex: String.raw`\frac{n\gamma}{n\gamma + \alpha^2}`,
      exact: (process: Process) => variety(process) / realVariety(process),
      atLeast: (process) => varietyAtLeast(process) / realVariety(process),
      over: points({ n: [2, 50, 1e6], real: [1e-4, 0.1, 0.9], share: [0.1, 1], T: [1, 5, 1000] }).map(
        ({ n, real, share, T }) => {
          const model = share * (1 - real)
          return { symbols: 3, exponent: 1, n, model, last: 1 - real - model, real, T }
        },
      ),
    }),
  ],
})
