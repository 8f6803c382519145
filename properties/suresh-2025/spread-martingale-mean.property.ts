import { axis, domain, integersFrom, mean, verify } from 'collapse-check'
import spreadMartingale, { varianceOfVariance } from '#theorems/suresh-2025/spread-martingale'
import { type Generations, gaussianAfter, maximumLikelihood } from './gaussian-after.ts'
import { varianceDivisorTooSmall } from './gaussian-spread.ts'

const squared = (_: number, sd: number) => sd * sd
const equals = (value: number, point: Generations) =>
  mean.equals(value, { margin: 0.05, variance: { timesMeanSquared: 1.25 * varianceOfVariance(point) } })
const at = (n: number, k: number): Generations => ({ n, k })

verify(spreadMartingale, {
  title: 'the mean variance is the first one, however many generations',
  // As long as the variance of Σ_k² stays below 1.5; beyond, the mean lives on runs that nobody samples.
  domain: domain({ n: axis.integer(4, 60), spread: axis.uniform(0.1, 1.5) }).derive(({ n, spread }) => ({
    n,
    k: Math.max(1, Math.floor(Math.log1p(spread) / Math.log1p(2 / (n - 1)))),
  })),
  measures: 'the variance after one run of k generations, in units of the first',
  replicate: gaussianAfter(squared),
  criterion: (point) => equals(1, point),
  examples: [at(10, 1), at(10, 2), at(10, 3), at(10, 4)],
  controls: {
    'maximum likelihood: divisor n': {
      at: [at(10, 2), at(10, 4)],
      replicate: gaussianAfter(squared, maximumLikelihood),
    },
    'variance with divisor n − 2': {
      at: [at(10, 2), at(10, 4)],
      replicate: gaussianAfter(squared, varianceDivisorTooSmall),
    },
    'the typical value e^{−k/n}': {
      at: [at(10, 2), at(10, 4)],
      criterion: (point) => equals(Math.exp(-point.k / point.n), point),
    },
  },
  survivors: {
    'data in other units': { at: [at(10, 3)], replicate: gaussianAfter(squared, {}, { unit: 1000 }) },
    'every observation drawn': { at: [at(10, 3)], replicate: gaussianAfter(squared, { path: 'raw' }) },
  },
  limits: [
    'Few generations: no simulation can average Σ_k² over many. The statement for all k follows from one step.',
    'The certificate assumes the variance of the law, with a quarter of slack.',
  ],
  figure: {
    title: 'Mean and typical variance, n = 10',
    x: 'k',
    xLabel: 'generation k',
    yLabel: 'variance in units of the first',
    over: integersFrom(1, 6),
    lines: {
      'mean, divisor n − 1': () => 1,
      'mean, divisor n': (k) => Math.exp(k * Math.log(0.9)),
      'typical run, divisor n − 1': (k) => Math.exp(-0.1152065 * k),
    },
  },
})
