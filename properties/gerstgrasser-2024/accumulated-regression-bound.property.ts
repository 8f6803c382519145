import { chain, logSpaced, mean, points, verify, workflows, worlds } from 'collapse-check'
import theorem, * as law from '#theorems/gerstgrasser-2024/accumulated-regression'
import type { Regression } from '#theorems/gerstgrasser-2024/replaced-regression'
import { keepingAllRows, regressions } from './worlds/regression.ts'

const fits = (T: number | number[] = 8, n = 100, d = 5) => points({ d, n, T })

verify(theorem, {
  title: 'with all data kept the risk is at most π²/6 times that of one fit',
  domain: regressions,
  examples: [...fits([1, 8]), ...fits(8, 12), ...fits(8, 10_000_000), ...fits(8, 12, 1)],
  measures: '|w_T − w|² after one run, in units of the noise’s variance',
  replicate: chain((point: Regression) => keepingAllRows(point), worlds.squaredError),
  predicts: law.accumulatedRiskAtMost,
  criterion: (value, point) =>
    mean.atMost(value, { margin: 0.05 * value, variance: { atMost: law.freshSquaredErrorVarianceAtMost(point) } }),
  controls: {
    ...worlds.eachGenerationReplacesTheLast(...fits(), ...fits(8, 12)),
    'a window of two batches': { at: fits(), world: { workflow: workflows.slidingWindow(2) } },
    'five quarters': { at: fits(), predicts: ({ d, n }) => (1.25 * d) / (n - d - 1) },
    '0.86 of the bound': { at: fits(), predicts: (point) => 0.86 * law.accumulatedRiskAtMost(point) },
  },
  limits: ['Less than 5 % beyond the bound is not looked for; at most five dimensions.'],
  figure: {
    title: 'Risk after eight batches in five dimensions, in units of that of one fit',
    over: logSpaced(8, 1000).flatMap((n) => fits(8, Math.round(n))),
    x: 'n',
    labels: ['rows n', 'risk'],
    log: 'x',
    lines: {
      'at most, π²/6': () => (Math.PI * Math.PI) / 6,
      exact: (point) => law.freshDesignRisk(point) / law.freshDesignRisk({ ...point, T: 1 }),
    },
    series: () => undefined,
  },
})
