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
import smoothLimit, { limitDeviation, limitError, within } from '#theorems/barzilai-shamir-2025/smooth-limit'
import { accumulating, first } from './accumulating.ts'
import { FAMILIES, type FamilyName } from './smooth-families.ts'

interface Point {
  readonly family: FamilyName
  readonly n: number
  readonly T: number
  /** Threshold in predicted standard deviations. */
  readonly z: number
}

/** Whether θ_T lies within z predicted standard deviations of the truth. */
const close =
  (changed: Partial<TrainingPlan> = {}, truth = 0): Experiment<Point> =>
  ({ family: name, n, T, z }) => {
    const { family, information } = FAMILIES[name]
    const training = accumulating(family, n, changed)
    const bound = z * limitDeviation(n, T, information)
    return (stream) => Math.abs(first(training.run([truth], T, stream)) - truth) < bound
  }

const margin = 0.04
/** The normal probability, within the size of the limit's error at n observations a generation. */
const nearly = (value: number, { family, n }: Point) =>
  probability.equals(value, { margin, tolerance: limitError(n, FAMILIES[family].curvatureVariation) })
const at = (family: FamilyName, T: number, n = 20, z = 1): Point => ({ family, n, T, z })

verify(smoothLimit, {
  title: 'the estimate lies within z predicted standard deviations with the normal probability',
  domain: domain({
    family: axis.choice<FamilyName>('von Mises direction', 'logistic location'),
    n: axis.logInteger(20, 100),
    T: axis.logInteger(1, 30),
    z: axis.choice(1, 0.5, 2),
  }).where(({ n, T, family }) => n * T <= 300 && (family !== 'logistic location' || n * T * T <= 3000)),
  measures: 'one run of T generations: is |θ_T − θ_0| below z·√(H_T/(nI))?',
  replicate: close(),
  criterion: (point) => nearly(within(point.z), point),
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
      replicate: close({ workflow: workflows.replace }),
    },
    'variance taken as T/(nI)': {
      at: [at('von Mises direction', 5), at('logistic location', 5)],
      criterion: (point) => {
        const ratio = limitDeviation(1, point.T, 1) / Math.sqrt(point.T)
        return nearly(within(point.z * ratio), point)
      },
    },
  },
  survivors: {
    'another truth': {
      at: [at('von Mises direction', 5), at('logistic location', 5)],
      replicate: close({}, 0.7),
    },
  },
  limits: [
    'A limit law at finite n. Its error is of order 1/n; the tolerance, at most 0.0125, is the size of its largest term and not a proved bound. The test finds what is off by 0.04 more.',
    'At most 300 observations in all: raw data are pooled and, for the logistic family, fitted again in every generation.',
  ],
  figure: {
    title: 'Probability of an error below one predicted standard deviation, n = 20',
    x: 'T',
    xLabel: 'generation T',
    yLabel: 'probability',
    over: integersFrom(1, 15),
    lines: {
      'limit 0.683': () => within(1),
      'if each generation replaced the last': (T) => 2 * special.normalCdf(limitDeviation(1, T, 1) / Math.sqrt(T)) - 1,
    },
    series: ({ family }) => family,
  },
})
