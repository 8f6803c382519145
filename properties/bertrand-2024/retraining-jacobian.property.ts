import { axis, domain, type Experiment, identity, logSpaced, verify } from 'collapse-check'
import retrainingJacobian, { localFactor } from '#theorems/bertrand-2024/retraining-jacobian'
import { centralDifference, type Retraining, retrain } from './location-loop.ts'
import { LOCATION_FAMILIES, type LocationFamily, locationSetting } from './location-settings.ts'

interface Loop {
  readonly family: LocationFamily
  /** How spread out the data are; see location-settings. */
  readonly a: number
  readonly lambda: number
}

/** Step of the central difference; small where the map has a kink at the optimum. */
const stepOf = (family: LocationFamily) => (family.startsWith('Laplace') ? 1e-6 : 1e-4)

/** The derivative of one generation at the optimum, by central differences. */
const slope =
  (changed: (retraining: Retraining) => Retraining = (same) => same): Experiment<Loop> =>
  ({ family, a, lambda }) => {
    const { loop, optimum } = locationSetting(family, a)
    return () => centralDifference((theta) => retrain(loop, changed({ lambda }), theta), optimum, stepOf(family))
  }

const factor = ({ family, a, lambda }: Loop) => localFactor(locationSetting(family, a).curvatures, lambda)
// The second-order error of the difference, and first order in h = 1e-6 at the kink of the Laplace family.
const relative = 2e-5
const at = (family: LocationFamily, a: number, lambda: number): Loop => ({ family, a, lambda })

verify(retrainingJacobian, {
  title: 'the derivative of one generation at the optimum is λI/(K + λI)',
  domain: domain({
    family: axis.choice(...LOCATION_FAMILIES),
    a: axis.uniform(1.2, 6),
    lambda: axis.logUniform(0.05, 50),
    // At a = √3 the one maximum of the Student likelihood splits, and its curvature vanishes.
  }).where(({ family, a }) => family !== 'Student t, 3 degrees' || a <= 1.4 || a >= 2),
  measures: 'the derivative of the map from one model to the next, by central differences; no chance',
  replicate: slope(),
  criterion: (point) => identity.equals(factor(point), { relative }),
  examples: [
    at('logistic', 1.5, 0.1),
    at('logistic', 1.5, 0.4),
    at('logistic', 1.5, 1),
    at('logistic', 1.5, 5),
    at('logistic', 3, 0.1),
    at('logistic', 3, 1),
    at('logistic', 3, 5),
    at('Cauchy', 3, 0.1),
    at('Cauchy', 3, 1),
    at('Cauchy', 3, 10),
    at('Student t, 3 degrees', 1.2, 1),
    at('Student t, 3 degrees', 2, 0.3),
    at('Student t, 3 degrees', 6, 5),
    at('Laplace, normal data', 1.2, 0.3),
    at('Laplace, uniform data', 3, 2),
  ],
  controls: {
    'amplified sampler': {
      at: [at('logistic', 3, 1)],
      replicate: slope((same) => ({ ...same, sampler: (theta) => 1.01 * theta })),
    },
    'λ read as the synthetic fraction': {
      at: [at('logistic', 1.5, 0.4), at('Cauchy', 3, 0.1)],
      replicate: slope(({ lambda }) => ({ lambda: lambda / (1 - lambda) })),
    },
    'the synthetic curvature left out': {
      at: [at('logistic', 3, 1), at('Cauchy', 3, 1), at('Student t, 3 degrees', 2, 0.3)],
      criterion: ({ family, a, lambda }) => {
        const { real, model } = locationSetting(family, a).curvatures
        return identity.equals((lambda * model) / real, { relative })
      },
    },
    'the well-specified λ/(1 + λ)': {
      at: [at('logistic', 3, 1), at('Student t, 3 degrees', 1.2, 1), at('Laplace, normal data', 1.2, 0.3)],
      criterion: ({ lambda }) => identity.equals(lambda / (1 + lambda), { relative }),
    },
  },
  survivors: {
    'the axis reversed': {
      at: [at('Cauchy', 3, 1), at('logistic', 3, 1)],
      replicate: ({ family, a, lambda }) => {
        const { loop, optimum } = locationSetting(family, a)
        return () => centralDifference((theta) => -retrain(loop, { lambda }, -theta), -optimum, stepOf(family))
      },
    },
  },
  limits: [
    'One dimension; several dimensions are the subject of transient-growth.',
    'A derivative says what happens near the optimum, not from how far away the loop returns.',
  ],
  figure: {
    title: 'Error left after one generation, logistic family, data at ±a',
    x: 'lambda',
    xLabel: 'synthetic observations per real one, λ',
    yLabel: 'factor',
    xScale: 'log',
    over: logSpaced(0.05, 20),
    lines: {
      'spread-out data, a = 3': (lambda) => factor(at('logistic', 3, lambda)),
      'a = 1.5': (lambda) => factor(at('logistic', 1.5, lambda)),
      'well-specified': (lambda) => lambda / (1 + lambda),
    },
    series: ({ family }) => (family === 'logistic' ? 'computed' : undefined),
  },
})
