import { axis, domain, logSpaced, points, probability, verify } from 'collapse-check'
import { leakAbove, leakAtMost } from '#theorems/barzilai-shamir-2025/first-model'
import theorem, { quotedAtMost, quotedDistance } from '#theorems/barzilai-shamir-2025/theorem-5-1-first-model'
import { firstModel, fitOfTheLargest, halfTheGap } from './worlds/first-model.ts'

const furtherThan = (times: number) =>
  firstModel(({ leak }, { n }) => leak > times * quotedDistance(n)).in({ fitted: fitOfTheLargest })

verify(theorem, {
  title: 'the first model is further than ln n/n from the truth with probability at most 1/n',
  expects: 'refuted',
  domain: domain({ n: axis.logInteger(3000, 10_000) }),
  examples: points({ n: [5000, 10_000] }),
  measures: 'one fit of n real observations: is TV(θ_1, truth), the leak, above ln n/n?',
  replicate: furtherThan(1),
  predicts: ({ n }) => quotedAtMost(n),
  criterion: (value) => probability.atMost(value, { margin: value }),
  controls: {
    ...halfTheGap({ n: 5000 }),
    'three times the distance': { at: points({ n: 5000 }), replicate: furtherThan(3) },
  },
  limits: [
    'The excess is of the order of one in several thousand runs: no example of it is smaller than n = 3000 here, though by the exact law it begins at 169.',
    'Drawn from the largest observations, which determine the estimate; first-model-bound compares with the full fit.',
  ],
  figure: {
    title: 'Probability that the first model leaks more than ln n/n',
    over: points({ n: logSpaced(3000, 10_000, 8) }),
    labels: ['real observations n', 'probability'],
    log: 'both',
    lines: {
      'as quoted, 1/n': ({ n }) => quotedAtMost(n),
      'exact law': ({ n }) => leakAbove({ n: Math.round(n), y: Math.log(n) }),
      'proved for ln n/n': ({ n }) => leakAtMost({ n, y: Math.log(n) }),
    },
  },
})
