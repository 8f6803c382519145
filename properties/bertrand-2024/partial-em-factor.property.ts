import { axis, domain, experiment, identity, integersFrom, points, special, verify } from 'collapse-check'
import theorem, { partialFactor, stepFactor } from '#theorems/bertrand-2024/partial-em'
import { amplifiedByATenth, type FineTuning, fineTuned } from './worlds/fine-tuning.ts'

interface Tuned {
  /** The truth. */
  readonly theta: number
  readonly lambda: number
  /** Steps of EM a generation. */
  readonly steps: number
}

const tuned = (steps: number | number[], lambda = 0.25, theta = 1) => points({ theta, lambda, steps })
const exact = ({ theta, lambda, steps }: Tuned) => partialFactor(stepFactor(theta), steps, lambda)

verify(theorem, {
  title: 'the derivative of a generation of E steps at the truth is r^E + (1 − r^E)λ/(1 + λ)',
  domain: domain({ theta: axis.uniform(0.6, 3), lambda: axis.logUniform(0.05, 20), steps: axis.logInteger(1, 20) }),
  examples: [...tuned([1, 2, 3, 5, 10]), ...tuned(10, 5), ...tuned(1, 0.25, 2)],
  measures: 'the derivative of one generation, by central differences and quadrature; no chance',
  replicate: experiment<Tuned, FineTuning>(
    ({ theta, lambda, steps }) => ({ data: { centre: theta, sd: 1 }, lambda, steps }),
    (tuning) => () => special.centralDifference((from) => fineTuned(tuning, from), tuning.data.centre, 1e-4),
    ['sampler'],
  ),
  predicts: exact,
  criterion: (value) => identity.equals(value, { relative: 1e-5 }),
  controls: {
    'the factor λ/(1 + λ) of a full fit': { at: tuned([1, 2]), predicts: ({ lambda }) => lambda / (1 + lambda) },
    'one step fewer': { at: tuned([2, 3]), world: ({ steps }: FineTuning) => ({ steps: steps - 1 }) },
    ...amplifiedByATenth(...tuned([1, 5])),
  },
  survivors: {
    'the two components exchanged': {
      at: tuned(2),
      world: ({ data }: FineTuning) => ({ data: { ...data, centre: -data.centre } }),
    },
  },
  limits: ['One parameter, well-specified data, and infinite samples.'],
  figure: {
    title: 'Factor of one generation of E steps, truth 1',
    over: tuned(integersFrom(1, 10)),
    labels: ['steps of EM a generation, E', 'factor'],
    lines: { 'λ = 0.25': exact, 'λ = 0.25, full fits': () => 0.2, 'λ = 5': (point) => exact({ ...point, lambda: 5 }) },
    series: ({ theta, lambda }) => (theta === 1 && lambda === 0.25 ? 'computed' : undefined),
  },
})
