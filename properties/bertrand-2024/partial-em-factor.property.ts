import { axis, domain, type Experiment, identity, integersFrom, verify } from 'collapse-check'
import partialEm, { partialFactor } from '#theorems/bertrand-2024/partial-em'
import { centralDifference } from './location-loop.ts'
import { type MixtureRetraining, retrainMixture, stepFactor } from './symmetric-mixture-population.ts'

interface FineTuning {
  /** The truth. */
  readonly theta: number
  readonly lambda: number
  /** Steps of EM a generation. */
  readonly steps: number
}

const slope =
  (changed: Partial<MixtureRetraining> = {}): Experiment<FineTuning> =>
  ({ theta, lambda, steps }) =>
  () =>
    centralDifference(
      (from) => retrainMixture({ centre: theta, sd: 1 }, { lambda, steps, ...changed }, from),
      theta,
      1e-4,
    )

const predicted = ({ theta, lambda, steps }: FineTuning) => partialFactor(stepFactor(theta), steps, lambda)
const relative = 1e-5
const at = (steps: number, lambda = 0.25, theta = 1): FineTuning => ({ theta, lambda, steps })

verify(partialEm, {
  title: 'the derivative of a generation of E steps at the truth is r^E + (1 − r^E)λ/(1 + λ)',
  domain: domain({ theta: axis.uniform(0.6, 3), lambda: axis.logUniform(0.05, 20), steps: axis.logInteger(1, 20) }),
  measures: 'the derivative of one generation, by central differences and quadrature; no chance',
  replicate: slope(),
  criterion: (point) => identity.equals(predicted(point), { relative }),
  examples: [at(1), at(2), at(3), at(5), at(10), at(10, 5), at(1, 0.25, 2)],
  controls: {
    'the factor λ/(1 + λ) of a full fit': {
      at: [at(1), at(2)],
      criterion: ({ lambda }) => identity.equals(lambda / (1 + lambda), { relative }),
    },
    'one step fewer': {
      at: [at(2), at(3)],
      replicate: (point) => slope({ steps: point.steps - 1 })(point),
    },
    'sampler amplified by a tenth': {
      at: [at(1), at(5)],
      replicate: slope({ sampler: (theta) => 1.1 * theta }),
    },
  },
  survivors: {
    'the two components exchanged': {
      at: [at(2)],
      replicate:
        ({ theta, lambda, steps }) =>
        () =>
          centralDifference((from) => retrainMixture({ centre: -theta, sd: 1 }, { lambda, steps }, from), -theta, 1e-4),
    },
  },
  limits: ['One parameter, well-specified data, and infinite samples.'],
  figure: {
    title: 'Factor of one generation of E steps, truth 1',
    x: 'steps',
    xLabel: 'steps of EM a generation, E',
    yLabel: 'factor',
    over: integersFrom(1, 10),
    lines: {
      'λ = 0.25': (steps) => predicted(at(steps)),
      'λ = 0.25, full fits': () => 0.2,
      'λ = 5': (steps) => predicted(at(steps, 5)),
    },
    series: ({ theta, lambda }) => (theta === 1 && lambda === 0.25 ? 'computed' : undefined),
  },
})
