import { axis, chain, domain, integersFrom, mean, points, schedules, variates, verify, worlds } from 'collapse-check'
import theorem, { type BiasedWalk, biasedRisk, squaredErrorVariance } from '#theorems/xu-2025/additive-bias'
import { biasedMean, family, walk } from './worlds/walk.ts'

const walks = (a: number | number[], p: number | number[], T = 12) => points({ n: 20, p, T, beta: 0.7, a })
const risk = (a: number) => (point: BiasedWalk) => biasedRisk({ ...point, a })
/** Variance of the squared error over its squared mean. */
const spread = (point: BiasedWalk) => squaredErrorVariance(point) / (biasedRisk(point) * biasedRisk(point))

verify(theorem, {
  title: 'the mean squared error is the variance sum plus the square of the bias sum',
  domain: domain({
    n: axis.logInteger(2, 500),
    p: axis.choice(0, 0.8, 1.2, 1.9, 2.2),
    T: axis.integer(1, 12),
    beta: axis.logUniform(0.05, 1),
    a: axis.choice(0.5, 0.25, 0.75, 1, 2),
  }).where((point) => biasedRisk(point) < 1000 && spread(point) > 0.2),
  examples: walks([0.5, 1], [0.8, 1.2, 1.9, 2.2]),
  measures: 'the squared error of θ_T after one run with n_t = ⌈n t^p⌉ and a bias of β n_t^(−a)',
  replicate: chain(
    (point: BiasedWalk) => ({ ...walk(point), family: biasedMean(point.beta, point.a) }),
    worlds.squaredError,
  ),
  predicts: biasedRisk,
  criterion: (value, point) =>
    mean.equals(value, {
      margin: 0.05 * value,
      variance: { timesMeanSquared: (1.25 * squaredErrorVariance(point)) / (biasedRisk(point) * biasedRisk(point)) },
    }),
  controls: {
    'no bias': { at: walks(0.5, [1.2, 2.2]), world: { family } },
    'bias of random sign': {
      at: walks(0.5, [1.2, 1.9]),
      replicate: (point) => (stream) => {
        const error = schedules.powerSizes(point).reduce((sum, n) => {
          const bias = (stream.word() & 1 ? 1 : -1) * point.beta * Math.exp(-point.a * Math.log(n))
          return sum + bias + variates.normal(stream) / Math.sqrt(n)
        }, 0)
        return error * error
      },
    },
    'bias 1/n taken for 1/√n': { at: walks(1, [0.8, 1.9]), predicts: risk(0.5) },
    ...worlds.allDataAreKept(...walks(0.5, 0.8)),
  },
  survivors: {
    ...worlds.anotherTruth([7], ...walks(0.5, 1.2)),
    ...worlds.everyObservationDrawn(...walks(0.5, 0.8, 5)),
  },
  limits: [
    'Deviations of less than 5 % of the risk are not looked for.',
    'Up to 12 generations: the thresholds are statements about the sums, see additive-bias-threshold.',
  ],
  figure: {
    title: 'Mean squared error with a bias of 0.7 n^(−a), n = 20 at first',
    over: walks(
      1,
      integersFrom(0, 50).map((i) => i / 20),
    ),
    labels: ['growth exponent p of n_t = 20 t^p', 'mean squared error after 12 generations'],
    log: 'y',
    lines: { 'a = ½': risk(0.5), 'a = 1': risk(1), 'no bias': (point) => biasedRisk({ ...point, beta: 0 }) },
    series: ({ a }) => `simulated, a = ${a === 1 ? '1' : '½'}`,
  },
})
