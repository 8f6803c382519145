import { axis, domain, integersFrom, mean, schedules, verify } from 'collapse-check'
import surviving, { replacedVariety } from '#theorems/suresh-2025/surviving-variety'
import type { Survival } from '#theorems/suresh-2025/theorem-1'
import { frequency } from './frequency.ts'

/** Generation t draws n t^growth tokens. */
interface Growing extends Survival {
  readonly growth: number
}

const variety = (p: number) => 4 * p * (1 - p)
const growing = (point: Growing) => frequency(variety, { schedule: schedules.power(point.n, point.growth) })(point)
const predicted = ({ n, growth, p0, k }: Growing) =>
  variety(p0) * replacedVariety(integersFrom(1, k).map(schedules.power(n, growth)))
/** Values in [0, 1] with mean μ have a variance of at most μ(1 − μ). */
const equals = (value: number) => mean.equals(value, { margin: 0.03, variance: { timesMeanSquared: 1 / value - 1 } })
const at = (growth: number, k: number, n = 10): Growing => ({ n, p0: 0.3, k, growth })

verify(surviving, {
  title: 'when samples grow the mean variety is the product of 1 − 1/n_t: it stays if Σ 1/n_t is finite',
  domain: domain({ n: axis.integer(5, 30), growth: axis.choice(0, 0.5, 1, 1.5, 2), k: axis.integer(1, 60) })
    .derive(({ n, growth, k }) => at(growth, k, n))
    .where((point) => predicted(point) > 0.03),
  measures: '4 P(1 − P) after one run of k generations of growing size',
  replicate: growing,
  criterion: (point) => equals(predicted(point)),
  examples: [at(2, 20), at(2, 60), at(1, 20), at(1, 60), at(0, 10)],
  controls: {
    'samples that do not grow': {
      at: [at(2, 20), at(1, 20)],
      replicate: (point) => frequency(variety, { schedule: schedules.constant(point.n) })(point),
    },
    'linear growth taken for quadratic': {
      at: [at(2, 20), at(2, 60)],
      criterion: (point) => equals(predicted({ ...point, growth: 1 })),
    },
    'one token less in the first generations': {
      at: [at(0, 10, 5)],
      replicate: (point) => growing({ ...point, n: point.n - 1 }),
    },
  },
  survivors: {
    'every token drawn': {
      at: [at(1, 20)],
      replicate: (point) =>
        frequency(variety, { schedule: schedules.power(point.n, point.growth), path: 'raw' })(point),
    },
  },
  limits: ['Deviations of less than 0.03 are not looked for.', 'Finite generations: convergence is the product’s.'],
  figure: {
    title: 'Variety of two symbols under replacement, n_t = 10 t^g, p₀ = 0.3',
    x: 'k',
    xLabel: 'generation k',
    yLabel: 'mean of 4 P(1 − P)',
    over: integersFrom(1, 60),
    lines: {
      'quadratic growth': (k) => predicted(at(2, k)),
      'linear growth': (k) => predicted(at(1, k)),
      'no growth': (k) => predicted(at(0, k)),
    },
    series: ({ growth }) => `simulated, g = ${growth}`,
  },
})
