import { axis, chain, domain, integersFrom, mean, points, verify, worlds } from 'collapse-check'
import theorem, { endLeft, type Loop } from '#theorems/triangle-2026/shrinking-end'
import { triangle } from './worlds/triangle.ts'

verify(theorem, {
  title: 'the mean end after k generations is the predicted share of the first',
  domain: domain({ n: axis.integer(1, 40), k: axis.integer(1, 30) }),
  examples: points({ n: 10, k: [1, 10, 30] }),
  measures: 'θ_k/θ_0 after one run of k generations',
  replicate: chain(
    ({ n, k }: Loop) => ({ family: triangle, truth: [1], generations: k, n }),
    ({ end }) => end,
  ),
  predicts: endLeft,
  criterion: (value) => mean.equals(value, { margin: 0.02, range: { low: 0, high: 1 } }),
  controls: {
    ...worlds.allDataAreKept({ n: 10, k: 20 }),
    'law of the uniform': {
      at: points({ n: 10, k: 10 }),
      predicts: ({ n, k }) => Math.exp(-k * Math.log1p(1 / n)),
    },
  },
  figure: {
    over: points({ n: 10, k: integersFrom(1, 40) }),
    labels: ['generation k', 'E θ_k/θ_0'],
    lines: { law: endLeft },
  },
})
