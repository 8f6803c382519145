import { logisticLocation } from '../../src/families/logistic-location.ts'
import {
  domain,
  type Experiment,
  type Family,
  fixedRealLatestSynthetic,
  integer,
  integersFrom,
  logUniform,
  probability,
  property,
  realThenSynthetic,
  recursiveTraining,
  replace,
  type TrainingPlan,
  uniform,
} from '../../src/index.ts'
import { verify } from '../../src/vitest/verify.ts'
import misspecifiedNoise, { noise } from '../../theorems/bertrand-2024/misspecified-noise.ts'
import { type Curvatures, logisticCurvatures } from '../../theorems/bertrand-2024/retraining-jacobian.ts'

interface Loop {
  /** Half of the real data at a, half at −a. */
  readonly a: number
  readonly k: number
  /** Generations after the fit on real data. */
  readonly t: number
}

/** Real observations; the law is that of large samples. */
const REAL = 80
const WITHIN = 0.6826894921370859

/** Real data that are balanced: θ̂ = 0 and K are exact. */
const balanced = (family: Family, a: number): Family => ({
  ...family,
  draw(theta, n, _stream, out, start) {
    for (let i = 0; i < n; i++) out[start + i] = (theta[0] ?? Number.NaN) + (i % 2 === 0 ? a : -a)
  },
})

/** Whether the last model is within one predicted standard deviation of the fit on real data. */
const within =
  (
    changed: Partial<TrainingPlan> = {},
    curvatures: (a: number) => Curvatures = logisticCurvatures,
    shift = 0,
  ): Experiment<Loop> =>
  ({ a, k, t }) => {
    const family = logisticLocation()
    const training = recursiveTraining({
      family,
      realData: balanced(family, a),
      workflow: fixedRealLatestSynthetic,
      schedule: realThenSynthetic(REAL, k),
      ...changed,
    })
    const sd = Math.sqrt(noise(curvatures(a), k / REAL, t) / REAL)
    return (stream) => Math.abs((training.run([shift], t + 1, stream)[0] ?? Number.NaN) - shift) <= sd
  }

const at = (a: number, t = 3, k = REAL / 2): Loop => ({ a, k, t })

verify(
  property(misspecifiedNoise, {
    title: 'the last model is within one predicted standard deviation of the real fit with probability 0.683',
    domain: domain({ a: uniform(0.5, 3), lambda: logUniform(0.3, 2), t: integer(1, 3) }).derive(
      ({ a, lambda, t }) => ({ a, k: Math.ceil(lambda * REAL), t }),
    ),
    measures: `one run with ${REAL} real observations at ±a, logistic location family: is the last model that close?`,
    replicate: within(),
    criterion: () => probability.equals(WITHIN, { margin: 0.04, tolerance: 0.02 }),
    examples: [at(0.5), at(1.5), at(3), at(3, 1), at(3, 2), at(3, 3, 2 * REAL)],
    controls: {
      'the variance of the well-specified case': {
        at: [at(3), at(3, 1)],
        replicate: within({}, () => ({ real: 1 / 3, model: 1 / 3 })),
      },
      'no real data after the first fit': {
        at: [at(0.5), at(1.5)],
        replicate: within({ workflow: replace }),
      },
      'half as many synthetic data as assumed': {
        at: [at(1.5), at(0.5)],
        replicate: (point) => within({ schedule: realThenSynthetic(REAL, point.k / 2) })(point),
      },
    },
    survivors: {
      'another place': { at: [at(1.5), at(3)], replicate: within({}, logisticCurvatures, 7) },
    },
    limits: [
      'A law of large samples: with 80 real observations it is off by up to 0.02 in probability, which the tolerance covers.',
      'Balanced real data. With random ones their own error comes on top.',
    ],
    figure: {
      title: 'Stationary n·Var(θ − θ̂), logistic family, data at ±a, λ = 0.5',
      x: 'a',
      xLabel: 'a',
      yLabel: 'n·variance',
      over: integersFrom(5, 30).map((tenths) => tenths / 10),
      lines: {
        'this page': (a) => noise(logisticCurvatures(a), 0.5, 1000),
        'half of 1/K': (a) => 1 / (2 * logisticCurvatures(a).real),
        'if well-specified': () => noise({ real: 1 / 3, model: 1 / 3 }, 0.5, 1000),
      },
      series: () => undefined,
    },
  }),
)
