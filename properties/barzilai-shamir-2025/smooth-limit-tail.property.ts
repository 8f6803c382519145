import {
  axis,
  domain,
  type Experiment,
  logSpaced,
  probability,
  type TrainingPlan,
  verify,
  workflows,
} from 'collapse-check'
import smoothLimit, { limitDeviation, tailConstant, within } from '#theorems/barzilai-shamir-2025/smooth-limit'
import { accumulating, first } from './accumulating.ts'
import { FAMILIES, type FamilyName } from './smooth-families.ts'

interface Point {
  readonly family: FamilyName
  readonly n: number
  readonly T: number
  readonly delta: number
}

const radius = (n: number, delta: number, information: number) =>
  tailConstant(information) * Math.sqrt(Math.log(2 / delta) / n)

/** Whether θ_T is further from the truth than `share` of C·√(ln(2/δ)/n). */
const strays =
  (changed: Partial<TrainingPlan> = {}, share = 1): Experiment<Point> =>
  ({ family: name, n, T, delta }) => {
    const { family, information } = FAMILIES[name]
    const training = accumulating(family, n, changed)
    const bound = share * radius(n, delta, information)
    return (stream) => Math.abs(first(training.run([0], T, stream))) > bound
  }

const margin = 0.02
const at = (delta: number, family: FamilyName = 'von Mises direction', T = 10): Point => ({
  family,
  n: 20,
  T,
  delta,
})

verify(smoothLimit, {
  title: 'with the limit’s constant, the error of any generation exceeds C·√(ln(2/δ)/n) with probability at most δ',
  domain: domain({
    family: axis.choice<FamilyName>('von Mises direction', 'logistic location'),
    n: axis.logInteger(20, 100),
    T: axis.logInteger(1, 30),
    delta: axis.logUniform(0.02, 0.8),
  }).where(({ n, T, family }) => n * T <= 300 && (family !== 'logistic location' || n * T * T <= 2000)),
  measures: 'one run of T generations: is |θ_T − θ_0| above the bound?',
  replicate: strays(),
  criterion: ({ delta }) => probability.atMost(delta, { margin }),
  examples: [at(0.05), at(0.3), at(0.05, 'logistic location', 5), at(0.3, 'logistic location', 5)],
  controls: {
    'each generation replaces the last': {
      at: [at(0.05), at(0.3)],
      replicate: strays({ workflow: workflows.replace }),
    },
    'a third of the bound': {
      at: [at(0.05), at(0.05, 'logistic location', 5)],
      replicate: strays({}, 1 / 3),
    },
  },
  limits: [
    'A benchmark: for large n the tail is normal and lies below; at finite n nothing is proved.',
    'At most 300 observations in all.',
  ],
  figure: {
    title: 'How often generation 10 of a von Mises direction exceeds the bound, n = 20',
    x: 'delta',
    xLabel: 'δ',
    yLabel: 'probability',
    over: logSpaced(0.02, 0.8),
    lines: {
      'bound δ': (delta) => delta,
      'normal limit': (delta) => 1 - within(radius(20, delta, 1) / limitDeviation(20, 10, 1)),
    },
    series: ({ family, T }) => (T === 10 ? family : undefined),
  },
})
