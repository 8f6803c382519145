import {
  axis,
  domain,
  type Experiment,
  families,
  integersFrom,
  laws,
  NoFitError,
  probability,
  recursiveTraining,
  type Stream,
  schedules,
  type TrainingPlan,
  verify,
  workflows,
} from 'collapse-check'
import { beatsRealOnlyVector } from '#theorems/xu-2025/beats-real-only-vector'
import logisticRaceTheorem, { type LogisticRace, logisticRace, logisticVariance } from '#theorems/xu-2025/logistic-race'
import { eigenvalues } from './eigenvalues.ts'

const margin = 0.04
/** Rows (1, x). */
const AT_THREE_LEVELS = [-1, 0, 1].flatMap((x) => [1, x])

/** Runs of T generations: the error of the first model and of the last, or nothing where a sample has no fit. */
function runs(
  { intercept, slope, m, T }: LogisticRace,
  changed: Partial<TrainingPlan> = {},
  design: readonly number[] = AT_THREE_LEVELS,
) {
  const training = recursiveTraining({
    family: families.logisticRegression({ dimension: 2, design: Float64Array.from(design) }),
    workflow: workflows.replace,
    schedule: schedules.constant(3 * m),
    ...changed,
  })
  const error = ([w0 = Number.NaN, w1 = Number.NaN]: Float64Array) => Math.hypot(w0 - intercept, w1 - slope)
  let first = 0
  return (stream: Stream): readonly [number, number] | undefined => {
    try {
      const last = training.run([intercept, slope], T, stream, (t, w) => {
        if (t === 1) first = error(w)
      })
      return [first, error(last)]
    } catch (thrown) {
      if (thrown instanceof NoFitError) return undefined
      throw thrown
    }
  }
}

const wins = (first: number, last: number, stream: Stream): boolean =>
  Math.abs(first - last) < 1e-9 ? stream.uniform() < 0.5 : last < first

const lastBeatsFirst =
  (...changed: [Partial<TrainingPlan>?, (readonly number[])?]): Experiment<LogisticRace> =>
  (point) => {
    const run = runs(point, ...changed)
    return (stream) => {
      const errors = run(stream)
      return errors !== undefined && wins(...errors, stream)
    }
  }

const lastBeatsAnother: Experiment<LogisticRace> = (point) => {
  const run = runs(point)
  return (stream) => {
    const [first] = run(stream) ?? []
    const [, last] = run(stream) ?? []
    return first !== undefined && last !== undefined && wins(first, last, stream)
  }
}

const limit = (point: LogisticRace) => beatsRealOnlyVector(point.T - 1, eigenvalues(logisticVariance(point)))
const at = (T: number, m = 8, intercept = 0.3, slope = 0.5): LogisticRace => ({ intercept, slope, m, T })

verify(logisticRaceTheorem, {
  title: 'the last logistic regression beats the first one with the probability of a chain of counts',
  domain: domain({
    intercept: axis.uniform(-0.5, 0.5),
    slope: axis.uniform(-1, 1),
    m: axis.integer(6, 10),
    T: axis.integer(2, 4),
  }),
  measures: 'one run of T generations of 3m observations each: is w_T closer to the truth than w_1?',
  replicate: lastBeatsFirst(),
  criterion: (point) => probability.equals(logisticRace(point), { margin }),
  examples: [at(2), at(3), at(4), at(2, 6), at(4, 6), at(3, 10, 0, 1), at(2, 10, 0.5, -1)],
  controls: {
    'compared with a fit to other real data': { at: [at(2)], replicate: lastBeatsAnother },
    'all data are kept': { at: [at(3), at(4)], replicate: lastBeatsFirst({ workflow: workflows.accumulate }) },
    'the law of many observations': {
      at: [at(3, 6, 0.5, -1), at(4, 6, 0.5, -1)],
      criterion: (point) => probability.equals(limit(point), { margin }),
    },
    'the law of one parameter': {
      at: [at(2), at(3)],
      criterion: ({ T }) => probability.equals(laws.beatsRealOnly(T - 1), { margin }),
    },
  },
  survivors: {
    'the levels in another order': { at: [at(2)], replicate: lastBeatsFirst({}, [1, 1, 1, -1, 1, 0]) },
    'successes called failures': {
      at: [at(3)],
      replicate: (point) => lastBeatsFirst()({ ...point, intercept: -point.intercept, slope: -point.slope }),
    },
  },
  limits: [
    'Deviations of less than 0.04 in probability are not looked for.',
    'A design of three levels, so that the sufficient statistic takes few values; other designs obey the same limit law, which is not run.',
  ],
  figure: {
    title: 'Logistic regression against its first fit, truth (0.3, 0.5)',
    x: 'm',
    xLabel: 'observations at each of three levels m',
    yLabel: 'P_n(T)',
    over: integersFrom(6, 12),
    lines: {
      'T = 2': (m) => logisticRace(at(2, m)),
      'its limit': () => limit(at(2)),
      'T = 3': (m) => logisticRace(at(3, m)),
      'its limit at T = 3': () => limit(at(3)),
    },
    series: ({ T, slope }) => (slope === 0.5 && T < 4 ? `simulated, T = ${T}` : undefined),
  },
})
