import { ArgumentError, axis, bound, domain, formula, laws, points, theorem } from 'collapse-check'
import { type Corpus, missingMass, probabilitiesOf } from './missing-mass.ts'
import { dohmatob2024Tails } from './paper.ts'

export interface TwoStages extends Corpus {
  /** T_0, tokens that the generator has seen. */
  readonly generator: number
  /** π, the share of real tokens among the n of the model. */
  readonly real: number
}

/** Σ p_i E(1 − π p_i − (1 − π) C_i/T_0)^n, C_i binomial: the probability that the next real token is new. */
export const missingAfterTwo = ({ n, generator, real, ...alphabet }: TwoStages): number => {
  if (!(generator >= 1)) throw new ArgumentError('generator', generator, 'an integer, 1 or above')
  return probabilitiesOf(alphabet).reduce((sum, p) => {
    const unseen = laws.binomialLaw(generator, p).reduce((left, mass, c) => {
      const seen = real * p + ((1 - real) * c) / generator
      return left + mass * (seen < 1 ? Math.exp(n * Math.log1p(-seen)) : Number(n === 0))
    }, 0)
    return sum + p * unseen
  }, 0)
}

/** The same for ever more tokens of the generator alone: what it has not seen itself. */
export const plateau = ({ generator, ...stages }: TwoStages): number => missingMass({ ...stages, n: generator })

const stages = domain({
  symbols: axis.logInteger(2, 12),
  exponent: axis.uniform(0.5, 3),
  n: axis.logInteger(1, 200),
  generator: axis.logInteger(1, 12),
  real: axis.uniform(0, 1),
})
const p = (point: TwoStages) => {
  const each = probabilitiesOf(point)
  return (i: number) => each[i - 1] ?? Number.NaN
}
const grid = points({ symbols: [5, 100], exponent: [1, 2], n: [1, 100, 10_000], generator: [10, 200], real: 0 })

export default theorem({
  id: 'dohmatob-2024-tails/two-stages',
  title:
    'A model taught by a generator stops learning at what the generator has not seen; real tokens end that plateau',
  source: {
    paper: dohmatob2024Tails,
    locator: 'a generator of $T_0$ tokens, the plateau, and the recovery with real data, seen second-hand',
    standing: 'derived',
  },
  statement: String.raw`E_n = \sum_{i=1}^{M} p_i \sum_{c=0}^{T_0} b_{i,c} \Bigl(1 - \pi p_i - (1 - \pi) \frac{c}{T_0}\Bigr)^n, \qquad \pi = 0: \quad E_n \ge \max\Bigl(\sum_{i=1}^{M} p_i (1 - p_i)^n,\ \sum_{i=1}^{M} p_i (1 - p_i)^{T_0}\Bigr)`,
  assumptions: [
    'the generator gives the frequencies of $T_0$ real tokens; the model sees $n$ tokens, each a real one with probability $\\pi$, else one of the generator',
    '$b_{i,c}$ are the probabilities of $\\mathrm{Bin}(T_0, p_i)$; $E_n$ is the probability that the next real token is new to the model',
  ],
  notes: [
    'Proof: given the count $c$ of a symbol in the generator’s corpus the tokens of the model are independent. The bounds: Jensen’s inequality, and symbols that the generator has not seen.',
    'With $\\pi = 0$ the second bound is the plateau: for a Zipf law of the order $T_0^{-(1 - 1/\\beta)}$. With any $\\pi > 0$ the mass goes on falling, but only once $\\pi n$ passes $T_0$: what the paper calls grokking.',
  ],
  formulas: [
    formula({
      latex: String.raw`\sum_{i=1}^{M} p_i \sum_{c=0}^{T_0} b_{i,c} \Bigl(1 - \pi p_i - (1 - \pi) \frac{c}{T_0}\Bigr)^n`,
      domain: stages,
      computes: missingAfterTwo,
      symbols: {
        M: ({ symbols }) => symbols,
        T_0: ({ generator }) => generator,
        '\\pi': ({ real }) => real,
        p,
        b: (point) => (i, c) => laws.binomialLaw(point.generator, p(point)(i))[c] ?? Number.NaN,
      },
    }),
  ],
  bounds: [
    bound({
      latex: String.raw`\sum_{i=1}^{M} p_i (1 - p_i)^n`,
      exact: missingAfterTwo,
      atLeast: missingMass,
      over: grid,
    }),
    bound({
      latex: String.raw`\sum_{i=1}^{M} p_i (1 - p_i)^{T_0}`,
      exact: missingAfterTwo,
      atLeast: plateau,
      over: grid,
    }),
  ],
})
