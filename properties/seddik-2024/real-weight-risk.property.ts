import { axis, domain, integersFrom, mean, points, verify } from 'collapse-check'
import theorem, * as law from '#theorems/seddik-2024/real-weight'
import { squaredDistance } from './worlds/mixtures.ts'

const { realRisk, risk, squaredErrorVarianceAtMost } = law
const mixtures = (weight: number | number[], T: number | number[] = 10, n = 20, m = 20) =>
  points({ symbols: 3, exponent: 1, n, m, weight, T })
const at = (weight: number) => (mixture: law.Mixture) => risk({ ...mixture, weight })

verify(theorem, {
  title: 'the risk of a model in which the real frequencies weigh a is the exact one, in every generation',
  domain: domain({
    symbols: axis.integer(2, 5),
    exponent: axis.uniform(0, 1.5),
    n: axis.logInteger(2, 40),
    m: axis.logInteger(1, 60),
    weight: axis.uniform(0.02, 1),
    T: axis.logInteger(1, 10),
  }).where((mixture) => squaredErrorVarianceAtMost(mixture) < 12 * risk(mixture) * risk(mixture)),
  examples: [...mixtures(0.3, [1, 2, 10]), ...mixtures([0.1, 0.8, 1]), ...mixtures(0.1, 10, 40, 4)],
  measures: '|p̂_T − p|² after one run',
  replicate: squaredDistance,
  predicts: risk,
  criterion: (value, mixture) =>
    mean.equals(value, { margin: 0.08 * value, variance: { atMost: squaredErrorVarianceAtMost(mixture) } }),
  controls: {
    'no real data after the first fit': { at: mixtures(0.3), world: { weight: 0 } },
    'one generation too many': { at: mixtures(0.3, 1), world: { T: 2 } },
    'its limit at once': { at: mixtures(0.1, 2), predicts: (mixture) => risk({ ...mixture, T: 1000 }) },
    'the real data alone': { at: mixtures([0.1, 0.3]), predicts: realRisk },
    'the weight squared for that of the rest': {
      at: mixtures(0.8, 10, 20, 2),
      predicts: (mixture) => risk({ ...mixture, weight: 1 - mixture.weight }),
    },
  },
  limits: [
    'Deviations of less than 8 % are not looked for.',
    'The variance of the replicates is bounded by fourth moments, symbol by symbol.',
  ],
  figure: {
    title: 'Risk in units of (1 − |p|²), twenty real observations, twenty synthetic ones a generation',
    over: mixtures(0.3, integersFrom(1, 30)),
    labels: ['generation T', 'mean squared distance'],
    lines: { 'weight 0.1': at(0.1), '0.3': at(0.3), 'pooled, 0.5': at(0.5), 'real data alone': realRisk },
    series: ({ n, weight }) => (n === 20 && weight < 1 ? `simulated, ${weight}` : undefined),
  },
})
