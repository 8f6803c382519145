import {
  axis,
  domain,
  type Experiment,
  integersFrom,
  probability,
  special,
  type TrainingPlan,
  verify,
  workflows,
} from 'collapse-check'
import smoothLimit, { limitError, within } from '#theorems/barzilai-shamir-2025/smooth-limit'
import { accumulating, first } from './accumulating.ts'
import { FAMILIES, type FamilyName } from './smooth-families.ts'

interface Point {
  readonly family: FamilyName
  readonly n: number
  readonly T: number
  /** Threshold in units of 1/(T √(nI)). */
  readonly z: number
}

/** Whether the T-th step is below z/(T √(nI)). */
const short =
  (changed: Partial<TrainingPlan> = {}): Experiment<Point> =>
  ({ family: name, n, T, z }) => {
    const { family, information } = FAMILIES[name]
    const training = accumulating(family, n, changed)
    const bound = z / (T * Math.sqrt(n * information))
    return (stream) => {
      let before = 0
      const theta = training.run([0], T, stream, (t, model) => {
        if (t === T - 1) before = first(model)
      })
      return Math.abs(first(theta) - before) < bound
    }
  }

const margin = 0.04
/** The normal probability, within the size of the limit's error at n observations a generation. */
const nearly = (value: number, { family, n }: Point) =>
  probability.equals(value, { margin, tolerance: limitError(n, FAMILIES[family].curvatureVariation) })
const at = (family: FamilyName, T: number, n = 20, z = 1): Point => ({ family, n, T, z })

verify(smoothLimit, {
  title: 'the T-th step is within z/(T√(nI)) with the normal probability',
  domain: domain({
    family: axis.choice<FamilyName>('von Mises direction', 'logistic location'),
    n: axis.logInteger(20, 100),
    T: axis.logInteger(1, 30),
    z: axis.choice(1, 0.5, 2),
  }).where(({ n, T, family }) => n * T <= 300 && (family !== 'logistic location' || n * T * T <= 2000)),
  measures: 'one run of T generations: is the last step below z/(T√(nI))?',
  replicate: short(),
  criterion: (point) => nearly(within(point.z), point),
  examples: [
    at('von Mises direction', 2),
    at('von Mises direction', 5),
    at('von Mises direction', 15),
    at('logistic location', 2),
    at('logistic location', 8),
  ],
  controls: {
    'each generation replaces the last: steps do not shrink': {
      at: [at('von Mises direction', 5), at('logistic location', 8)],
      replicate: short({ workflow: workflows.replace }),
    },
    'steps that shrink like 1/√T': {
      at: [at('von Mises direction', 5), at('logistic location', 8)],
      criterion: (point) => nearly(within(point.z / Math.sqrt(point.T)), point),
    },
  },
  limits: [
    'A limit law at finite n. Its error is of order 1/n; the tolerance, at most 0.0125, is the size of its largest term and not a proved bound. The test finds what is off by 0.04 more.',
    'At most 300 observations in all.',
  ],
  figure: {
    title: 'Probability of a step below one predicted standard deviation, n = 20',
    x: 'T',
    xLabel: 'generation T',
    yLabel: 'probability',
    over: integersFrom(1, 15),
    lines: {
      'limit 0.683': () => within(1),
      'if steps shrank like 1/√T': (T) => 2 * special.normalCdf(1 / Math.sqrt(T)) - 1,
    },
    series: ({ family }) => family,
  },
})
