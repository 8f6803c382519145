import {
  axis,
  domain,
  type Experiment,
  families,
  integersFrom,
  logSpaced,
  probability,
  recursiveTraining,
  schedules,
  type TrainingPlan,
  verify,
  workflows,
} from 'collapse-check'
import forgetting, { extinction, extinctionBounds } from '#theorems/xu-2025/forgetting'

interface Extinction {
  readonly mean: number
  /** Sample sizes ⌈n t^p⌉. */
  readonly n: number
  readonly p: number
  readonly T: number
}

const margin = 0.02
const sizes = ({ n, p, T }: Extinction) => integersFrom(1, T).map(schedules.power(n, p))
const exact = (point: Extinction) => extinction(point.mean, sizes(point))

const isExtinct =
  (changed: (point: Extinction) => Partial<TrainingPlan> = () => ({}), later = 0): Experiment<Extinction> =>
  (point) => {
    const training = recursiveTraining({
      family: families.poisson(),
      workflow: workflows.replace,
      schedule: schedules.power(point.n, point.p),
      ...changed(point),
    })
    return (stream) => training.run([point.mean], point.T + later, stream)[0] === 0
  }

const at = (p: number, T: number, n = 2): Extinction => ({ mean: 1, n, p, T })

verify(forgetting, {
  title: 'a Poisson model has died out by generation T with the exact probability of a branching process',
  domain: domain({
    mean: axis.logUniform(0.05, 5),
    n: axis.logInteger(1, 20),
    p: axis.choice(0, 0.5, 1, 1.5, 2),
    T: axis.logInteger(1, 60),
  }).where((point) => exact(point) > 0.005),
  measures: 'one run of T generations with n_t = ⌈n t^p⌉: is θ_T = 0?',
  replicate: isExtinct(),
  criterion: (point) => probability.equals(exact(point), { margin }),
  examples: [at(0, 10), at(0, 40), at(1, 10), at(1, 40), at(1.5, 10), at(2, 10), at(2, 40)],
  controls: {
    'all data are kept': {
      at: [at(0, 10), at(0, 40)],
      replicate: isExtinct(() => ({ workflow: workflows.accumulate })),
    },
    'one generation too many': { at: [at(0, 1), at(0, 2)], replicate: isExtinct(() => ({}), 1) },
    'the upper bound for the law': {
      at: [at(0, 10), at(1, 10)],
      criterion: (point) => probability.equals(extinctionBounds(point.mean, sizes(point))[1], { margin }),
    },
  },
  survivors: {
    'every observation drawn': { at: [at(0, 10)], replicate: isExtinct(() => ({ path: 'raw' })) },
  },
  limits: ['Deviations of less than 0.02 in probability are not looked for.'],
  figure: {
    title: 'Extinction of a Poisson model, mean 1, n = 2 at first',
    x: 'T',
    xLabel: 'generation T',
    yLabel: 'Pr(θ_T = 0)',
    xScale: 'log',
    over: [...new Set(logSpaced(1, 1000, 40).map(Math.round))],
    lines: {
      'constant n': (T) => exact(at(0, T)),
      'linear n·t': (T) => exact(at(1, T)),
      'superlinear n·t^1.5': (T) => exact(at(1.5, T)),
      'superlinear n·t²': (T) => exact(at(2, T)),
    },
  },
})
