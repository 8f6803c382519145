import { chain, integersFrom, mean, points, verify } from 'collapse-check'
import theorem, {
  keptVariance,
  type Loop,
  mixtureVariance,
  squaredVarianceAtMost,
} from '#theorems/shumailov-2024/mixture-moments'
import {
  mixture,
  mixtures,
  sampledWithEqualWeights,
  sampledWithoutCorrelation,
  twoGenerations,
  varianceAlong,
  weightsThatNeverChange,
} from './worlds/mixtures.ts'

const loops = (T: number | number[], n = 12, change: Partial<Loop> = {}): Loop[] =>
  points({ n, T }).map((run) => ({ ...run, weight: 0.35, apart: 2.5, ratio: 0.5, rho: 0.6, angle: 0, ...change }))
const diagonal = { angle: Math.PI / 4, apart: 1 }

verify(theorem, {
  title: 'whatever its components, a mixture loses 1/n of its variance in each generation',
  domain: twoGenerations,
  examples: [...loops(1), ...loops(2, 60), ...loops(1, 12, diagonal), ...loops(2, 100, diagonal)],
  measures: 'the variance along a direction of a mixture of two normals in the plane after T generations of EM',
  replicate: chain(mixtures, (_, { angle }, { theta }) => varianceAlong(theta, angle)),
  predicts: keptVariance,
  // Where the claim is just refuted, the mean is the least allowed.
  criterion(value, loop) {
    const least = 0.97 * keptVariance(loop)
    return mean.equals(value, {
      margin: 0.03 * value,
      variance: { atMost: squaredVarianceAtMost(loop) - least * least },
    })
  },
  controls: {
    'divisor n − 1: nothing is lost': { at: loops(1), predicts: mixtureVariance },
    ...weightsThatNeverChange(...loops(1)),
    ...sampledWithEqualWeights(...loops(2, 60)),
    ...sampledWithoutCorrelation(...loops(2, 100, diagonal)),
    'the distance of the centres forgotten': {
      at: loops(1),
      predicts: (loop) => keptVariance({ ...loop, apart: 0 }),
    },
  },
  survivors: { 'three steps of EM': { at: loops(1, 60), world: { family: mixture(3) } } },
  limits: ['Deviations of less than 3 % are not looked for; two components in the plane, at most two generations.'],
  figure: {
    title: 'Variance along the first axis, two components, ten observations',
    over: loops(integersFrom(0, 6)),
    labels: ['generations T', 'variance'],
    lines: { 'this page': keptVariance, 'the real data': mixtureVariance },
  },
})
