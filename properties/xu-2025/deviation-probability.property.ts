import {
  axis,
  domain,
  type Experiment,
  families,
  integersFrom,
  probability,
  recursiveTraining,
  schedules,
  type TrainingPlan,
  verify,
  workflows,
} from 'collapse-check'
import { reciprocalSum } from '#theorems/xu-2025/reciprocal-sum'
import recursiveConsistency, { deviationProbability } from '#theorems/xu-2025/recursive-consistency'

interface Deviation {
  /** Sample sizes ⌈n t^p⌉. */
  readonly n: number
  readonly p: number
  readonly T: number
  readonly delta: number
}

const margin = 0.02
const lambda = ({ n, p, T }: Deviation) => reciprocalSum(integersFrom(1, T).map(schedules.power(n, p)))
const exact = (point: Deviation) => deviationProbability(point.delta, lambda(point))

const isAway =
  (changed: (point: Deviation) => Partial<TrainingPlan> = () => ({}), truth = 0): Experiment<Deviation> =>
  (point) => {
    const training = recursiveTraining({
      family: families.gaussianMean({ sd: 1 }),
      workflow: workflows.replace,
      schedule: schedules.power(point.n, point.p),
      ...changed(point),
    })
    return (stream) => Math.abs((training.run([truth], point.T, stream)[0] ?? Number.NaN) - truth) > point.delta
  }

const at = (p: number, n: number, T: number, delta = 0.5): Deviation => ({ n, p, T, delta })

verify(recursiveConsistency, {
  title: 'the probability of being δ away after T generations is the normal tail of the reciprocal sum',
  domain: domain({
    n: axis.logInteger(1, 1000),
    p: axis.choice(1.5, 0, 0.5, 1, 2),
    T: axis.logInteger(1, 60),
    deviations: axis.uniform(0.3, 3),
  }).derive(({ n, p, T, deviations }) => ({
    n,
    p,
    T,
    delta: deviations * Math.sqrt(lambda({ n, p, T, delta: 1 })),
  })),
  measures: 'one run of T generations with n_t = ⌈n t^p⌉: is |θ_T − θ_0| > δσ?',
  replicate: isAway(),
  criterion: (point) => probability.equals(exact(point), { margin }),
  examples: [1, 1.5].flatMap((p) => [at(p, 10, 10), at(p, 10, 60), at(p, 10, 2), at(p, 100, 60)]),
  controls: {
    'no recursion: the first generation’s probability': {
      at: [at(1, 10, 60), at(1.5, 10, 60)],
      criterion: (point) => probability.equals(exact({ ...point, T: 1 }), { margin }),
    },
    'all data are kept': {
      at: [at(0, 10, 10)],
      replicate: isAway(() => ({ workflow: workflows.accumulate })),
    },
    'one tail': {
      at: [at(1, 10, 60)],
      criterion: (point) => probability.equals(exact(point) / 2, { margin }),
    },
  },
  survivors: {
    'another truth': { at: [at(1, 10, 10)], replicate: isAway(() => ({}), 7) },
    'every observation drawn': { at: [at(1, 10, 10)], replicate: isAway(() => ({ path: 'raw' })) },
  },
  limits: [
    'Deviations of less than 0.02 in probability are not looked for.',
    'Up to 60 generations. At p = 1 and n = 100 the probability is below the margin there, and says nothing about what comes: see consistency-limits.',
  ],
  figure: {
    title: 'Being σ/2 away from the truth: n = 10 at first',
    x: 'T',
    xLabel: 'generation T',
    yLabel: 'probability',
    xScale: 'log',
    over: integersFrom(1, 60),
    lines: {
      'linear n·t': (T) => exact(at(1, 10, T)),
      'superlinear n·t^1.5': (T) => exact(at(1.5, 10, T)),
    },
    series: ({ n, p }) => (n === 10 ? `simulated, p = ${p}` : undefined),
  },
})
