import { axis, domain, integersFrom, mean, points, verify, worlds } from 'collapse-check'
import theorem, { varianceOfVariance } from '#theorems/suresh-2025/spread-martingale'
import type { Generations } from '#theorems/suresh-2025/theorem-3'
import { lastGaussian, varianceDivisorTooSmall } from './worlds/gaussian.ts'

const after = (...k: number[]) => points({ n: 10, k })

verify(theorem, {
  title: 'the mean variance is the first one, however many generations',
  // As long as the variance of Σ_k² stays below 1.5; beyond, the mean lives on runs that nobody samples.
  domain: domain({ n: axis.integer(4, 60), spread: axis.uniform(0.1, 1.5) }).derive(({ n, spread }) => ({
    n,
    k: Math.max(1, Math.floor(Math.log1p(spread) / Math.log1p(2 / (n - 1)))),
  })),
  examples: after(1, 2, 3, 4),
  measures: 'the variance after one run of k generations, in units of the first',
  replicate: lastGaussian<Generations>(({ sd }) => sd * sd),
  predicts: () => 1,
  criterion: (value, point) =>
    mean.equals(value, { margin: 0.05, variance: { timesMeanSquared: 1.25 * varianceOfVariance(point) } }),
  controls: {
    ...worlds.maximumLikelihoodDivisorN(...after(2, 4)),
    ...varianceDivisorTooSmall(...after(2, 4)),
    'the typical value e^{−k/n}': { at: after(2, 4), predicts: ({ n, k }) => Math.exp(-k / n) },
  },
  survivors: { ...worlds.dataInOtherUnits(...after(3)), ...worlds.everyObservationDrawn(...after(3)) },
  limits: [
    'Few generations: no simulation can average Σ_k² over many. The statement for all k follows from one step.',
    'The certificate assumes the variance of the law, with a quarter of slack.',
  ],
  figure: {
    title: 'Mean and typical variance, n = 10',
    over: after(...integersFrom(1, 6)),
    labels: ['generation k', 'variance in units of the first'],
    lines: {
      'mean, divisor n − 1': () => 1,
      'mean, divisor n': ({ k }) => Math.exp(k * Math.log(0.9)),
      'typical run, divisor n − 1': ({ k }) => Math.exp(-0.1152065 * k),
    },
  },
})
