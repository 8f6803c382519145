import { axis, domain, type Experiment, identity, integersFrom, verify } from 'collapse-check'
import partialEm from '#theorems/bertrand-2024/partial-em'
import { type MixtureRetraining, retrainMixture, step } from './symmetric-mixture-population.ts'

interface OneStep {
  /** The real data: bumps at ±centre of standard deviation sd, whatever the model thinks. */
  readonly centre: number
  readonly sd: number
  readonly lambda: number
  /** The latest model. */
  readonly theta: number
}

const next =
  (changed: Partial<MixtureRetraining> = {}): Experiment<OneStep> =>
  ({ centre, sd, lambda, theta }) =>
  () =>
    retrainMixture({ centre, sd }, { lambda, steps: 1, ...changed }, theta)

const predicted = ({ centre, sd, lambda, theta }: OneStep) =>
  (step({ centre, sd }, theta) + lambda * theta) / (1 + lambda)
const relative = 1e-9
const at = (theta: number, lambda = 1, sd = 1): OneStep => ({ centre: 2, sd, lambda, theta })

verify(partialEm, {
  title: 'one step of EM on the pool is a damped step on the real data, wherever the model is and whatever the data',
  domain: domain({
    centre: axis.uniform(0, 4),
    sd: axis.uniform(0.2, 3),
    lambda: axis.logUniform(0.05, 50),
    theta: axis.uniform(0.1, 4),
  }),
  measures: 'the next model after one step on infinitely many observations, by quadrature; no chance',
  replicate: next(),
  criterion: (point) => identity.equals(predicted(point), { relative }),
  examples: [at(0.5), at(1), at(2), at(4), at(0.5, 10), at(1, 1, 0.3), at(1, 1, 2)],
  controls: {
    'two steps': { at: [at(0.5), at(0.5, 10)], replicate: next({ steps: 2 }) },
    'sampler amplified by a tenth': {
      at: [at(1), at(4)],
      replicate: next({ sampler: (theta) => 1.1 * theta }),
    },
    'an undamped step': {
      at: [at(0.5), at(1, 1, 2)],
      criterion: ({ centre, sd, theta }) => identity.equals(step({ centre, sd }, theta), { relative }),
    },
  },
  survivors: {
    'the two components exchanged': {
      at: [at(1)],
      replicate: (point) => (stream) => -Number(next()({ ...point, theta: -point.theta })(stream)),
    },
  },
  limits: ['One parameter and infinite samples; any latent exponential family has the same law for one step.'],
  figure: {
    title: 'One generation of one step, bumps at ±2, λ = 1',
    x: 'theta',
    xLabel: 'latest model',
    yLabel: 'next model',
    over: integersFrom(1, 80).map((step20) => step20 / 20),
    lines: {
      'damped step': (theta) => predicted(at(theta)),
      'step on real data only': (theta) => step({ centre: 2, sd: 1 }, theta),
    },
    series: ({ lambda, sd }) => (lambda === 1 && sd === 1 ? 'computed' : undefined),
  },
})
