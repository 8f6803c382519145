import {
  axis,
  domain,
  type Experiment,
  families,
  integersFrom,
  logSpaced,
  mean,
  recursiveTraining,
  schedules,
  type TrainingPlan,
  verify,
  workflows,
} from 'collapse-check'
import uniformMaximum, { logEnd } from '#theorems/xu-2025/uniform-maximum'

type Estimator = 'maximum' | 'unbiased'

interface Ends {
  /** Sample sizes ⌈n t^p⌉. */
  readonly n: number
  readonly p: number
  readonly T: number
  readonly estimator: Estimator
}

const law = ({ n, p, T, estimator }: Ends) => logEnd(integersFrom(1, T).map(schedules.power(n, p)), estimator)

const logarithm =
  (changed: (point: Ends) => Partial<TrainingPlan> = () => ({}), end = 1): Experiment<Ends> =>
  (point) => {
    const training = recursiveTraining({
      family: families.uniform({ estimator: point.estimator }),
      workflow: workflows.replace,
      schedule: schedules.power(point.n, point.p),
      ...changed(point),
    })
    return (stream) => Math.log((training.run([end], point.T, stream)[0] ?? Number.NaN) / end)
  }

/** To a tenth of the law's own standard deviation. */
const equals = (value: number, point: Ends) =>
  mean.equals(value, {
    margin: 0.1 * Math.sqrt(law(point).variance),
    variance: { atMost: 1.25 * law(point).variance },
  })
const at = (estimator: Estimator, T: number, p = 0.7): Ends => ({ n: 6, p, T, estimator })
const other = ({ estimator }: Ends): Estimator => (estimator === 'maximum' ? 'unbiased' : 'maximum')

verify(uniformMaximum, {
  title: 'the logarithm of the end drifts as predicted: by −Σ 1/n_t with bias, by −½ Σ 1/n_t² or so without',
  domain: domain({
    n: axis.logInteger(1, 200),
    p: axis.choice(0, 0.4, 0.7, 1, 1.5),
    T: axis.integer(1, 60),
    estimator: axis.choice('maximum', 'unbiased'),
  }),
  measures: 'ln(θ_T/θ_0) after one run with n_t = ⌈n t^p⌉',
  replicate: logarithm(),
  criterion: (point) => equals(law(point).mean, point),
  examples: [
    at('unbiased', 10),
    at('unbiased', 50),
    at('maximum', 10),
    at('maximum', 50),
    at('unbiased', 50, 0.4),
    at('unbiased', 50, 1.5),
    at('maximum', 50, 1.5),
  ],
  controls: {
    'the other estimator': {
      at: [at('unbiased', 10), at('maximum', 50)],
      replicate: logarithm((point) => ({ family: families.uniform({ estimator: other(point) }) })),
    },
    'all data are kept': {
      at: [at('maximum', 50)],
      replicate: logarithm(() => ({ workflow: workflows.accumulate })),
    },
    'noise of order 1/√n: variance Σ 1/n_t': {
      at: [at('unbiased', 50)],
      criterion: (point) =>
        equals(
          -integersFrom(1, point.T).reduce((sum, t) => sum + 0.5 / schedules.power(point.n, point.p)(t), 0),
          point,
        ),
    },
  },
  survivors: {
    'data in other units': { at: [at('unbiased', 10)], replicate: logarithm(() => ({}), 1000) },
    'every observation drawn': { at: [at('maximum', 10)], replicate: logarithm(() => ({ path: 'raw' })) },
  },
  limits: [
    'Drifts that differ by less than a tenth of the standard deviation of the logarithm are not told apart.',
    'A finite identity at each T; see uniform-maximum-verdicts for the sums.',
  ],
  figure: {
    title: 'Mean logarithm of the end of a uniform, n_t = 6 t^0.7',
    x: 'T',
    xLabel: 'generation T',
    yLabel: 'mean of ln(θ_T/θ_0)',
    xScale: 'log',
    over: [...new Set(logSpaced(1, 1000, 40).map(Math.round))],
    lines: {
      'unbiased estimate': (T) => law(at('unbiased', T)).mean,
      'maximum likelihood': (T) => law(at('maximum', T)).mean,
    },
    series: ({ estimator, p }) => (p === 0.7 ? `simulated, ${estimator}` : undefined),
  },
})
