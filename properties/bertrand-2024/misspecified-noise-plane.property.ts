import {
  axis,
  domain,
  type Experiment,
  integersFrom,
  probability,
  recursiveTraining,
  schedules,
  type TrainingPlan,
  verify,
  workflows,
} from 'collapse-check'
import { type LogisticLoop, noise, predictedSd, withinExactly } from '#theorems/bertrand-2024/logistic-loop-law'
import misspecifiedNoise from '#theorems/bertrand-2024/misspecified-noise'
import { type Curvatures, logisticCurvatures } from '#theorems/bertrand-2024/retraining-jacobian'
import { balancedInThePlane, shearedLogistic, unsheared } from './sheared-logistic.ts'

interface Loop extends Omit<LogisticLoop, 'a'> {
  readonly shear: number
  /** Half of the data of the first eigen-coordinate at `wide` and half at −wide; of the second at ±`narrow`. */
  readonly wide: number
  readonly narrow: number
}

const along = ({ wide, narrow, n, k, t }: Loop): readonly [LogisticLoop, LogisticLoop] => [
  { a: wide, n, k, t },
  { a: narrow, n, k, t },
]

/** Whether both eigen-coordinates of the last model are within one predicted standard deviation of the real fit. */
const within =
  (
    changed: Partial<TrainingPlan> = {},
    place: readonly [number, number] = [0, 0],
    read: typeof unsheared = unsheared,
  ): Experiment<Loop> =>
  (loop) => {
    const family = shearedLogistic(loop.shear)
    const training = recursiveTraining({
      family,
      realData: balancedInThePlane(family, loop.shear, [loop.wide, loop.narrow]),
      workflow: workflows.fixedRealLatestSynthetic,
      schedule: schedules.realThenSynthetic(loop.n, loop.k),
      ...changed,
    })
    const sds = along(loop).map((one) => predictedSd(one))
    const centre = read(loop.shear, place)
    return (stream) => {
      const u = read(loop.shear, training.run(place, loop.t + 1, stream))
      return sds.every((sd, j) => Math.abs((u[j] ?? Number.NaN) - (centre[j] ?? Number.NaN)) <= sd)
    }
  }

const margin = 0.04
const product = (loop: Loop, curvatures: (a: number) => Curvatures = logisticCurvatures) =>
  along(loop).reduce((probability, one) => probability * withinExactly(one, predictedSd(one, curvatures(one.a))), 1)
const at = (t = 2, shear = 8, wide = 3, narrow = 0.5, k = 40, n = 40): Loop => ({
  shear,
  wide,
  narrow,
  n,
  k,
  t,
})

verify(misspecifiedNoise, {
  title: 'in the plane each eigen-coordinate is as noisy as its own eigenvalue says, and they do not share noise',
  domain: domain({
    shear: axis.uniform(0, 10),
    wide: axis.uniform(1.5, 3),
    narrow: axis.uniform(0.3, 1.5),
    quarter: axis.integer(8, 12),
    lambda: axis.logUniform(0.5, 2),
    t: axis.integer(1, 2),
  }).derive(({ quarter, lambda, ...rest }) => ({
    ...rest,
    n: 4 * quarter,
    k: Math.ceil(4 * lambda * quarter),
  })),
  measures:
    'one run with n real observations in the plane, balanced, family of two logistic locations seen through a shear: are both eigen-coordinates of the last model within one standard deviation, as predicted for large samples, of the real fit?',
  replicate: within(),
  criterion: (loop) => probability.equals(product(loop), { margin }),
  examples: [at(1), at(2), at(2, 0), at(2, 1, 1.5, 1.5), at(1, 8, 3, 0.5, 80)],
  controls: {
    'one eigenvalue for both directions': {
      at: [at(2), at(2, 0)],
      criterion: (loop) =>
        probability.equals(
          product(loop, () => logisticCurvatures((loop.wide + loop.narrow) / 2)),
          { margin },
        ),
    },
    'the coordinates of θ in place of the eigen-coordinates': {
      at: [at(1), at(2)],
      replicate: within({}, [0, 0], (_shear, theta) => [theta[0] ?? Number.NaN, theta[1] ?? Number.NaN]),
    },
    'the variance of the well-specified case': {
      at: [at(1), at(2)],
      criterion: (loop) =>
        probability.equals(
          product(loop, () => ({ real: 1 / 3, model: 1 / 3 })),
          { margin },
        ),
    },
    'no real data after the first fit': { at: [at(1), at(2)], replicate: within({ workflow: workflows.replace }) },
  },
  survivors: { 'another place': { at: [at(1)], replicate: within({}, [7, -3]) } },
  limits: [
    'Deviations of less than 0.04 in probability are not looked for.',
    'Two dimensions that a shear makes independent, so that the exact law is a product; families whose directions do not separate obey the same limit, which is not run.',
  ],
  figure: {
    title: 'n·variance along two eigenvectors, data at ±3 and ±0.5, λ = 1',
    x: 't',
    xLabel: 'generations after the fit on real data',
    yLabel: 'n·variance',
    over: integersFrom(1, 12),
    lines: {
      'wide direction': (t) => noise(logisticCurvatures(3), 1, t),
      'narrow direction': (t) => noise(logisticCurvatures(0.5), 1, t),
      'if well-specified': (t) => noise({ real: 1 / 3, model: 1 / 3 }, 1, t),
    },
    series: () => undefined,
  },
})
