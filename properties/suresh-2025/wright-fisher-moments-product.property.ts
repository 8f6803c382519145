import { axis, domain, integersFrom, mean, points, verify } from 'collapse-check'
import theorem, { differentParents, productMean } from '#theorems/suresh-2025/wright-fisher-moments'
import { everyTokenDrawn, independentCounts } from './worlds/resampling.ts'
import { allDataAreKept, sum, unigram } from './worlds/unigram.ts'

/** n tokens a generation of `symbols` equally frequent symbols, all of them followed. */
interface Tokens {
  readonly n: number
  readonly symbols: number
  readonly k: number
}

const after = (symbols: number, ...k: number[]) => points({ n: 20, symbols, k })
const shares = (symbols: number) => new Float64Array(symbols).fill(1 / symbols)
/** symbols^symbols is what makes the product 1 at the start. */
const scale = (symbols: number) => Math.exp(symbols * Math.log(symbols))
const exact = ({ n, symbols, k }: Tokens) => scale(symbols) * productMean({ n, k, shares: Array.from(shares(symbols)) })
const ofSymbols = (symbols: number) => (point: Tokens) => exact({ ...point, symbols })

/** In [0, 1], whatever the counts. */
const product = unigram(
  ({ n, symbols, k }: Tokens) => ({ first: shares(symbols), n, generations: k }),
  (counts, { symbols }) => {
    const total = sum(counts)
    return counts.reduce((value, count) => value * (count / total), scale(symbols))
  },
)

verify(theorem, {
  title: 'the mean product of the shares of two, three or four symbols is λ_j^k times the first',
  domain: domain({
    n: axis.logInteger(5, 200),
    symbols: axis.choice(2, 3, 4),
    generationsPerToken: axis.logUniform(0.01, 0.5),
  })
    .derive(({ n, symbols, generationsPerToken }) => ({ n, symbols, k: Math.ceil(generationsPerToken * n) }))
    .where((point) => exact(point) > 0.05),
  examples: [...after(2, 1, 10), ...after(3, 1, 5), ...after(4, 1, 5)],
  measures: 'the product of all shares after one run of k generations, in units of its first value',
  replicate: product,
  predicts: exact,
  criterion: (value) => mean.equals(value, { margin: 0.03, range: { low: 0, high: 1 } }),
  controls: {
    'every symbol draws its own count': {
      at: [...after(2, 10), ...after(3, 5)],
      replicate: product.in({ resample: independentCounts }),
    },
    ...allDataAreKept(...after(3, 5)),
    'λ_2 for each pair': {
      at: [...after(3, 5), ...after(4, 5)],
      predicts: ({ n, k }) => Math.exp(k * Math.log(differentParents(n, 2))),
    },
  },
  survivors: everyTokenDrawn(...after(3, 5)),
  limits: ['Deviations of less than 0.03 of the first value are not looked for.'],
  figure: {
    title: 'Mean product of all shares among 20 tokens, in units of its first value',
    over: after(2, ...integersFrom(1, 12)),
    labels: ['generation k', 'mean product'],
    lines: { 'two symbols': ofSymbols(2), 'three symbols': ofSymbols(3), 'four symbols': ofSymbols(4) },
    series: ({ symbols }) => `simulated, ${symbols} symbols`,
  },
})
