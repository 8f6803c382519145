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
import shrinkage, { shrunkBeatsRealOnly } from '#theorems/xu-2025/shrinkage'

interface Shrunk {
  readonly n: number
  /** Sample sizes ⌈n t^p⌉. */
  readonly p: number
  readonly T: number
  readonly rho: number
}

const margin = 0.02
const ratio = ({ n, p, T }: Shrunk) => laws.relativeSyntheticVariance(integersFrom(1, T).map(schedules.power(n, p)))
const exact = (point: Shrunk) => shrunkBeatsRealOnly(ratio(point), point.rho)

const shrunkBeatsFirst =
  (
    { truth = 0, power: exponent = 1 }: { readonly truth?: number; readonly power?: number } = {},
    changed: Partial<TrainingPlan> = {},
  ): Experiment<Shrunk> =>
  ({ n, p, T, rho }) => {
    const training = recursiveTraining({
      family: families.gaussianMean({ sd: 1 }),
      workflow: workflows.replace,
      schedule: schedules.power(n, p),
      ...changed,
    })
    const factor = Math.exp(exponent * Math.log(rho))
    let first = 0
    return (stream) => {
      const last = training.run([truth], T, stream, (t, theta) => {
        if (t === 1) first = theta[0] ?? Number.NaN
      })
      return Math.abs(factor * (last[0] ?? Number.NaN) - truth) < Math.abs(first - truth)
    }
  }

const at = (rho: number, T = 2, p = 0): Shrunk => ({ n: 4, p, T, rho })

verify(shrinkage, {
  title: 'the shrunk last model beats the first one with the predicted probability',
  domain: domain({
    n: axis.logInteger(1, 500),
    p: axis.choice(0, 0.5, 1, 2),
    T: axis.integer(2, 20),
    rho: axis.uniform(0.05, 1),
  }),
  measures: 'one run of T generations with n_t = ⌈n t^p⌉: is ρ·θ_T closer to the truth 0 than θ_1?',
  replicate: shrunkBeatsFirst(),
  criterion: (point) => probability.equals(exact(point), { margin }),
  examples: [at(0.9), at(0.5), at(0.2), at(1), at(0.7), at(0.5, 10), at(0.5, 10, 2)],
  controls: {
    'not shrunk': {
      at: [at(0.5), at(0.2)],
      criterion: (point) => probability.equals(laws.beatsRealOnly(ratio(point)), { margin }),
    },
    'shrunk twice': { at: [at(0.5), at(0.5, 10)], replicate: shrunkBeatsFirst({ power: 2 }) },
    'the truth is elsewhere': { at: [at(0.5)], replicate: shrunkBeatsFirst({ truth: 3 }) },
  },
  survivors: {
    'every observation drawn': { at: [at(0.5, 5)], replicate: shrunkBeatsFirst({}, { path: 'raw' }) },
    'other units': {
      at: [at(0.5, 5)],
      replicate: shrunkBeatsFirst({}, { family: families.gaussianMean({ sd: 1000 }) }),
    },
  },
  limits: ['Deviations of less than 0.02 in probability are not looked for.', 'One dimension, Gaussian data.'],
  figure: {
    title: 'Beating real data alone with the last model shrunk towards the truth, one synthetic generation',
    x: 'rho',
    xLabel: 'shrinkage factor ρ',
    yLabel: 'P',
    over: integersFrom(1, 50).map((i) => i / 50),
    lines: { 'n synthetic for n real data': (rho) => exact(at(rho)), 'one half': () => 0.5 },
    series: ({ T }) => (T === 2 ? 'simulated' : undefined),
  },
})
