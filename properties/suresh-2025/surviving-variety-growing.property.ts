import { axis, domain, integersFrom, mean, points, schedules, verify, worlds } from 'collapse-check'
import theorem, { type Growing, replacedVariety, varietyOf } from '#theorems/suresh-2025/surviving-variety'
import { frequency } from './worlds/frequency.ts'

const after = (growth: number, ...k: number[]): Growing[] => points({ n: 10, p0: 0.3, k, growth })
const exact = ({ n, growth, p0, k }: Growing) =>
  varietyOf(p0) * replacedVariety(integersFrom(1, k).map(schedules.power(n, growth)))
const grownBy = (growth: number) => (point: Growing) => exact({ ...point, growth })

verify(theorem, {
  title: 'when samples grow the mean variety is the product of 1 − 1/n_t: it stays if Σ 1/n_t is finite',
  domain: domain({ n: axis.integer(5, 30), growth: axis.choice(0, 0.5, 1, 1.5, 2), k: axis.integer(1, 60) })
    .derive(({ n, growth, k }) => ({ n, p0: 0.3, k, growth }))
    .where((point) => exact(point) > 0.03),
  examples: [...after(2, 20, 60), ...after(1, 20, 60), ...after(0, 10)],
  measures: '4 P(1 − P) after one run of k generations of growing size',
  replicate: frequency<Growing>(varietyOf).in((_, { n, growth }) => ({ n: schedules.power(n, growth) })),
  predicts: exact,
  criterion: (value) => mean.equals(value, { margin: 0.03, range: { low: 0, high: 1 } }),
  controls: {
    'samples that do not grow': {
      at: [...after(2, 20), ...after(1, 20)],
      world: (_: unknown, { n }: Growing) => ({ n }),
    },
    'linear growth taken for quadratic': { at: after(2, 20, 60), predicts: grownBy(1) },
    'one token less in the first generations': {
      at: [{ n: 5, p0: 0.3, k: 10, growth: 0 }],
      world: (_: unknown, { n, growth }: Growing) => ({ n: schedules.power(n - 1, growth) }),
    },
  },
  survivors: worlds.everyTokenDrawn(...after(1, 20)),
  limits: ['Deviations of less than 0.03 are not looked for.', 'Finite generations: convergence is the product’s.'],
  figure: {
    title: 'Variety of two symbols under replacement, n_t = 10 t^g, p₀ = 0.3',
    over: after(2, ...integersFrom(1, 60)),
    labels: ['generation k', 'mean of 4 P(1 − P)'],
    lines: { 'quadratic growth': grownBy(2), 'linear growth': grownBy(1), 'no growth': grownBy(0) },
    series: ({ growth }) => `simulated, g = ${growth}`,
  },
})
