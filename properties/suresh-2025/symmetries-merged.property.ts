import { axis, distribution, domain, integersFrom, laws, points, verify } from 'collapse-check'
import theorem from '#theorems/suresh-2025/symmetries'
import { independentCounts, sum, unigram, weightsRaised } from './worlds/unigram.ts'

/** n tokens a generation of six symbols, the first `together` of them taken as one. */
interface Merged {
  readonly n: number
  readonly exponent: number
  readonly together: number
  readonly k: number
}

const margin = 0.05
const after = (together: number, ...k: number[]) => points({ n: 20, exponent: 1, together, k })
const shares = ({ exponent }: Merged) => laws.zipfMandelbrot(6, exponent, 0)
const oneSymbol = (name: string, { n, k }: Merged, share: number) =>
  laws.discrete(name, laws.countChain(n).law(share, k))

/** The joint count of the symbols taken as one. */
const jointCount = unigram(
  (point: Merged) => ({ first: shares(point), n: point.n, generations: point.k }),
  (counts, { together }) => sum(counts.subarray(0, together)),
)
/** The same where the rarest symbol is the first. */
const jointCountReversed = unigram(
  (point: Merged) => ({ first: shares(point).reverse(), n: point.n, generations: point.k }),
  (counts, { together }) => sum(counts.subarray(6 - together)),
)

verify(theorem, {
  title: 'symbols taken as one have the law of one symbol of their joint share',
  domain: domain({
    n: axis.integer(2, 40),
    exponent: axis.uniform(0, 2),
    together: axis.integer(1, 5),
    k: axis.integer(1, 20),
  }),
  examples: [...after(2, 1, 5, 20), ...after(4, 5)],
  measures: 'the joint count of the symbols after one run of k generations',
  replicate: jointCount,
  predicts: (point) =>
    oneSymbol('one symbol of the joint share', point, sum(shares(point).subarray(0, point.together))),
  criterion: (law) => distribution.equals(law, { margin }),
  controls: {
    ...weightsRaised(...after(2, 5, 20)),
    'every symbol draws its own count': {
      at: [...after(4, 5), ...after(5, 5)],
      replicate: jointCount.in({ resample: independentCounts }),
    },
    'shares read as equal': {
      at: after(2, 1, 5),
      predicts: (point) => oneSymbol('equal shares', point, point.together / 6),
    },
  },
  survivors: { 'other names for the symbols': { at: after(2, 5), replicate: jointCountReversed } },
  limits: ['Laws closer than 0.05 in Kolmogorov distance are not told apart.'],
  figure: {
    title: 'Distance of the joint count of two symbols from the law of one, n = 20',
    over: after(2, ...integersFrom(1, 20)),
    labels: ['generation k', 'Kolmogorov distance'],
    lines: { 'certified below': () => margin },
  },
})
