import { axis, bound, domain, formula, laws, points, special, theorem } from 'collapse-check'
import { dohmatob2024Tails } from './paper.ts'

export interface Corpus {
  readonly symbols: number
  /** β. */
  readonly exponent: number
  /** Tokens. */
  readonly n: number
}

export const probabilitiesOf = ({ symbols, exponent }: Pick<Corpus, 'symbols' | 'exponent'>): Float64Array =>
  laws.zipfMandelbrot(symbols, exponent, 0)

/** E_n, the probability that the next token is none of the n before: Σ p_i (1 − p_i)^n. */
export const missingMass = ({ n, ...alphabet }: Corpus): number =>
  probabilitiesOf(alphabet).reduce((sum, p) => sum + p * (p < 1 ? Math.exp(n * Math.log1p(-p)) : Number(n === 0)), 0)

/** Σ p_i e^{−n p_i}, for a number of tokens that is Poisson with this mean. */
export const poissonMissingMass = ({ n, ...alphabet }: Corpus): number =>
  probabilitiesOf(alphabet).reduce((sum, p) => sum + p * Math.exp(-n * p), 0)

type Tail = Pick<Corpus, 'exponent' | 'n'>

/** ζ(β), β > 1: terms up to a thousand, and the rest by Euler and Maclaurin. */
export function zeta(exponent: number): number {
  const last = 1000
  let sum = 0
  for (let i = 1; i < last; i++) sum += Math.exp(-exponent * Math.log(i))
  const term = Math.exp(-exponent * Math.log(last))
  return sum + term * (last / (exponent - 1) + 0.5 + exponent / (12 * last))
}

/** Γ(c) ζ(β)^{−1/β} n^{−c}/β, c = 1 − 1/β: what the missing mass of infinitely many symbols comes to. */
export const tailPower = ({ exponent, n }: Tail): number => {
  const c = 1 - 1 / exponent
  return Math.exp(special.logGamma(c) - Math.log(zeta(exponent)) / exponent - c * Math.log(n)) / exponent
}

const corpora = { symbols: axis.logInteger(1, 50), exponent: axis.uniform(0.5, 3), n: axis.logInteger(1, 1000) }
const symbols = {
  M: ({ symbols }: Corpus) => symbols,
  p: (corpus: Corpus) => {
    const p = probabilitiesOf(corpus)
    return (i: number) => p[i - 1] ?? Number.NaN
  },
}
const grid = points({ symbols: [2, 100, 10_000], exponent: [0.5, 1, 2], n: [1, 100, 10_000] })

export default theorem({
  id: 'dohmatob-2024-tails/missing-mass',
  title: 'What a corpus has not seen of a Zipf law falls like n^{−(1 − 1/β)}, with a known constant',
  source: {
    paper: dohmatob2024Tails,
    locator: 'the scaling law of clean data, its exponent seen second-hand in Theorem 2.1; the constant is ours',
    standing: 'derived',
  },
  statement: String.raw`E_n = \sum_{i=1}^{M} p_i (1 - p_i)^n \le \sum_{i=1}^{M} p_i e^{-n p_i}; \qquad p_i = \frac{i^{-\beta}}{\zeta(\beta)}: \quad E_n \sim \frac{\Gamma(c)}{\beta\, \zeta(\beta)^{1/\beta}}\, n^{-c}, \quad c = 1 - \frac{1}{\beta}`,
  assumptions: [
    '$n$ independent tokens; $M$ symbols, of which infinitely many for the power law, $\\beta > 1$',
    'a model knows a symbol if it has seen it: $E_n$ is the probability that the next token is new',
  ],
  notes: [
    'Proof: $\\sum_i p_i e^{-np_i} \\approx \\int_0^\\infty \\frac{x^{-\\beta}}\\zeta e^{-n x^{-\\beta}/\\zeta} dx$, and all derivatives of the integrand vanish at 0, so that the sum is the integral to many digits from some hundred tokens on.',
    'A light tail has no such law: for $p_i \\propto e^{-i}$ the missing mass falls like $1/n$, up to a factor that goes on oscillating.',
  ],
  formulas: [
    formula({
      latex: String.raw`\sum_{i=1}^{M} p_i (1 - p_i)^n`,
      domain: domain(corpora).where(({ symbols }) => symbols > 1),
      computes: missingMass,
      symbols,
    }),
    formula({
      latex: String.raw`\sum_{i=1}^{M} p_i e^{-n p_i}`,
      domain: domain(corpora),
      computes: poissonMissingMass,
      symbols,
    }),
    formula({
      latex: String.raw`\frac{\Gamma(c)}{\beta\, \zeta(\beta)^{1/\beta}}\, n^{-c}`,
      domain: domain({ exponent: axis.uniform(1.1, 4), n: axis.logInteger(1, 1000) }),
      computes: tailPower,
      symbols: {
        c: String.raw`1 - \frac{1}{\beta}`,
        '\\beta': ({ exponent }) => exponent,
        '\\zeta': () => zeta,
      },
    }),
  ],
  bounds: [
    bound({
      latex: String.raw`\sum_{i=1}^{M} p_i e^{-n p_i}`,
      exact: missingMass,
      atMost: poissonMissingMass,
      over: grid,
    }),
  ],
})
