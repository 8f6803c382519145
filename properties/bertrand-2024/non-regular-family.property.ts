import {
  axis,
  distribution,
  domain,
  type Experiment,
  families,
  integersFrom,
  recursiveTraining,
  schedules,
  type TrainingPlan,
  verify,
  workflows,
} from 'collapse-check'
import nonRegularFamily, { endpointCdf, type TooWide } from '#theorems/bertrand-2024/non-regular-family'

/** The last model of a run on U[0, unit] that started from one too wide, in that unit. */
const endpoint =
  (changed: Partial<TrainingPlan> = {}, { unit = 1, later = 0 } = {}): Experiment<TooWide> =>
  ({ n, k, t, start }) => {
    const training = recursiveTraining({
      family: families.uniform({ estimator: 'maximum' }),
      workflow: workflows.fixedRealLatestSynthetic,
      schedule: schedules.realThenSynthetic(n, k),
      start: [start * unit],
      ...changed,
    })
    return (stream) => (training.run([unit], t + 1 + later, stream)[0] ?? Number.NaN) / unit
  }

const law = (point: TooWide) => ({
  name: 'the larger of real maximum and shrunken start',
  cdf: (x: number) => endpointCdf(point, x),
})
const margin = 0.02
const at = (t: number, k = 20, n = 20): TooWide => ({ n, k, t, start: 1.5 })

verify(nonRegularFamily, {
  title: 'a model that is too wide follows its exact law: it comes back after about k ln θ₁ generations',
  domain: domain({
    n: axis.logInteger(1, 60),
    lambda: axis.logUniform(0.2, 2),
    start: axis.uniform(1.05, 2),
    pace: axis.logUniform(0.2, 1.5),
  }).derive(({ n, lambda, start, pace }) => {
    const k = Math.ceil(lambda * n)
    return { n, k, t: Math.ceil(pace * k * Math.log(start)), start }
  }),
  measures: 'the estimate of the endpoint after one run of t generations from a start above the truth 1',
  replicate: endpoint(),
  criterion: (point) => distribution.equals(law(point), { margin }),
  examples: [at(1), at(4), at(8), at(12), at(8, 40), at(40, 40), at(1, 1, 5)],
  controls: {
    'no real data': { at: [at(8), at(12)], replicate: endpoint({ workflow: workflows.replace }) },
    'an unbiased estimator': {
      at: [at(4), at(8)],
      replicate: endpoint({ family: families.uniform({ estimator: 'unbiased' }) }),
    },
    'one generation more': { at: [at(1), at(4)], replicate: endpoint({}, { later: 1 }) },
    'the start forgotten at once': {
      at: [at(1), at(8)],
      criterion: ({ n }) =>
        distribution.equals(
          {
            name: 'the real maximum',
            cdf: (x) => (x <= 0 ? 0 : Math.exp(n * Math.min(0, Math.log(x)))),
          },
          { margin },
        ),
    },
  },
  survivors: {
    'data in other units': { at: [at(8)], replicate: endpoint({}, { unit: 1000 }) },
    'every observation drawn': { at: [at(4)], replicate: endpoint({ path: 'raw' }) },
  },
  limits: [
    'Finite samples. The population map, which never forgets the start, is the limit of this law and is not simulated.',
    'Distributions closer than 0.02 in Kolmogorov distance are not told apart.',
  ],
  figure: {
    title: 'Probability that the model is still too wide by a tenth, start 1.5, n = k',
    x: 't',
    xLabel: 'generations after the start',
    yLabel: 'probability',
    over: integersFrom(1, 60),
    lines: {
      'n = k = 20': (t) => 1 - endpointCdf(at(t), 1.1),
      'n = k = 60': (t) => 1 - endpointCdf(at(t, 60, 60), 1.1),
      'n = k = 1000': (t) => 1 - endpointCdf(at(t, 1000, 1000), 1.1),
    },
    series: () => undefined,
  },
})
