import { axis, domain, integersFrom, laws, mean, points, verify, worlds } from 'collapse-check'
import theorem, { varietyMean } from '#theorems/suresh-2025/wright-fisher-moments'
import { everyTokenDrawn } from './worlds/resampling.ts'
import { allDataAreKept, sum, unigram } from './worlds/unigram.ts'

/** n tokens a generation, four symbols. */
interface Tokens {
  readonly n: number
  readonly exponent: number
  readonly k: number
}

const after = (n: number, ...k: number[]) => points({ n, exponent: 1, k })
const shares = (exponent: number) => laws.zipfMandelbrot(4, exponent, 0)
const exact = ({ n, exponent, k }: Tokens) => varietyMean({ n, k, shares: Array.from(shares(exponent)) })
const ifAllWereKept = (point: Tokens) =>
  integersFrom(2, point.k).reduce((left, i) => left * (1 - 1 / (point.n * i * i)), exact({ ...point, k: 1 }))

/** 1 − Σ P² after k generations. */
const variety = unigram(
  ({ n, exponent, k }: Tokens) => ({ first: shares(exponent), n, generations: k }),
  (counts) => {
    const total = sum(counts)
    return 1 - counts.reduce((squares, count) => squares + count * count, 0) / (total * total)
  },
)

verify(theorem, {
  title: 'the mean variety 1 − Σ P² after k generations is (1 − 1/n)^k times the first',
  domain: domain({
    n: axis.logInteger(2, 200),
    exponent: axis.uniform(0, 2),
    generationsPerToken: axis.logUniform(0.01, 1.5),
  }).derive(({ n, exponent, generationsPerToken }) => ({ n, exponent, k: Math.ceil(generationsPerToken * n) })),
  examples: [...after(20, 1, 5, 10, 20), ...after(100, 60)],
  measures: '1 − Σ P² of four symbols after one run of k generations',
  replicate: variety,
  predicts: exact,
  criterion: (value) => mean.equals(value, { margin: 0.03, range: { low: 0, high: 1 } }),
  controls: {
    'a fifth of the tokens is lost': {
      at: after(20, 20),
      replicate: variety.in(({ n }) => ({ n: Math.round(0.8 * n) })),
    },
    ...allDataAreKept(...after(20, 10)),
    ...worlds.oneGenerationTooMany({ n: 5, exponent: 0, k: 1 }),
    'one token more in the formula': {
      at: [...after(2, 1), ...after(4, 4)],
      predicts: (point) => exact({ ...point, n: point.n + 1 }),
    },
  },
  survivors: everyTokenDrawn(...after(20, 5)),
  limits: ['Deviations of less than 0.03 are not looked for.'],
  figure: {
    title: 'Variety of four symbols among 20 tokens',
    over: after(20, ...integersFrom(1, 30)),
    labels: ['generation k', 'mean of 1 − Σ P²'],
    lines: { 'exact law': exact, 'if all data were kept': ifAllWereKept },
  },
})
