import { axis, distribution, domain, integersFrom, laws, verify } from 'collapse-check'
import symmetries from '#theorems/suresh-2025/symmetries'
import { discreteLaw } from './discrete-law.ts'
import { independentCounts, multinomial, sharpened, type UnigramChanges, unigram, zipfMandelbrot } from './unigram.ts'

/** n tokens a generation of six symbols, the first `together` of them taken as one. */
interface Merged {
  readonly n: number
  readonly exponent: number
  readonly together: number
  readonly k: number
}

const margin = 0.05
const shares = (exponent: number) => zipfMandelbrot(6, exponent, 0)
const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0)

/** The joint count of the symbols taken as one. */
const jointCount =
  (changes: UnigramChanges = {}) =>
  ({ n, exponent, together, k }: Merged) => {
    const run = unigram(shares(exponent), changes)
    return (stream: Parameters<typeof run>[2]) => sum(run(n, k, stream).subarray(0, together))
  }
const law = ({ n, exponent, together, k }: Merged) =>
  discreteLaw('one symbol of the joint share', laws.countChain(n).law(sum(shares(exponent).subarray(0, together)), k))
const at = (k: number, together = 2): Merged => ({ n: 20, exponent: 1, together, k })

verify(symmetries, {
  title: 'symbols taken as one have the law of one symbol of their joint share',
  domain: domain({
    n: axis.integer(2, 40),
    exponent: axis.uniform(0, 2),
    together: axis.integer(1, 5),
    k: axis.integer(1, 20),
  }),
  measures: 'the joint count of the symbols after one run of k generations',
  replicate: jointCount(),
  criterion: (point) => distribution.equals(law(point), { margin }),
  examples: [at(1), at(5), at(20), at(5, 4)],
  controls: {
    'weights raised to the power 1.05 when sampling': {
      at: [at(5), at(20)],
      replicate: jointCount({ resample: sharpened(1.05) }),
    },
    'every symbol draws its own count': {
      at: [at(5, 4), at(5, 5)],
      replicate: jointCount({ resample: independentCounts }),
    },
    'shares read as equal': {
      at: [at(1), at(5)],
      criterion: ({ n, together, k }) =>
        distribution.equals(discreteLaw('equal shares', laws.countChain(n).law(together / 6, k)), { margin }),
    },
  },
  survivors: {
    'other names for the symbols': {
      at: [at(5)],
      replicate: ({ n, exponent, together, k }) => {
        const run = unigram(shares(exponent).reverse(), { resample: multinomial })
        return (stream) => sum(run(n, k, stream).subarray(6 - together))
      },
    },
  },
  limits: ['Laws closer than 0.05 in Kolmogorov distance are not told apart.'],
  figure: {
    title: 'Distance of the joint count of two symbols from the law of one, n = 20',
    x: 'k',
    xLabel: 'generation k',
    yLabel: 'Kolmogorov distance',
    over: integersFrom(1, 20),
    lines: { 'certified below': () => margin },
    series: ({ together }) => (together === 2 ? 'simulated' : undefined),
  },
})
