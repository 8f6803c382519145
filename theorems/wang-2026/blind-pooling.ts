import { axis, bound, domain, formula, laws, points, theorem } from 'collapse-check'
import { wang2026 } from './paper.ts'

export interface Crawl {
  /** Observations in every batch. */
  readonly m: number
  /** How many of them are fresh and real in each batch after the first, which is all real. */
  readonly real: number
  /** Generation. */
  readonly T: number
}

/** What share of every batch but the first is real. */
export interface RealShare {
  readonly share: number
}

/** E(θ_T − θ_0)² in units of σ²: v_T = (1 − α/T)² v_{T−1} + 1/(mT²), v_1 = 1/m, α = real/m. */
export const blindRisk = ({ m, real, T }: Crawl): number => laws.contaminatedRisk(m, T, real / m)

const weighted = ({ m, real, T }: Crawl, shift: number): number => {
  const power = (2 * real) / m
  let sum = 0
  for (let s = 1; s <= T; s++) sum += Math.exp(power * Math.log((s + shift) / (T + shift))) / (s * s)
  return sum / m
}

/** Below it: T^{−2α} Σ_{s ≤ T} s^{2α}/s² /m. */
export const blindRiskAtLeast = (crawl: Crawl): number => weighted(crawl, 0)

/** Above it: (T + 1)^{−2α} Σ_{s ≤ T} (s + 1)^{2α}/s² /m. */
export const blindRiskAtMost = (crawl: Crawl): number => weighted(crawl, 1)

/** The exponent of the root mean squared error in T. */
export const blindExponent = ({ share }: RealShare): number => Math.min(0.5, share)

const crawls = domain({ m: axis.logInteger(1, 1000), share: axis.uniform(0, 1), T: axis.integer(1, 60) }).derive(
  ({ m, share, T }) => ({ m, real: Math.round(m * share), T }),
)
const alpha = { '\\alpha': ({ m, real }: Crawl) => real / m }

const grid = points({ m: 1000, real: [0, 1, 100, 500, 900, 1000], T: [1, 2, 10, 1000] })

export default theorem({
  id: 'wang-2026/blind-pooling',
  title: 'On an unlabelled crawl that is part model output, learning slows to the share of it that is real',
  source: {
    paper: wang2026,
    locator: 'the rate that its abstract gives, the minimum of the model’s own and the fraction of real data',
    standing: 'derived',
  },
  statement: String.raw`v_T = \Bigl(1 - \frac{\alpha}{T}\Bigr)^2 v_{T-1} + \frac{1}{m T^2}, \quad v_1 = \frac1m; \qquad \frac1m \sum_{s=1}^{T} \frac{(s/T)^{2\alpha}}{s^2} \le v_T \le \frac1m \sum_{s=1}^{T} \frac{1}{s^2} \Bigl(\frac{s+1}{T+1}\Bigr)^{2\alpha}; \qquad \sqrt{v_T} \asymp T^{-\min(\frac12, \alpha)} \quad (\alpha \ne \tfrac12)`,
  assumptions: [
    'data $\\mathcal N(\\theta_0, \\sigma^2)$ with $\\sigma$ known; $v_T = \\mathbb E(\\theta_T - \\theta_0)^2/\\sigma^2$',
    'the first batch is $m$ real observations; each later one has exactly $\\alpha m$ new real observations and $(1 - \\alpha)m$ of the latest model',
    'every generation trains on all batches so far, without regard to where an observation comes from',
  ],
  notes: [
    'Proof: $\\theta_T - \\theta_{T-1}$ is $1/T$ of the deviation of the new batch’s mean from $\\theta_{T-1}$, of which a share $\\alpha$ points to the truth. The bounds: $(1 - 1/r)^\\alpha \\le 1 - \\alpha/r \\le e^{-\\alpha/r}$, multiplied up and summed.',
    'At $\\alpha = \\tfrac12$ the root mean squared error falls as $\\sqrt{\\log T/T}$. With labels drawn at random, each real with probability $\\alpha$, a term $\\alpha(1-\\alpha)v_{T-1}/(mT^2)$ is added.',
    'Here the model’s own rate is $T^{-1/2}$. With a tenth of the crawl real, ten times the data cut the error by a fifth; with the share known and used the rate is $T^{-1/2}$ again, whatever the share ([Kanabar & Gastpar](../kanabar-2026/known-share.md)).',
    'Sampling bias, which the paper treats too, is not in this model.',
  ],
  formulas: [
    formula({
      latex: String.raw`\Bigl(1 - \frac{\alpha}{T}\Bigr)^2 v_{T-1} + \frac{1}{m T^2}`,
      domain: crawls.where(({ T }) => T > 1),
      computes: blindRisk,
      symbols: { ...alpha, v: (crawl) => (T) => blindRisk({ ...crawl, T }) },
    }),
    formula({
      latex: String.raw`\frac1m \sum_{s=1}^{T} \frac{(s/T)^{2\alpha}}{s^2}`,
      domain: crawls,
      computes: blindRiskAtLeast,
      symbols: { ...alpha },
    }),
    formula({
      latex: String.raw`\frac1m \sum_{s=1}^{T} \frac{1}{s^2} \Bigl(\frac{s+1}{T+1}\Bigr)^{2\alpha}`,
      domain: crawls,
      computes: blindRiskAtMost,
      symbols: { ...alpha },
    }),
    formula({
      latex: String.raw`\min(\frac12, \alpha)`,
      domain: domain({ share: axis.uniform(0, 1) }),
      computes: blindExponent,
      symbols: { '\\alpha': ({ share }) => share },
    }),
  ],
  bounds: [
    bound({
      latex: String.raw`\frac1m \sum_{s=1}^{T} \frac{(s/T)^{2\alpha}}{s^2}`,
      exact: blindRisk,
      atLeast: blindRiskAtLeast,
      over: grid,
    }),
    bound({
      latex: String.raw`\frac1m \sum_{s=1}^{T} \frac{1}{s^2} \Bigl(\frac{s+1}{T+1}\Bigr)^{2\alpha}`,
      exact: blindRisk,
      atMost: blindRiskAtMost,
      over: grid,
    }),
  ],
})
