import { axis, domain, integersFrom, mean, schedules, verify, workflows } from 'collapse-check'
import surviving, { keptVariety, keptVarietyLimit } from '#theorems/suresh-2025/surviving-variety'
import type { Survival } from '#theorems/suresh-2025/theorem-1'
import { frequency } from './frequency.ts'

/** P(1 − P) in units that keep it in [0, 1]. */
const variety = (p: number) => 4 * p * (1 - p)
const predicted = ({ p0, ...batches }: Survival) => variety(p0) * keptVariety(batches)
/** Values in [0, 1] with mean μ have a variance of at most μ(1 − μ). */
const equals = (value: number) => mean.equals(value, { margin: 0.03, variance: { timesMeanSquared: 1 / value - 1 } })
const at = (k: number, n = 10, p0 = 0.3): Survival => ({ n, p0, k })

verify(surviving, {
  title: 'when all data are kept the mean variety is the predicted product, and stays',
  domain: domain({ n: axis.integer(2, 40), p0: axis.uniform(0.2, 0.5), k: axis.integer(1, 60) }),
  measures: '4 P(1 − P) after one run of k generations that keep all data',
  replicate: frequency(variety, { workflow: workflows.accumulate }),
  criterion: (point) => equals(predicted(point)),
  examples: [1, 2, 5, 20, 60].map((k) => at(k)).concat([at(60, 2), at(60, 5, 0.5)]),
  controls: {
    'each generation replaces the last': { at: [at(5), at(20)], replicate: frequency(variety) },
    'kept, with ever larger batches': {
      at: [at(60, 2)],
      replicate: ({ n, ...point }) =>
        frequency(variety, { workflow: workflows.accumulate, schedule: schedules.power(n, 2) })({ n, ...point }),
    },
    'loss 1/(n i) in place of 1/(n i²)': {
      at: [at(20), at(60, 2)],
      criterion: ({ n, p0, k }) => {
        let left = variety(p0)
        for (let i = 1; i <= k; i++) left *= 1 - 1 / (n * i)
        return equals(left)
      },
    },
  },
  survivors: {
    'every token drawn': {
      at: [at(5)],
      replicate: frequency(variety, { workflow: workflows.accumulate, path: 'raw' }),
    },
    'the other symbol followed': {
      at: [at(20)],
      replicate: frequency(variety, { workflow: workflows.accumulate }, { other: true }),
    },
  },
  limits: ['Deviations of less than 0.03 are not looked for.'],
  figure: {
    title: 'Variety of two symbols when all data are kept, n = 10, p₀ = 0.3',
    x: 'k',
    xLabel: 'generation k',
    yLabel: 'mean of 4 P(1 − P)',
    over: integersFrom(1, 60),
    lines: {
      'all kept': (k) => predicted(at(k)),
      limit: () => 0.84 * keptVarietyLimit(10),
      replaced: (k) => 0.84 * Math.exp(k * Math.log(0.9)),
    },
    series: ({ n }) => (n === 10 ? 'simulated' : undefined),
  },
})
