import {
  axis,
  domain,
  type Experiment,
  integersFrom,
  mean,
  recursiveTraining,
  schedules,
  type TrainingPlan,
  verify,
  workflows,
} from 'collapse-check'
import multiplicativeBias, { meanKept, type ShrinkingWalk, shrunkVariance } from '#theorems/xu-2025/multiplicative-bias'
import { shrunkenMean } from './biased-mean.ts'

interface Shrinking {
  /** Sample sizes ⌈n t^p⌉. */
  readonly n: number
  readonly p: number
  readonly T: number
  readonly kappa: number
  readonly a: number
  readonly truth: number
}

const walkOf = ({ n, p, T, kappa, a }: Shrinking): ShrinkingWalk => ({
  sizes: integersFrom(1, T).map(schedules.power(n, p)),
  kappa,
  a,
})

const lastEstimate =
  (changed: (point: Shrinking) => Partial<TrainingPlan> = () => ({})): Experiment<Shrinking> =>
  (point) => {
    const training = recursiveTraining({
      family: shrunkenMean(point),
      workflow: workflows.replace,
      schedule: schedules.power(point.n, point.p),
      ...changed(point),
    })
    return (stream) => training.run([point.truth], point.T, stream)[0] ?? Number.NaN
  }

/** To a tenth of the law's own standard deviation. */
const equals = (value: number, point: Shrinking) => {
  const variance = shrunkVariance(walkOf(point))
  return mean.equals(value, { margin: 0.1 * Math.sqrt(variance), variance: { atMost: 1.25 * variance } })
}
const exact = (point: Shrinking) => point.truth * meanKept(walkOf(point))
const at = (p: number, a = 0.5, T = 30): Shrinking => ({ n: 100, p, T, kappa: 0.9, a, truth: 1 })

verify(multiplicativeBias, {
  title: 'the mean of the estimate is the truth times the product of what every generation keeps',
  domain: domain({
    n: axis.logInteger(4, 1000),
    p: axis.choice(0, 0.5, 1, 1.5, 2.5),
    T: axis.logInteger(1, 40),
    kappa: axis.logUniform(0.1, 0.9),
    a: axis.choice(0.5, 0.25, 1),
    truth: axis.uniform(-3, 3),
  }),
  measures: 'θ_T after one run with n_t = ⌈n t^p⌉ and sample means times 1 − κ n_t^(−a)',
  replicate: lastEstimate(),
  criterion: (point) => equals(exact(point), point),
  examples: [at(0), at(1), at(1.5), at(2.5), at(0, 1), at(0, 0.5, 5), at(0, 0.5, 10)],
  controls: {
    'not shrunk': {
      at: [at(0)],
      replicate: lastEstimate(({ a }) => ({ family: shrunkenMean({ kappa: 0, a }) })),
    },
    'bias 1/√n taken for 1/n': {
      at: [at(0), at(1.5)],
      criterion: (point) => equals(point.truth * meanKept({ ...walkOf(point), a: 1 }), point),
    },
    'all data are kept': {
      at: [at(0)],
      replicate: lastEstimate(() => ({ workflow: workflows.accumulate })),
    },
  },
  survivors: {
    'every observation drawn': {
      at: [at(0, 0.5, 5)],
      replicate: lastEstimate(() => ({ path: 'raw' })),
    },
  },
  limits: [
    'Means that differ by less than a tenth of the standard deviation of the estimate are not told apart.',
    'Up to 40 generations; that the product vanishes for p ≤ 1/a is a statement about the sum.',
  ],
  figure: {
    title: 'What is left of the truth when estimates shrink by 0.9/√n, n = 100 at first',
    x: 'T',
    xLabel: 'generation T',
    yLabel: 'mean of θ_T/θ_0',
    over: integersFrom(1, 60),
    lines: {
      'constant n': (T) => meanKept(walkOf(at(0, 0.5, T))),
      'n·t^1.5: still lost in the end': (T) => meanKept(walkOf(at(1.5, 0.5, T))),
      'n·t^2.5: kept in part': (T) => meanKept(walkOf(at(2.5, 0.5, T))),
    },
    series: ({ a }) => (a === 0.5 ? 'simulated' : undefined),
  },
})
