import { axis, domain, integersFrom, mean, points, schedules, verify, workflows, worlds } from 'collapse-check'
import theorem, { keptVariety, keptVarietyLimit, varietyOf } from '#theorems/suresh-2025/surviving-variety'
import type { Survival } from '#theorems/suresh-2025/theorem-1'
import { frequency } from './worlds/frequency.ts'

const allKept = { workflow: workflows.accumulate }
const after = (...k: number[]) => points({ n: 10, p0: 0.3, k })
const twoTokens: Survival[] = points({ n: 2, p0: 0.3, k: 60 })
const exact = (point: Survival) => varietyOf(point.p0) * keptVariety(point)

verify(theorem, {
  title: 'when all data are kept the mean variety is the predicted product, and stays',
  domain: domain({ n: axis.integer(2, 40), p0: axis.uniform(0.2, 0.5), k: axis.integer(1, 60) }),
  examples: [...after(1, 2, 5, 20, 60), ...twoTokens, { n: 5, p0: 0.5, k: 60 }],
  measures: '4 P(1 − P) after one run of k generations that keep all data',
  replicate: frequency(varietyOf).in(allKept),
  predicts: exact,
  criterion: (value) => mean.equals(value, { margin: 0.03, range: { low: 0, high: 1 } }),
  controls: {
    ...worlds.eachGenerationReplacesTheLast(...after(5, 20)),
    'kept, with ever larger batches': {
      at: twoTokens,
      world: (_: unknown, { n }: Survival) => ({ n: schedules.power(n, 2) }),
    },
    'loss 1/(n i) in place of 1/(n i²)': {
      at: [...after(20), ...twoTokens],
      predicts: ({ n, p0, k }) => integersFrom(1, k).reduce((left, i) => left * (1 - 1 / (n * i)), varietyOf(p0)),
    },
  },
  survivors: {
    ...worlds.everyTokenDrawn(...after(5)),
    'the other symbol followed': { at: after(20), world: (_: unknown, { p0 }: Survival) => ({ truth: [1 - p0] }) },
  },
  limits: ['Deviations of less than 0.03 are not looked for.'],
  figure: {
    title: 'Variety of two symbols when all data are kept, n = 10, p₀ = 0.3',
    over: after(...integersFrom(1, 60)),
    labels: ['generation k', 'mean of 4 P(1 − P)'],
    lines: {
      'all kept': exact,
      limit: () => 0.84 * keptVarietyLimit(10),
      replaced: ({ k }) => 0.84 * Math.exp(k * Math.log(0.9)),
    },
  },
})
