import {
  axis,
  domain,
  type Experiment,
  integersFrom,
  laws,
  mean,
  type TrainingPlan,
  verify,
  workflows,
} from 'collapse-check'
import smoothLimit from '#theorems/barzilai-shamir-2025/smooth-limit'
import { accumulating, first } from './accumulating.ts'
import { FAMILIES, type FamilyName } from './smooth-families.ts'

interface Point {
  readonly family: FamilyName
  readonly n: number
  readonly T: number
}

/** n·I·(θ_T − θ_0)². */
const scaledError =
  (changed: Partial<TrainingPlan> = {}, observations = 1): Experiment<Point> =>
  ({ family: name, n, T }) => {
    const { family, information } = FAMILIES[name]
    const training = accumulating(family, n, changed)
    return (stream) => {
      const error = first(training.run([0], T, stream))
      return observations * n * information * error * error
    }
  }

/** π²/6, enlarged by the largest term that the limit leaves out: 3ρ/n of each variance, see limitError. */
const bound = ({ family, n }: Pick<Point, 'family' | 'n'>) =>
  (Math.PI * Math.PI * (1 + (3 * FAMILIES[family].curvatureVariation) / n)) / 6
const margin = 0.2
const at = (family: FamilyName, T: number, n = 20): Point => ({ family, n, T })

verify(smoothLimit, {
  title: 'the mean squared error never exceeds π²/6 times its limit for the first model',
  domain: domain({
    family: axis.choice<FamilyName>('von Mises direction', 'logistic location'),
    n: axis.logInteger(20, 100),
    T: axis.logInteger(1, 30),
  }).where(({ n, T, family }) => n * T <= 300 && (family !== 'logistic location' || n * T * T <= 2000)),
  measures: 'n·I·(θ_T − θ_0)² after one run',
  replicate: scaledError(),
  // The square of a normal has twice its squared mean as variance; a half of slack for finite n.
  criterion: (point) => {
    const limit = laws.harmonicSquares(point.T)
    return mean.atMost(bound(point), { margin, variance: { atMost: 3 * limit * limit } })
  },
  examples: [
    at('von Mises direction', 1),
    at('von Mises direction', 5),
    at('von Mises direction', 15),
    at('logistic location', 1),
    at('logistic location', 5),
    at('logistic location', 10),
  ],
  controls: {
    'each generation replaces the last': {
      at: [at('von Mises direction', 5), at('logistic location', 5)],
      replicate: scaledError({ workflow: workflows.replace }),
    },
    'no more than the first model’s error': {
      at: [at('von Mises direction', 15), at('logistic location', 10)],
      criterion: () => mean.atMost(1, { margin, variance: { atMost: 8 } }),
    },
  },
  limits: [
    'A limit at finite n: the share 3ρ/n is the largest term of the error, not a proved bound; margin 0.2.',
    'At most 300 observations in all.',
  ],
  figure: {
    title: 'Scaled mean squared error of smooth families, n = 20',
    x: 'T',
    xLabel: 'generation T',
    yLabel: 'n · I · mean squared error',
    over: integersFrom(1, 15),
    lines: {
      'limit H_T': laws.harmonicSquares,
      'bound for the direction': () => bound({ family: 'von Mises direction', n: 20 }),
    },
    series: ({ family }) => family,
  },
})
