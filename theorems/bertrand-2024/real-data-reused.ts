import { axis, domain, formula, laws, special, theorem } from 'collapse-check'
import { bertrand2024 } from './paper.ts'

export interface MixedRun {
  /** Real observations. */
  readonly n: number
  /** Synthetic ones in every generation. */
  readonly k: number
  /** Generation; θ_1 is the mean of real data only. */
  readonly T: number
}

/** A run that says whether the n real observations of every generation are the same. */
export interface RealDataRun extends MixedRun {
  readonly real: 'drawn once' | 'drawn anew'
}

/** A run, and another with so many times more of both kinds of data. */
export interface TwoSizes extends MixedRun {
  readonly factor: number
}

/** Var θ_T · n/σ² if the real data are drawn once: 1 + λ/(1 + 2λ) · (1 − ρ^{2(T−1)}), below 3/2. */
export const fixedRealVariance = ({ n, k, T }: MixedRun): number =>
  n * laws.fixedRealVariance({ n, k, rounds: T - 1 }).total

/** The same if they are drawn anew each time: from 1 down to (1 + λ)/(1 + 2λ), above 1/2. */
export const freshRealVariance = ({ n, k, T }: MixedRun): number => n * laws.freshRealVariance({ n, k, rounds: T - 1 })

/** Var θ_T · n/σ². */
export const realDataVariance = (run: RealDataRun): number =>
  run.real === 'drawn once' ? fixedRealVariance(run) : freshRealVariance(run)

/** The law of the error in units of its predicted standard deviation, if its variance were another one. */
export function errorLaw(name: string, run: RealDataRun, variance: number) {
  const ratio = Math.sqrt(variance / realDataVariance(run))
  return { name, cdf: (x: number) => special.normalCdf(x / ratio) }
}

/** Runs so long that less than 1e-30 of the way is left. */
const longRuns = domain({ n: axis.logInteger(1, 1000), k: axis.logInteger(1, 1000), T: axis.choice(400) }).where(
  ({ n, k }) => k <= 10 * n,
)

export default theorem({
  id: 'bertrand-2024/real-data-reused',
  title: 'Reusing the same real data costs at most half of a real sample’s variance, for every λ and for ever',
  source: {
    paper: bertrand2024,
    locator: 'an exact instance of the setting of its finite-sample theorem',
    standing: 'derived',
  },
  statement: String.raw`\theta_T - \theta_\star \sim \mathcal N\!\Bigl(0, \frac{\sigma^2}{n} v_T\Bigr), \qquad v_T \to \begin{cases} \frac{1 + 3\lambda}{1 + 2\lambda} \in [1, \tfrac32) & \text{real data drawn once} \\ \frac{1 + \lambda}{1 + 2\lambda} \in (\tfrac12, 1] & \text{drawn anew in every generation} \end{cases}`,
  assumptions: [
    'Gaussian data with known standard deviation $\\sigma$; the estimate is the pooled mean',
    'each generation trains on $n$ real observations and $k = \\lambda n$ synthetic ones of the latest model',
  ],
  notes: [
    'Proof: $\\theta_T$ is autoregressive, with coefficient $\\rho = \\lambda/(1+\\lambda)$, towards the mean of the real data. With fixed real data the deviation from that mean has stationary variance $\\frac{\\sigma^2\\lambda}{n(1+2\\lambda)}$, and the real mean’s own error stays; with fresh data both are averaged.',
    'In terms of the share $\\alpha = 1/(1+\\lambda)$ of real data, the standard errors with real data drawn once and drawn anew differ by the factor $\\sqrt{3 - 2\\alpha}$ in the long run. At $\\alpha = 3\\,\\%$ it is 1.71, after 100 refits as in the limit; after 20 it is 1.44.',
    'Consequences: the root mean squared error falls like $n^{-1/2}$ and does not grow with $T$. Without real data it grows like $\\sqrt T$.',
    '$\\lambda$ is the ratio of synthetic to real data. Read as the synthetic fraction, the excess variance would come out 38 % too large at $\\lambda = 0.6$.',
  ],
  formulas: [
    formula({
      latex: String.raw`\frac{1 + 3\lambda}{1 + 2\lambda}`,
      domain: longRuns,
      computes: fixedRealVariance,
      symbols: { '\\lambda': ({ n, k }) => k / n },
    }),
    formula({
      latex: String.raw`\frac{1 + \lambda}{1 + 2\lambda}`,
      domain: longRuns,
      computes: freshRealVariance,
      symbols: { '\\lambda': ({ n, k }) => k / n },
    }),
  ],
})
