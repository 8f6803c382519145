import {
  axis,
  domain,
  type Experiment,
  families,
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
import { logisticCurvatures } from '#theorems/bertrand-2024/retraining-jacobian'
import { balanced } from './balanced.ts'

/** Whether the last model is within one standard deviation, as predicted for large samples, of the fit on real data. */
const within =
  (changed: Partial<TrainingPlan> = {}, place = 0): Experiment<LogisticLoop> =>
  (loop) => {
    const family = families.logisticLocation()
    const training = recursiveTraining({
      family,
      realData: balanced(family, loop.a),
      workflow: workflows.fixedRealLatestSynthetic,
      schedule: schedules.realThenSynthetic(loop.n, loop.k),
      ...changed,
    })
    const sd = predictedSd(loop)
    return (stream) => Math.abs((training.run([place], loop.t + 1, stream)[0] ?? Number.NaN) - place) <= sd
  }

const margin = 0.03
const at = (a: number, t = 3, k = 40, n = 80): LogisticLoop => ({ a, n, k, t })
const WELL_SPECIFIED = { real: 1 / 3, model: 1 / 3 }

verify(misspecifiedNoise, {
  title: 'the last model is as close to the real fit as the exact law of a logistic loop says',
  domain: domain({
    a: axis.uniform(0.5, 3),
    half: axis.integer(20, 40),
    lambda: axis.logUniform(0.3, 2),
    t: axis.integer(1, 3),
  }).derive(({ a, half, lambda, t }) => ({ a, n: 2 * half, k: Math.ceil(2 * lambda * half), t })),
  measures:
    'one run with n real observations, half at a and half at −a, logistic location family: is the last model within one standard deviation, as predicted for large samples?',
  replicate: within(),
  criterion: (loop) => probability.equals(withinExactly(loop, predictedSd(loop)), { margin }),
  examples: [at(0.5), at(1.5), at(3), at(3, 1), at(3, 2), at(3, 3, 160), at(1.5, 2, 20, 40)],
  controls: {
    'the variance of the well-specified case': {
      at: [at(3), at(3, 1)],
      criterion: (loop) => probability.equals(withinExactly(loop, predictedSd(loop, WELL_SPECIFIED)), { margin }),
    },
    'no real data after the first fit': {
      at: [at(0.5), at(1.5)],
      replicate: within({ workflow: workflows.replace }),
    },
    'half as many synthetic data as assumed': {
      at: [at(1.5), at(0.5)],
      replicate: (loop) => within({ schedule: schedules.realThenSynthetic(loop.n, loop.k / 2) })(loop),
    },
    'one generation less': {
      at: [at(3, 2), at(3)],
      criterion: (loop) => probability.equals(withinExactly({ ...loop, t: loop.t - 1 }, predictedSd(loop)), { margin }),
    },
  },
  survivors: { 'another place': { at: [at(1.5), at(3)], replicate: within({}, 7) } },
  limits: [
    'Deviations of less than 0.03 in probability are not looked for; how far the exact law is from that of large samples is the subject of misspecified-noise-limit.',
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
      'if well-specified': () => noise(WELL_SPECIFIED, 0.5, 1000),
    },
    series: () => undefined,
  },
})
