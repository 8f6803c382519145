import { axis, domain, families, integersFrom, mean, verify, workflows } from 'collapse-check'
import surviving, { type Batches, keptVarianceSpread, keptVariety } from '#theorems/suresh-2025/surviving-variety'
import { gaussianAfter, maximumLikelihood } from './gaussian-after.ts'

const squared = (_: number, sd: number) => sd * sd
const kept = { ...maximumLikelihood, workflow: workflows.accumulate }
/** 5 %; the variance is the law's, with a quarter of slack. */
const equals = (value: number, point: Batches) =>
  mean.equals(value, { margin: 0.05 * value, variance: { atMost: 1.25 * keptVarianceSpread(point) } })
const at = (k: number, n = 10): Batches => ({ n, k })

verify(surviving, {
  title: 'when all data are kept the mean variance of a Gaussian is the predicted product, and stays',
  domain: domain({ n: axis.integer(2, 40), k: axis.integer(1, 40) }),
  measures: 'the maximum-likelihood variance after one run of k generations that keep all data',
  replicate: gaussianAfter(squared, kept),
  criterion: (point) => equals(keptVariety(point), point),
  examples: [1, 2, 5, 20, 40].map((k) => at(k)).concat([at(40, 2)]),
  controls: {
    'each generation replaces the last': {
      at: [at(5), at(20)],
      replicate: gaussianAfter(squared, maximumLikelihood),
    },
    'unbiased variance': {
      at: [at(5), at(20)],
      replicate: gaussianAfter(squared, {
        family: families.gaussian({ divisor: 'n-1' }),
        workflow: workflows.accumulate,
      }),
    },
    'nothing is lost': { at: [at(5), at(40, 2)], criterion: (point) => equals(1, point) },
  },
  survivors: {
    'data in other units': { at: [at(20)], replicate: gaussianAfter(squared, kept, { unit: 1000 }) },
    'every observation drawn': { at: [at(5)], replicate: gaussianAfter(squared, { ...kept, path: 'raw' }) },
  },
  limits: ['Deviations of less than 5 % are not looked for.'],
  figure: {
    title: 'Mean variance of a Gaussian when all data are kept, n = 10',
    x: 'k',
    xLabel: 'generation k',
    yLabel: 'mean variance, in units of the first',
    over: integersFrom(1, 40),
    lines: {
      'all kept': (k) => keptVariety(at(k)),
      replaced: (k) => Math.exp(k * Math.log(0.9)),
    },
    series: ({ n }) => (n === 10 ? 'simulated' : undefined),
  },
})
