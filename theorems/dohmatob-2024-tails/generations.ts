import { axis, bound, domain, formula, integersFrom, points, theorem } from 'collapse-check'
import { type Corpus, poissonMissingMass } from './missing-mass.ts'
import { dohmatob2024Tails } from './paper.ts'

export interface Generations {
  /** α. */
  readonly share: number
  readonly T: number
}

export interface Chain extends Corpus, Generations {}

/** x_0 … x_{T−1}: x_0 = 1, x_{j+1} = 1 − e^{−(1−α) x_j}. */
export function survivals({ share, T }: Generations): number[] {
  const x = [1]
  for (let j = 1; j < T; j++) x.push(-Math.expm1(-(1 - share) * (x[j - 1] ?? Number.NaN)))
  return x
}

/** γ_T: T generations of n tokens have seen as much as γ_T n real tokens. */
export const effectiveShare = (generations: Generations): number => {
  const x = survivals(generations)
  const last = x.pop() ?? Number.NaN
  return last + generations.share * x.reduce((sum, each) => sum + each, 0)
}

/** Below it for every T: 2α/(1 + α²). */
export const effectiveShareAtLeast = ({ share }: Pick<Generations, 'share'>): number =>
  (2 * share) / (1 + share * share)

/** The probability that a real token is new to the model of generation T. */
export const forgottenMass = ({ share, T, ...corpus }: Chain): number =>
  poissonMissingMass({ ...corpus, n: corpus.n * effectiveShare({ share, T }) })

/** E_T/E_1 for a Zipf law of many symbols, and many tokens: γ_T^{−(1 − 1/β)}. */
export const forgettingFactor = ({ exponent, ...generations }: Generations & Pick<Corpus, 'exponent'>): number =>
  Math.exp(-(1 - 1 / exponent) * Math.log(effectiveShare(generations)))

const generations = domain({ share: axis.uniform(0, 1), T: axis.integer(1, 30) })
const gamma = { '\\gamma_T': effectiveShare, '\\alpha': ({ share }: Generations) => share }

export default theorem({
  id: 'dohmatob-2024-tails/generations',
  title:
    'T generations see as much as a share γ_T of the first corpus; with fresh real tokens that share stays above 2α/(1 + α²)',
  source: {
    paper: dohmatob2024Tails,
    locator: 'the loss of tails over many generations, its form seen second-hand; the constants are ours',
    standing: 'derived',
  },
  statement: String.raw`E_T = \sum_{i=1}^{M} p_i e^{-n p_i \gamma_T}, \qquad \gamma_T = x_{T-1} + \alpha \sum_{j=0}^{T-2} x_j, \quad x_0 = 1,\ x_{j+1} = 1 - e^{-(1 - \alpha) x_j}; \qquad \gamma_T \ge \frac{2 \alpha}{1 + \alpha^2}; \qquad \frac{E_T}{E_1} \to \gamma_T^{-(1 - 1/\beta)} \text{ for a Zipf law}`,
  assumptions: [
    'the count of symbol $i$ is Poisson with mean $np_i$ in the first generation, and with mean $\\alpha n p_i$ plus $1 - \\alpha$ times the last count in each after it: of $n$ tokens a share $\\alpha$ is fresh and real, each generation replaces the last',
    '$E_T$ is the probability that a real token is new to the model of generation $T$; the limit is that of many tokens',
  ],
  notes: [
    'Proof: $\\mathbb E e^{-sN_{t+1}} = e^{-(1 - e^{-s})\\alpha n p}\\, \\mathbb E e^{-(1 - e^{-s})(1 - \\alpha) N_t}$, from $s = \\infty$ downwards. The bound: $x_{j+1} \\ge (1 - \\alpha)x_j - \\frac12 (1 - \\alpha)^2 x_j^2$ and $x_j^2 \\le x_j$, summed over all $j$; and $\\gamma_T$ falls with $T$.',
    'Without fresh tokens $\\gamma_T \\approx 2/T$: forgetting goes like $T^{1 - 1/\\beta}$, slowly, but for ever. With a tenth of them it ends at a factor of 1.58 for $\\beta = 2$.',
    'For $\\alpha = 0$ this is what [Theorem 1 of Suresh et al.](../suresh-2025/theorem-1.md) sums to. Where all data are kept nothing that was seen is ever lost: $\\gamma = 1$.',
  ],
  formulas: [
    formula({
      latex: String.raw`x_{T-1} + \alpha \sum_{j=0}^{T-2} x_j`,
      domain: generations,
      computes: effectiveShare,
      symbols: {
        '\\alpha': gamma['\\alpha'],
        x:
          ({ share }) =>
          (j) =>
            survivals({ share, T: j + 1 })[j] ?? Number.NaN,
      },
    }),
    formula({
      latex: String.raw`\sum_{i=1}^{M} p_i e^{-n p_i \gamma_T}`,
      domain: domain({
        symbols: axis.logInteger(1, 50),
        exponent: axis.uniform(0.5, 3),
        n: axis.logInteger(1, 1000),
        share: axis.uniform(0, 1),
        T: axis.integer(1, 20),
      }),
      computes: forgottenMass,
      symbols: {
        M: ({ symbols }) => symbols,
        p: ({ symbols, exponent }) => {
          const weights = integersFrom(1, symbols).map((i) => Math.exp(-exponent * Math.log(i)))
          const total = weights.reduce((sum, weight) => sum + weight, 0)
          return (i) => (weights[i - 1] ?? Number.NaN) / total
        },
        '\\gamma_T': effectiveShare,
      },
    }),
    formula({
      latex: String.raw`\frac{2 \alpha}{1 + \alpha^2}`,
      domain: domain({ share: axis.uniform(0, 1) }),
      computes: effectiveShareAtLeast,
      symbols: { '\\alpha': ({ share }) => share },
    }),
    formula({
      latex: String.raw`\gamma_T^{-(1 - 1/\beta)}`,
      domain: domain({ exponent: axis.uniform(1.1, 4), share: axis.uniform(0, 1), T: axis.integer(1, 20) }),
      computes: forgettingFactor,
      symbols: { '\\gamma_T': effectiveShare, '\\beta': ({ exponent }) => exponent },
    }),
  ],
  bounds: [
    bound({
      latex: String.raw`\frac{2 \alpha}{1 + \alpha^2}`,
      exact: effectiveShare,
      atLeast: effectiveShareAtLeast,
      over: points({ share: [0.001, 0.1, 0.5, 1], T: [1, 2, 10, 1000, 20_000] }),
    }),
  ],
})
