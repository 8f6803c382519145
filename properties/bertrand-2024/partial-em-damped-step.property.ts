import { axis, domain, experiment, identity, integersFrom, points, verify } from 'collapse-check'
import theorem, { dampedStep, emStep, type TwoBumps } from '#theorems/bertrand-2024/partial-em'
import { amplifiedByATenth, type FineTuning, fineTuned } from './worlds/fine-tuning.ts'

/** The real data may be any two bumps, whatever the model thinks. */
interface OneStep extends TwoBumps {
  readonly lambda: number
  /** The latest model. */
  readonly theta: number
}

const steps = (theta: number | number[], lambda = 1, sd = 1) => points({ centre: 2, sd, lambda, theta })
const damped = (point: OneStep) => dampedStep(point, point.lambda, point.theta)
const undamped = (point: OneStep) => emStep(point, point.theta)

verify(theorem, {
  title: 'one step of EM on the pool is a damped step on the real data, wherever the model is and whatever the data',
  domain: domain({
    centre: axis.uniform(0, 4),
    sd: axis.uniform(0.2, 3),
    lambda: axis.logUniform(0.05, 50),
    theta: axis.uniform(0.1, 4),
  }),
  examples: [...steps([0.5, 1, 2, 4]), ...steps(0.5, 10), ...steps(1, 1, 0.3), ...steps(1, 1, 2)],
  measures: 'the next model after one step on infinitely many observations, by quadrature; no chance',
  replicate: experiment<OneStep, FineTuning & { readonly side: 1 | -1 }>(
    ({ centre, sd, lambda }) => ({ data: { centre, sd }, lambda, steps: 1, side: 1 }),
    ({ side, ...tuning }, { theta }) =>
      () =>
        side * fineTuned(tuning, side * theta),
    ['sampler'],
  ),
  predicts: damped,
  criterion: (value) => identity.equals(value, { relative: 1e-9 }),
  controls: {
    'two steps': { at: [...steps(0.5), ...steps(0.5, 10)], world: { steps: 2 } },
    ...amplifiedByATenth(...steps([1, 4])),
    'an undamped step': { at: [...steps(0.5), ...steps(1, 1, 2)], predicts: undamped },
  },
  survivors: { 'the two components exchanged': { at: steps(1), world: { side: -1 } } },
  limits: ['One parameter and infinite samples; any latent exponential family has the same law for one step.'],
  figure: {
    title: 'One generation of one step, bumps at ±2, λ = 1',
    over: steps(integersFrom(1, 80).map((step20) => step20 / 20)),
    labels: ['latest model', 'next model'],
    lines: { 'damped step': damped, 'step on real data only': undamped },
    series: ({ lambda, sd }) => (lambda === 1 && sd === 1 ? 'computed' : undefined),
  },
})
