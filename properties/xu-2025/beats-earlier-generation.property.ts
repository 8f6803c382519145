import {
  axis,
  domain,
  type Experiment,
  families,
  integersFrom,
  laws,
  probability,
  recursiveTraining,
  schedules,
  type TrainingPlan,
  verify,
  workflows,
} from 'collapse-check'
import beatsRealOnlyTheorem from '#theorems/xu-2025/beats-real-only'
import { reciprocalSum } from '#theorems/xu-2025/reciprocal-sum'

interface Race {
  /** Sample sizes ⌈n t^p⌉. */
  readonly n: number
  readonly p: number
  readonly earlier: number
  readonly T: number
}

const margin = 0.02
/** Σ 1/n_t after the earlier generation, over Σ 1/n_t up to it. */
const ratio = ({ n, p, earlier, T }: Race) => {
  const sum = (from: number, to: number) => reciprocalSum(integersFrom(from, to).map(schedules.power(n, p)))
  return sum(earlier + 1, T) / sum(1, earlier)
}

const lastBeatsEarlier =
  (changed: Partial<TrainingPlan> = {}, { truth = 0, than = (point: Race) => point.earlier } = {}): Experiment<Race> =>
  (point) => {
    const training = recursiveTraining({
      family: families.gaussianMean({ sd: 1 }),
      workflow: workflows.replace,
      schedule: schedules.power(point.n, point.p),
      ...changed,
    })
    let then = 0
    return (stream) => {
      const last = training.run([truth], point.T, stream, (t, theta) => {
        if (t === than(point)) then = theta[0] ?? Number.NaN
      })
      return Math.abs((last[0] ?? Number.NaN) - truth) < Math.abs(then - truth)
    }
  }

const at = (earlier: number, T: number, p = 0): Race => ({ n: 10, p, earlier, T })

verify(beatsRealOnlyTheorem, {
  title: 'any generation beats any earlier one with the arctangent probability of their own variance ratio',
  domain: domain({
    n: axis.logInteger(1, 500),
    p: axis.choice(0, 0.5, 1, 1.5, 2),
    earlier: axis.integer(1, 8),
    later: axis.integer(1, 8),
  }).derive(({ n, p, earlier, later }) => ({ n, p, earlier, T: earlier + later })),
  measures: 'one run of T generations with n_t = ⌈n t^p⌉: is θ_T closer to the truth than the earlier model?',
  replicate: lastBeatsEarlier(),
  criterion: (point) => probability.equals(laws.beatsRealOnly(ratio(point)), { margin }),
  examples: [at(1, 2), at(2, 3), at(5, 6), at(8, 9), at(5, 10), at(4, 12), at(5, 10, 2)],
  controls: {
    'against the first generation': {
      at: [at(5, 6), at(5, 10)],
      replicate: lastBeatsEarlier({}, { than: () => 1 }),
    },
    'the law against the first generation': {
      at: [at(5, 6), at(8, 9)],
      criterion: (point) => probability.equals(laws.beatsRealOnly(ratio({ ...point, earlier: 1 })), { margin }),
    },
    'all data are kept': { at: [at(4, 12)], replicate: lastBeatsEarlier({ workflow: workflows.accumulate }) },
  },
  survivors: {
    'another truth': { at: [at(5, 10)], replicate: lastBeatsEarlier({}, { truth: 7 }) },
    'every observation drawn': { at: [at(2, 3)], replicate: lastBeatsEarlier({ path: 'raw' }) },
  },
  limits: ['Deviations of less than 0.02 in probability are not looked for.', 'One dimension, Gaussian data.'],
  figure: {
    title: 'Does one more generation bring the estimate closer? Equal sample sizes',
    x: 'earlier',
    xLabel: 'generation T − 1',
    yLabel: 'probability that generation T is closer',
    over: integersFrom(1, 40),
    lines: {
      '(1/π) atan(2 √(T − 1))': (earlier) => laws.beatsRealOnly(ratio(at(earlier, earlier + 1))),
      'one half': () => 0.5,
    },
    series: ({ earlier, T }) => (T === earlier + 1 ? 'simulated' : undefined),
  },
})
