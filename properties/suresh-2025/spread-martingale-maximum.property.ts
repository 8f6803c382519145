import { axis, domain, logSpaced, probability, verify } from 'collapse-check'
import spreadMartingale, { excursionAtLeast } from '#theorems/suresh-2025/spread-martingale'
import { type Generations, largestSpread, maximumLikelihood } from './gaussian-after.ts'
import { varianceDivisorTooSmall } from './gaussian-spread.ts'

/** Did the variance ever reach a times the first one? */
interface Excursion extends Generations {
  readonly a: number
}

const margin = 0.03
const reaches = (largest: number, { a }: Excursion) => largest * largest >= a
const at = (n: number, a: number): Excursion => ({ n, k: 8 * n, a })

verify(spreadMartingale, {
  title: 'the variance ever reaches a times the first with probability at most 1/a, and nearly that',
  domain: domain({ n: axis.logInteger(20, 100), a: axis.logUniform(2, 10) }).derive(({ n, a }) => ({
    n,
    k: 8 * n,
    a,
  })),
  measures: 'one run of 8n generations: did the variance ever reach a times the first?',
  replicate: largestSpread(reaches),
  criterion: (point) => probability.between(excursionAtLeast(point), 1 / point.a, { margin }),
  examples: [at(100, 2), at(100, 5), at(100, 10)],
  controls: {
    'variance with divisor n − 2': {
      at: [at(100, 2), at(100, 5), at(100, 10)],
      replicate: largestSpread(reaches, varianceDivisorTooSmall),
    },
    'maximum likelihood: divisor n': {
      at: [at(100, 2), at(100, 5)],
      replicate: largestSpread(reaches, maximumLikelihood),
    },
    'probability at most 1/a²': {
      at: [at(100, 2), at(100, 5)],
      criterion: ({ a }) => probability.between(0, 1 / (a * a), { margin }),
    },
  },
  survivors: {
    'every observation drawn': { at: [at(20, 5)], replicate: largestSpread(reaches, { path: 'raw' }) },
  },
  limits: ['Ville’s inequality is about all generations; 8n of them are run, and the lower bound allows for the rest.'],
  figure: {
    title: 'How often the variance ever reaches a times the first, n = 100',
    x: 'a',
    xLabel: 'a',
    yLabel: 'probability',
    xScale: 'log',
    yScale: 'log',
    over: logSpaced(2, 10, 20),
    lines: {
      'Ville’s bound 1/a': (a) => 1 / a,
      'lower bound': (a) => excursionAtLeast(at(100, a)),
      'maximum likelihood, about 1/a²': (a) => 1 / (a * a),
    },
  },
})
