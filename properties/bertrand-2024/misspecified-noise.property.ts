import {
  axis,
  chain,
  domain,
  families,
  integersFrom,
  type laws,
  points,
  probability,
  verify,
  worlds,
} from 'collapse-check'
import theorem, { noise, predictedSd, WELL_SPECIFIED, withinExactly } from '#theorems/bertrand-2024/misspecified-noise'
import { logisticCurvatures } from '#theorems/bertrand-2024/retraining-jacobian'

const family = families.logisticLocation()
const loops = (a: number | number[], t = 3, k = 40, n = 80) => points({ a, n, k, t })

verify(theorem, {
  title: 'the last model is as close to the real fit as the exact law of a logistic loop says',
  domain: domain({
    a: axis.uniform(0.5, 3),
    half: axis.integer(20, 40),
    lambda: axis.logUniform(0.3, 2),
    t: axis.integer(1, 3),
  }).derive(({ a, half, lambda, t }) => ({ a, n: 2 * half, k: Math.ceil(2 * lambda * half), t })),
  examples: [...loops([0.5, 1.5, 3]), ...loops(3, 1), ...loops(3, 2), ...loops(3, 3, 160), ...loops(1.5, 2, 20, 40)],
  measures:
    'one run with n real observations, half at a and half at −a, logistic location family: is the last model within one standard deviation, as predicted for large samples?',
  replicate: chain(
    ({ a, n, k, t }: laws.LogisticLoop) => ({
      family,
      realData: families.dataAround(family, [[a], [-a]]),
      truth: [0],
      generations: t + 1,
      ...worlds.realAndSynthetic(n, k),
    }),
    (last, point, run) => Math.abs(last.location - run.model(1).location) <= predictedSd(point),
    () => [1],
  ),
  predicts: (loop) => withinExactly(loop, predictedSd(loop)),
  criterion: (value) => probability.equals(value, { margin: 0.03 }),
  controls: {
    'the variance of the well-specified case': {
      at: [...loops(3), ...loops(3, 1)],
      predicts: (loop) => withinExactly(loop, predictedSd(loop, WELL_SPECIFIED)),
    },
    ...worlds.noRealDataAfterTheFirstFit(...loops([0.5, 1.5])),
    'half as many synthetic data as assumed': {
      at: loops([1.5, 0.5]),
      world: (_, { n, k }) => worlds.realAndSynthetic(n, k / 2),
    },
    'one generation less': {
      at: [...loops(3, 2), ...loops(3)],
      predicts: (loop) => withinExactly({ ...loop, t: loop.t - 1 }, predictedSd(loop)),
    },
  },
  survivors: { 'another place': { at: loops([1.5, 3]), world: { truth: [7] } } },
  limits: [
    'Deviations of less than 0.03 in probability are not looked for; how far the exact law is from that of large samples is the subject of misspecified-noise-limit.',
    'Balanced real data. With random ones their own error comes on top.',
  ],
  figure: {
    title: 'Stationary n·Var(θ − θ̂), logistic family, data at ±a, λ = 0.5',
    over: loops(integersFrom(5, 30).map((tenths) => tenths / 10)),
    labels: ['a', 'n·variance'],
    lines: {
      'this page': ({ a }) => noise(logisticCurvatures(a), 0.5, 1000),
      'half of 1/K': ({ a }) => 1 / (2 * logisticCurvatures(a).real),
      'if well-specified': () => noise(WELL_SPECIFIED, 0.5, 1000),
    },
    series: () => undefined,
  },
})
