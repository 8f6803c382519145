import { axis, domain, families, integersFrom, points, probability, verify, worlds } from 'collapse-check'
import theorem, { failureProbability, type OneGeneration } from '#theorems/bertrand-2024/assumption-3'
import { deviatesBy } from './worlds/real-and-synthetic.ts'

const bounds = (...delta: number[]) => points({ n: 40, k: 10, delta })

verify(theorem, {
  title: 'one generation misses its infinite-sample limit by more than the bound with probability at most δ',
  domain: domain({
    n: axis.logInteger(2, 1000),
    lambda: axis.logUniform(0.1, 10),
    delta: axis.uniform(0.01, 0.9),
  }).derive(({ n, lambda, delta }) => ({ n, k: Math.ceil(lambda * n), delta })),
  examples: bounds(0.5, 0.1, 0.01),
  measures: 'one generation from a given model: is it further from the limit than the bound?',
  replicate: deviatesBy(1),
  predicts: ({ delta }) => delta,
  criterion: (value) => probability.atMost(value, { margin: 0.02 }),
  controls: {
    'half of the exact probability': {
      at: bounds(0.9, 0.5),
      predicts: (point) => failureProbability(point) / 2,
    },
    'a third of a': { at: bounds(0.5, 0.1, 0.01), replicate: deviatesBy(1 / 3) },
    'data three times as spread out as assumed': {
      at: bounds(0.1, 0.01),
      world: { family: families.gaussianMean({ sd: 3 }) },
    },
    'a tenth of the real data': {
      at: bounds(0.1),
      world: (_: unknown, { n, k }: OneGeneration) => worlds.realAndSynthetic(n / 10, k),
    },
  },
  survivors: worlds.everyObservationDrawn(...bounds(0.1)),
  limits: [
    'The bound is up to ten times too cautious and would accept data with somewhat more spread; see assumption-3-exact.',
  ],
  figure: {
    title: 'How often one generation misses its limit by more than the bound, n = 40, k = 10',
    over: bounds(...integersFrom(1, 90).map((percent) => percent / 100)),
    labels: ['δ', 'probability'],
    lines: { 'the bound, δ': ({ delta }) => delta, 'exact law': failureProbability },
  },
})
