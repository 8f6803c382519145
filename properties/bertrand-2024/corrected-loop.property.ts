import { axis, domain, type Experiment, identity, integersFrom, verify } from 'collapse-check'
import correctedLoop, { correctedFactor } from '#theorems/bertrand-2024/corrected-loop'
import { localFactor } from '#theorems/bertrand-2024/retraining-jacobian'
import { samplerOf } from './changed-statistics.ts'
import { centralDifference, type LocationLoop, retrain } from './location-loop.ts'
import { locationSetting, type RegularFamily } from './location-settings.ts'
import { meanFamily, populationRun } from './population-loop.ts'

type FamilyName = RegularFamily | 'Gaussian mean'

interface Corrected {
  readonly family: FamilyName
  readonly lambda: number
  readonly gamma: number
}

/** Where the data of the location families lie: at ±a. */
const A = 3
const OPTIMUM = 1

/** The factor of one generation: exact for the Gaussian mean, by central differences for location families. */
const factor =
  (weight: (gamma: number) => number = (gamma) => gamma): Experiment<Corrected> =>
  ({ family, lambda, gamma }) =>
  (stream) => {
    const pull = weight(gamma)
    if (family === 'Gaussian mean') {
      const sampler = samplerOf(meanFamily, ([theta = Number.NaN]) => [(theta + pull * OPTIMUM) / (1 + pull)])
      const run = {
        plan: { family: meanFamily, sampler },
        real: [OPTIMUM],
        start: [OPTIMUM + 1],
        lambda,
        t: 1,
      }
      return (populationRun(run, stream)[0] ?? Number.NaN) - OPTIMUM
    }
    const { loop, optimum } = locationSetting(family, A)
    const next = (theta: number) => {
      // The part of the synthetic data that comes from the best model does not depend on θ.
      const corrected: LocationLoop = {
        ...loop,
        realScore: (x) => loop.realScore(x) + ((lambda * pull) / (1 + pull)) * loop.modelScore(optimum - x),
      }
      return retrain(corrected, { lambda: lambda / (1 + pull) }, theta)
    }
    return centralDifference(next, optimum, 1e-4)
  }

const predicted = ({ family, lambda, gamma }: Corrected) =>
  family === 'Gaussian mean'
    ? correctedFactor(lambda, gamma)
    : localFactor(locationSetting(family, A).curvatures, lambda) / (1 + gamma)
const relative = 1e-5
const at = (gamma: number, lambda = 1, family: FamilyName = 'Gaussian mean'): Corrected => ({
  family,
  lambda,
  gamma,
})

verify(correctedLoop, {
  title: 'one generation with the corrector shrinks errors by 1/(1 + γ) of the factor without it',
  domain: domain({
    family: axis.choice<FamilyName>('Gaussian mean', 'logistic', 'Cauchy'),
    lambda: axis.logUniform(0.05, 50),
    gamma: axis.uniform(0, 5),
  }),
  measures: 'the factor of one generation on infinitely many observations; no chance',
  replicate: factor(),
  criterion: (point) => identity.equals(predicted(point), { relative }),
  examples: [
    at(0),
    at(0.1),
    at(0.3),
    at(1),
    at(5),
    at(1, 0.5),
    at(1, 1, 'logistic'),
    at(1, 1, 'Cauchy'),
    at(0.3, 10, 'logistic'),
  ],
  controls: {
    'the corrector switched off': {
      at: [at(0.1), at(1, 1, 'logistic'), at(1, 1, 'Cauchy')],
      replicate: factor(() => 0),
    },
    'γ left out of the factor': {
      at: [at(0.1), at(1, 1, 'logistic')],
      criterion: (point) => identity.equals(predicted({ ...point, gamma: 0 }), { relative }),
    },
    'γ read as the corrected share': {
      at: [at(0.3), at(0.1)],
      replicate: factor((gamma) => gamma / (1 - gamma)),
    },
  },
  survivors: {
    'an error in the other direction': {
      at: [at(1)],
      replicate:
        ({ lambda, gamma }) =>
        (stream) => {
          const sampler = samplerOf(meanFamily, ([theta = Number.NaN]) => [(theta + gamma * OPTIMUM) / (1 + gamma)])
          const run = {
            plan: { family: meanFamily, sampler },
            real: [OPTIMUM],
            start: [OPTIMUM - 2],
            lambda,
            t: 1,
          }
          return (OPTIMUM - (populationRun(run, stream)[0] ?? Number.NaN)) / 2
        },
    },
  },
  limits: [
    'For the Gaussian mean the sampler is moved to the mean of the corrected mixture, which is all that the estimate sees of it.',
  ],
  figure: {
    title: 'Factor of one generation, λ = 1',
    x: 'gamma',
    xLabel: 'strength of the corrector γ',
    yLabel: 'factor',
    over: integersFrom(0, 50).map((tenths) => tenths / 10),
    lines: {
      'Gaussian mean': (gamma) => predicted(at(gamma)),
      'logistic, data at ±3': (gamma) => predicted(at(gamma, 1, 'logistic')),
    },
    series: ({ lambda, family }) => (lambda === 1 && family !== 'Cauchy' ? 'computed' : undefined),
  },
})
