import { chain, families, integersFrom, mean, points, verify, worlds } from 'collapse-check'
import theorem, * as law from '#theorems/gerstgrasser-2024/replaced-regression'
import { regression, regressions } from './worlds/regression.ts'

const { replacedRisk, replacedSquaredErrorVariance } = law
const fits = (T: number | number[] = 8, n = 20, d = 5) => points({ d, n, T })

verify(theorem, {
  title: 'the risk of least squares grows by that of one fit in every generation',
  domain: regressions,
  examples: [...fits([1, 2, 8]), ...fits(8, 1000), ...fits(4, 10_000_000), ...fits(8, 12, 1)],
  measures: '|w_T − w|² after one run, in units of the noise’s variance',
  replicate: chain((point: law.Regression) => regression(point), worlds.squaredError),
  predicts: replacedRisk,
  // The law gives the variance of the squared error; a quarter of slack.
  criterion: (value, point) =>
    mean.equals(value, { margin: 0.05 * value, variance: { atMost: 1.25 * replacedSquaredErrorVariance(point) } }),
  controls: {
    ...worlds.allDataAreKept(...fits([2, 8])),
    ...worlds.oneGenerationTooMany(...fits(1), ...fits(8, 1000)),
    'a degree of freedom too many': { at: fits(8, 12, 5), predicts: ({ d, n, T }) => (T * d) / (n - d) },
    'more noise by a tenth': {
      at: fits(8),
      world: (_: object, { d }: law.Regression) => ({
        family: families.linearRegression({ dimension: d, noise: 1.1, design: 'fresh' }),
      }),
    },
  },
  survivors: worlds.everyObservationDrawn(...fits(2)),
  limits: ['Deviations of less than 5 % of the risk are not looked for; at most five dimensions.'],
  figure: {
    title: 'Risk of least squares in units of the noise’s variance, 20 rows in five dimensions',
    over: fits(integersFrom(1, 12)),
    labels: ['generation T', 'mean squared error'],
    lines: {
      'each generation replaces the last': replacedRisk,
      'one fit': (point) => replacedRisk({ ...point, T: 1 }),
    },
  },
})
