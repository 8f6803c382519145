import { axis, domain, laws, logSpaced, probability, special, verify } from 'collapse-check'
import frozenMean, { frozenBeyondLikelihood, frozenBeyondUnbiased } from '#theorems/suresh-2025/frozen-mean'
import { type Generations, gaussianAfter, maximumLikelihood } from './gaussian-after.ts'

/** Is the mean beyond x after so many generations that it hardly moves any more? */
interface Frozen extends Generations {
  readonly x: number
}

const margin = 0.05
const beyond = (mean: number, _: number, { x }: Frozen) => Math.abs(mean) > x
const at = (n: number, x: number): Frozen => ({ n, k: 8 * n, x })

verify(frozenMean, {
  title:
    'with the divisor n the mean comes to rest with its exact law, near that of Student’s t with 4 degrees of freedom over √2',
  domain: domain({ n: axis.integer(15, 40), x: axis.logUniform(0.1, 3) }).derive(({ n, x }) => ({ n, k: 8 * n, x })),
  measures: 'one run of 8n generations: is the mean more than x first standard deviations away?',
  replicate: gaussianAfter(beyond, maximumLikelihood),
  criterion: (point) => probability.equals(laws.gaussianMeanTail({ ...point, divisor: 'n' }), { margin }),
  examples: [0.2, 0.5, 0.5238, 1, 2].map((x) => at(20, x)),
  controls: {
    'divisor n − 1': {
      at: [at(20, 0.8165), at(20, 1)],
      replicate: gaussianAfter(beyond),
    },
    'normal with the same variance': {
      at: [at(20, 0.5)],
      criterion: ({ x }) => probability.equals(2 * special.normalCdf(-x / 1), { margin }),
    },
    'the laws of the two divisors swapped': {
      at: [at(20, 0.8165), at(20, 1)],
      criterion: (point) => probability.equals(laws.gaussianMeanTail({ ...point, divisor: 'n-1' }), { margin }),
    },
  },
  survivors: {
    'data in other units': {
      at: [at(20, 0.5)],
      replicate: gaussianAfter(beyond, maximumLikelihood, { unit: 1000 }),
    },
  },
  limits: [
    'Deviations of less than 0.05 in probability are not looked for.',
    'The mean still moves a little after 8n generations.',
  ],
  figure: {
    title: 'How far away the mean comes to rest, divisor n',
    x: 'x',
    xLabel: 'distance x in units of σ₀',
    yLabel: 'Pr(|M − μ₀| > x σ₀)',
    xScale: 'log',
    over: logSpaced(0.1, 5, 20),
    lines: {
      'exact law, n = 20': (x) => laws.gaussianMeanTail({ ...at(20, x), divisor: 'n' }),
      't₂ (divisor n − 1)': frozenBeyondUnbiased,
      't₄/√2 (divisor n)': frozenBeyondLikelihood,
    },
  },
})
