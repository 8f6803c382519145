import { axis, domain, families, integersFrom, points, probability, verify, worlds } from 'collapse-check'
import theorem, { failureProbability, type OneGeneration } from '#theorems/bertrand-2024/assumption-3'
import { deviatesBy } from './worlds/one-generation.ts'

const bounds = (...delta: number[]) => points({ n: 40, k: 10, delta })

verify(theorem, {
  title:
    'one generation misses its infinite-sample limit by more than the bound exactly as often as a normal variate does',
  domain: domain({
    n: axis.logInteger(2, 1000),
    lambda: axis.logUniform(0.1, 10),
    delta: axis.uniform(0.05, 1),
  }).derive(({ n, lambda, delta }) => ({ n, k: Math.ceil(lambda * n), delta })),
  examples: bounds(1, 0.8, 0.5, 0.3, 0.1),
  measures: 'one generation from a given model: is it further from the limit than the bound?',
  replicate: deviatesBy(1),
  predicts: failureProbability,
  criterion: (value) => probability.equals(value, { margin: 0.01 }),
  controls: {
    'data with a fifth more spread than assumed': {
      at: bounds(0.5, 0.1),
      world: { family: families.gaussianMean({ sd: 1.2 }) },
    },
    'twice as much of both than assumed': {
      at: bounds(1, 0.5),
      world: (_: unknown, { n, k }: OneGeneration) => worlds.realAndSynthetic(2 * n, 2 * k),
    },
    'the bound taken for exact': { at: bounds(0.5, 0.1), predicts: ({ delta }) => delta },
  },
  survivors: worlds.everyObservationDrawn(...bounds(0.5)),
  limits: ['Deviations of less than 0.01 in probability are not looked for.'],
  figure: {
    title: 'How often one generation misses its limit by more than the bound, n = 40, k = 10',
    over: bounds(...integersFrom(5, 100).map((percent) => percent / 100)),
    labels: ['δ', 'probability'],
    lines: { 'exact law': failureProbability, 'the bound, δ': ({ delta }) => delta },
  },
})
