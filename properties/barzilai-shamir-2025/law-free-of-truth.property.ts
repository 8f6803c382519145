import {
  axis,
  distribution,
  domain,
  experiment,
  families,
  points,
  recursiveTraining,
  type Stream,
  schedules,
  verify,
  workflows,
} from 'collapse-check'
import theorem from '#theorems/barzilai-shamir-2025/pivotality'
import { absoluteTolerance } from './worlds/accumulation.ts'
import { FAMILIES, type FamilyName, NAMES } from './worlds/location-or-scale.ts'

interface Point {
  readonly family: FamilyName
  readonly n: number
  readonly T: number
  /** θ_0 of the first world; the second has θ_0 = 1. */
  readonly truth: number
}

/** The error of θ_T, as difference or ratio, in two independent runs that differ in their truth. */
const errors = experiment(
  ({ family, truth }: Point) => ({ ...FAMILIES[family], truth, reference: 1 }),
  ({ family, of, truth, reference }, { n, T }) => {
    const training = recursiveTraining({ family, workflow: workflows.accumulate, schedule: schedules.constant(n) })
    const error = (origin: number, stream: Stream) => {
      const [theta = Number.NaN] = training.run([origin], T, stream)
      return of === 'scale' ? Math.log(theta / origin) : theta - origin
    }
    return (stream) => [error(truth, stream), error(reference, stream)]
  },
)

const runs = (family: FamilyName, truth: number, n = 20, T = 6) => points({ family, n, T, truth })

verify(theorem, {
  title: 'the error has the same law whatever the truth is',
  domain: domain({
    family: axis.choice<FamilyName>(...NAMES),
    n: axis.logInteger(2, 30),
    T: axis.integer(1, 6),
    truth: axis.logUniform(0.01, 100),
  }).where(({ family, n, T }) => family !== 'logistic location' || n * T <= 25),
  examples: [
    ...runs('Beta(θ, 1)', 0.1),
    ...runs('exponential', 0.1, 5),
    ...runs('logistic location', 0.1, 5, 5),
    ...runs('Laplace location', 9, 5),
  ],
  measures: 'the error of θ_T in two worlds: one with truth θ_0, one with truth 1',
  replicate: errors,
  criterion: () => distribution.same({ margin: 0.05 }),
  controls: {
    ...absoluteTolerance(...runs('Beta(θ, 1)', 0.1)),
    'a family whose spread depends on its mean otherwise': {
      at: runs('Gaussian mean', 10),
      world: { family: families.powerFunction() },
    },
  },
  survivors: { 'truth 1 compared with truth 50': { at: runs('exponential', 0.1, 5), world: { reference: 50 } } },
  limits: ['Laws closer than 0.05, in Kolmogorov distance, are not told apart.'],
  figure: {
    title: 'Distance between the laws of the error for two truths',
    over: [...runs('Beta(θ, 1)', 0.05), ...runs('Beta(θ, 1)', 0.2)],
    labels: ['truth θ_0, compared with 1', 'Kolmogorov distance'],
    log: 'x',
    lines: { 'certified below': () => 0.05 },
    series: ({ family }) => family,
  },
})
