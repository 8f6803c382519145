import { axis, domain, integersFrom, mean, verify } from 'collapse-check'
import wrightFisherMoments, { varietyMean } from '#theorems/suresh-2025/wright-fisher-moments'
import { tokenByToken, type UnigramChanges, unigram, zipfMandelbrot } from './unigram.ts'

/** n tokens a generation, four symbols. */
interface Tokens {
  readonly n: number
  readonly exponent: number
  readonly k: number
}

/** 1 − Σ P² after k generations. */
const variety =
  (changes: UnigramChanges = {}) =>
  ({ n, exponent, k }: Tokens) => {
    const run = unigram(zipfMandelbrot(4, exponent, 0), changes)
    return (stream: Parameters<typeof run>[2]) => {
      const counts = run(n, k, stream)
      const total = counts.reduce((sum, count) => sum + count, 0)
      return 1 - counts.reduce((sum, count) => sum + count * count, 0) / (total * total)
    }
  }

const exact = ({ n, exponent, k }: Tokens) => varietyMean({ n, k, shares: Array.from(zipfMandelbrot(4, exponent, 0)) })
/** Values in [0, 1] with mean μ have a variance of at most μ(1 − μ). */
const equals = (value: number) => mean.equals(value, { margin: 0.03, variance: { timesMeanSquared: 1 / value - 1 } })
const at = (n: number, k: number, exponent = 1): Tokens => ({ n, exponent, k })

verify(wrightFisherMoments, {
  title: 'the mean variety 1 − Σ P² after k generations is (1 − 1/n)^k times the first',
  domain: domain({
    n: axis.logInteger(2, 200),
    exponent: axis.uniform(0, 2),
    generationsPerToken: axis.logUniform(0.01, 1.5),
  }).derive(({ n, exponent, generationsPerToken }) => ({
    n,
    exponent,
    k: Math.ceil(generationsPerToken * n),
  })),
  measures: '1 − Σ P² of four symbols after one run of k generations',
  replicate: variety(),
  criterion: (point) => equals(exact(point)),
  examples: [at(20, 1), at(20, 5), at(20, 10), at(20, 20), at(100, 60)],
  controls: {
    'a fifth of the tokens is lost': {
      at: [at(20, 20)],
      replicate: (point) => variety()({ ...point, n: Math.round(0.8 * point.n) }),
    },
    'all data are kept': { at: [at(20, 10)], replicate: variety({ keepsAll: true }) },
    'one generation too many': { at: [at(5, 1, 0)], replicate: variety({ later: 1 }) },
    'one token more in the formula': {
      at: [at(2, 1), at(4, 4)],
      criterion: (point) => equals(exact({ ...point, n: point.n + 1 })),
    },
  },
  survivors: {
    'every token drawn': { at: [at(20, 5)], replicate: variety({ resample: tokenByToken }) },
  },
  limits: ['Deviations of less than 0.03 are not looked for.'],
  figure: {
    title: 'Variety of four symbols among 20 tokens',
    x: 'k',
    xLabel: 'generation k',
    yLabel: 'mean of 1 − Σ P²',
    over: integersFrom(1, 30),
    lines: {
      'exact law': (k) => exact(at(20, k)),
      'if all data were kept': (k) => {
        let left = exact(at(20, 1))
        for (let i = 2; i <= k; i++) left *= 1 - 1 / (20 * i * i)
        return left
      },
    },
    series: ({ n }) => (n === 20 ? 'simulated' : undefined),
  },
})
