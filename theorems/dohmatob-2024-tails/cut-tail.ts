import { axis, bound, domain, formula, points, theorem } from 'collapse-check'
import { type Corpus, probabilitiesOf } from './missing-mass.ts'
import { dohmatob2024Tails } from './paper.ts'

export interface CutCorpus extends Corpus {
  /** k. */
  readonly kept: number
}

/** Σ_{i>k} p_i, the mass that the generator cannot produce. */
export const cutMass = ({ kept, ...alphabet }: Omit<CutCorpus, 'n'>): number =>
  probabilitiesOf(alphabet)
    .subarray(kept)
    .reduce((sum, p) => sum + p, 0)

/** What n tokens of the generator have not shown. */
export const missingAfterCut = ({ n, kept, ...alphabet }: CutCorpus): number => {
  const cut = cutMass({ kept, ...alphabet })
  return probabilitiesOf(alphabet)
    .subarray(0, kept)
    .reduce((sum, p) => sum + p * (kept === 1 ? Number(n === 0) : Math.exp(n * Math.log1p(-p / (1 - cut)))), cut)
}

const integral = (from: number, to: number, { symbols, exponent }: Omit<CutCorpus, 'n' | 'kept'>): number => {
  const [first = Number.NaN] = probabilitiesOf({ symbols, exponent })
  if (exponent === 1) return first * Math.log(to / from)
  const power = 1 - exponent
  return (first * (Math.exp(power * Math.log(from)) - Math.exp(power * Math.log(to)))) / -power
}

/** Below the mass that is cut: the integral from k + 1 to M + 1. */
export const cutMassAtLeast = ({ kept, ...alphabet }: Omit<CutCorpus, 'n'>): number =>
  integral(kept + 1, alphabet.symbols + 1, alphabet)

/** Above it: from k to M. */
export const cutMassAtMost = ({ kept, ...alphabet }: Omit<CutCorpus, 'n'>): number =>
  integral(kept, alphabet.symbols, alphabet)

const cuts = { kept: axis.logInteger(1, 200), more: axis.logInteger(1, 1000), exponent: axis.uniform(1.05, 3) }
const alphabet = domain(cuts).derive(({ kept, more, exponent }) => ({ kept, symbols: kept + more, exponent }))
const symbols = {
  k: ({ kept }: Pick<CutCorpus, 'kept'>) => kept,
  M: ({ symbols }: Pick<CutCorpus, 'symbols'>) => symbols,
  '\\beta': ({ exponent }: Pick<CutCorpus, 'exponent'>) => exponent,
  p_1: (point: Omit<CutCorpus, 'n'>) => probabilitiesOf(point)[0] ?? Number.NaN,
}
const grid = points({ kept: [1, 10, 300], symbols: [1000, 100_000], exponent: [1.2, 2, 3] })

export default theorem({
  id: 'dohmatob-2024-tails/cut-tail',
  title: 'A generator without its tail leaves a floor of the order k^{−(β − 1)} that no number of its tokens removes',
  source: {
    paper: dohmatob2024Tails,
    locator: 'the floor under data whose tail is cut at rank $k$, its order seen second-hand',
    standing: 'derived',
  },
  statement: String.raw`E_n = F + \sum_{i \le k} p_i \Bigl(1 - \frac{p_i}{1 - F}\Bigr)^n \ge F = \sum_{i > k} p_i, \qquad \frac{p_1}{\beta - 1} \bigl[(k + 1)^{1 - \beta} - (M + 1)^{1 - \beta}\bigr] \le F \le \frac{p_1}{\beta - 1} \bigl[k^{1 - \beta} - M^{1 - \beta}\bigr]`,
  assumptions: [
    'probabilities proportional to $i^{-\\beta}$, $\\beta > 1$, on $M$ symbols; the generator has the first $k$ of them, in their proportions, and a model sees $n$ of its tokens',
    '$E_n$ is the probability that the next real token is new to the model',
  ],
  notes: [
    'Proof: the sum of a falling function lies between its integrals. Top-p and top-k sampling cut tails in this way; so does a generator that has seen $T_0$ tokens, at about $k \\approx T_0^{1/\\beta}$ ([two stages](two-stages.md)).',
  ],
  formulas: [
    formula({
      latex: String.raw`F + \sum_{i \le k} p_i \Bigl(1 - \frac{p_i}{1 - F}\Bigr)^n`,
      domain: domain({ ...cuts, kept: axis.integer(2, 30), n: axis.logInteger(1, 1000) }).derive(
        ({ more, ...rest }) => ({
          ...rest,
          symbols: rest.kept + more,
        }),
      ),
      computes: missingAfterCut,
      symbols: {
        F: cutMass,
        k: symbols.k,
        p: (point) => (i) => probabilitiesOf(point)[i - 1] ?? Number.NaN,
      },
    }),
    formula({
      latex: String.raw`\frac{p_1}{\beta - 1} \bigl[(k + 1)^{1 - \beta} - (M + 1)^{1 - \beta}\bigr]`,
      domain: alphabet,
      computes: cutMassAtLeast,
      symbols,
    }),
    formula({
      latex: String.raw`\frac{p_1}{\beta - 1} \bigl[k^{1 - \beta} - M^{1 - \beta}\bigr]`,
      domain: alphabet,
      computes: cutMassAtMost,
      symbols,
    }),
  ],
  bounds: [
    bound({
      latex: String.raw`\frac{p_1}{\beta - 1} \bigl[(k + 1)^{1 - \beta} - (M + 1)^{1 - \beta}\bigr]`,
      exact: cutMass,
      atLeast: cutMassAtLeast,
      over: grid,
    }),
    bound({
      latex: String.raw`\frac{p_1}{\beta - 1} \bigl[k^{1 - \beta} - M^{1 - \beta}\bigr]`,
      exact: cutMass,
      atMost: cutMassAtMost,
      over: grid,
    }),
  ],
})
