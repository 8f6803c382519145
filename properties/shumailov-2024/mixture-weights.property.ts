import { chain, integersFrom, mean, points, verify } from 'collapse-check'
import theorem, { type Loop } from '#theorems/shumailov-2024/mixture-moments'
import { mixtures, sampledWithEqualWeights, sharesWithoutTheWeights, twoGenerations } from './worlds/mixtures.ts'

const loops = (T: number | number[], n = 12, change: Partial<Loop> = {}): Loop[] =>
  points({ n, T }).map((run) => ({ ...run, weight: 0.35, apart: 2, ratio: 0.5, rho: 0.6, angle: 0, ...change }))

verify(theorem, {
  title: 'with one step of EM a generation the weights of a mixture stay in the mean',
  domain: twoGenerations,
  examples: [...loops(1), ...loops(2, 60), ...loops(1, 20, { apart: 0, ratio: 2 })],
  measures: 'the weight of the first of two components in the plane after T generations of EM',
  replicate: chain(mixtures, ({ weight0 = Number.NaN }) => weight0),
  predicts: ({ weight }) => weight,
  criterion: (value, { n, T }) =>
    mean.equals(value, {
      margin: 0.02,
      range: { low: 0, high: 1 },
      // As if the components of observations were known.
      hint: { mean: value, variance: Math.min(1, T / n) * value * (1 - value) },
    }),
  controls: {
    ...sampledWithEqualWeights(...loops(2, 60)),
    ...sharesWithoutTheWeights(...loops(1)),
    'weights exchanged': { at: loops(1), predicts: ({ weight }) => 1 - weight },
    'a twentieth more': { at: loops(1), predicts: ({ weight }) => weight + 0.05 },
  },
  limits: ['Deviations of less than 0.02 are not looked for; two components in the plane, at most two generations.'],
  figure: {
    title: 'Mean weight of the first component, twelve observations a generation',
    over: loops(integersFrom(1, 6)),
    labels: ['generations T', 'weight'],
    lines: { 'this page': ({ weight }) => weight },
  },
})
