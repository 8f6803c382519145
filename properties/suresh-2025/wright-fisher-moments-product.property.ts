import { axis, domain, integersFrom, mean, verify } from 'collapse-check'
import wrightFisherMoments, { differentParents, productMean } from '#theorems/suresh-2025/wright-fisher-moments'
import { independentCounts, tokenByToken, type UnigramChanges, unigram } from './unigram.ts'

/** n tokens a generation of `symbols` equally frequent symbols, all of them followed. */
interface Tokens {
  readonly n: number
  readonly symbols: number
  readonly k: number
}

/** symbols^symbols is what makes the product 1 at the start. */
const scale = (symbols: number) => Math.exp(symbols * Math.log(symbols))
const shares = (symbols: number) => Array.from({ length: symbols }, () => 1 / symbols)

/** The product of all shares in units of its first value: in [0, 1], whatever the counts. */
const product =
  (changes: UnigramChanges = {}) =>
  ({ n, symbols, k }: Tokens) => {
    const run = unigram(shares(symbols), changes)
    return (stream: Parameters<typeof run>[2]) => {
      const counts = run(n, k, stream)
      const total = counts.reduce((sum, count) => sum + count, 0)
      return counts.reduce((value, count) => value * (count / total), scale(symbols))
    }
  }

const exact = ({ n, symbols, k }: Tokens) => scale(symbols) * productMean({ n, k, shares: shares(symbols) })
/** Values in [0, 1] with mean μ have a variance of at most μ(1 − μ). */
const equals = (value: number) => mean.equals(value, { margin: 0.03, variance: { timesMeanSquared: 1 / value - 1 } })
const at = (n: number, symbols: number, k: number): Tokens => ({ n, symbols, k })

verify(wrightFisherMoments, {
  title: 'the mean product of the shares of two, three or four symbols is λ_j^k times the first',
  domain: domain({
    n: axis.logInteger(5, 200),
    symbols: axis.choice(2, 3, 4),
    generationsPerToken: axis.logUniform(0.01, 0.5),
  })
    .derive(({ n, symbols, generationsPerToken }) => ({
      n,
      symbols,
      k: Math.ceil(generationsPerToken * n),
    }))
    .where((point) => exact(point) > 0.05),
  measures: 'the product of all shares after one run of k generations, in units of its first value',
  replicate: product(),
  criterion: (point) => equals(exact(point)),
  examples: [at(20, 2, 1), at(20, 2, 10), at(20, 3, 1), at(20, 3, 5), at(20, 4, 1), at(20, 4, 5)],
  controls: {
    'every symbol draws its own count': {
      at: [at(20, 2, 10), at(20, 3, 5)],
      replicate: product({ resample: independentCounts }),
    },
    'all data are kept': { at: [at(20, 3, 5)], replicate: product({ keepsAll: true }) },
    'λ_2 for each pair': {
      at: [at(20, 3, 5), at(20, 4, 5)],
      criterion: ({ n, k }) => equals(Math.exp(k * Math.log(differentParents(n, 2)))),
    },
  },
  survivors: {
    'every token drawn': { at: [at(20, 3, 5)], replicate: product({ resample: tokenByToken }) },
  },
  limits: ['Deviations of less than 0.03 of the first value are not looked for.'],
  figure: {
    title: 'Mean product of all shares among 20 tokens, in units of its first value',
    x: 'k',
    xLabel: 'generation k',
    yLabel: 'mean product',
    over: integersFrom(1, 12),
    lines: {
      'two symbols': (k) => exact(at(20, 2, k)),
      'three symbols': (k) => exact(at(20, 3, k)),
      'four symbols': (k) => exact(at(20, 4, k)),
    },
    series: ({ symbols }) => `simulated, ${symbols} symbols`,
  },
})
