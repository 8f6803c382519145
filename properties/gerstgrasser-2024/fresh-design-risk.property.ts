import { chain, integersFrom, mean, points, verify, worlds } from 'collapse-check'
import theorem, * as law from '#theorems/gerstgrasser-2024/accumulated-regression'
import type { Regression } from '#theorems/gerstgrasser-2024/replaced-regression'
import { keepingAllRows, regressions } from './worlds/regression.ts'

const fits = (T: number | number[] = 8, n = 12, d = 5) => points({ d, n, T })

verify(theorem, {
  title: 'with all data kept and new rows in every batch the risk is the exact one, below π²/6 of one fit’s',
  domain: regressions,
  examples: [...fits([1, 2, 8]), ...fits(8, 20), ...fits(4, 10_000_000), ...fits(8, 12, 1)],
  measures: '|w_T − w|² after one run, in units of the noise’s variance',
  replicate: chain((point: Regression) => keepingAllRows(point), worlds.squaredError),
  predicts: law.freshDesignRisk,
  criterion: (value, point) =>
    mean.equals(value, {
      margin: 0.05 * law.freshDesignRisk(point),
      variance: { atMost: law.freshSquaredErrorVarianceAtMost(point) },
    }),
  controls: {
    ...worlds.eachGenerationReplacesTheLast(...fits([2, 8])),
    'the law of a shared design': { at: fits([2, 8]), predicts: law.sharedDesignRisk },
    ...worlds.oneGenerationTooMany(...fits(1)),
    'one fit of all rows': { at: fits([2, 8]), predicts: ({ d, n, T }) => d / (n * T - d - 1) },
  },
  survivors: worlds.everyObservationDrawn(...fits(2)),
  limits: [
    'Deviations of less than 5 % of the risk are not looked for; at most five dimensions.',
    'The variance is bounded by four times that of twice one fit’s covariance.',
  ],
  figure: {
    title: 'Risk of least squares in units of that of one fit, 12 rows in five dimensions',
    over: fits(integersFrom(1, 12)),
    labels: ['generation T', 'risk'],
    lines: {
      'new rows': (point) => law.freshDesignRisk(point) / law.freshDesignRisk({ ...point, T: 1 }),
      'the same rows': (point) => law.sharedDesignRisk(point) / law.sharedDesignRisk({ ...point, T: 1 }),
      'π²/6': () => (Math.PI * Math.PI) / 6,
    },
    series: () => undefined,
  },
})
