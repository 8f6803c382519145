import {
  axis,
  chain,
  domain,
  families,
  logSpaced,
  points,
  probability,
  schedules,
  verify,
  worlds,
} from 'collapse-check'
import theorem, { extinction, extinctionBounds, type PoissonRun } from '#theorems/xu-2025/forgetting'

const runs = (p: number, T: number | number[]) => points({ mean: 1, n: 2, p, T })
const exact = (point: PoissonRun) => extinction(point.mean, schedules.powerSizes(point))
const growing = (p: number) => (point: PoissonRun) => exact({ ...point, p })

verify(theorem, {
  title: 'a Poisson model has died out by generation T with the exact probability of a branching process',
  domain: domain({
    mean: axis.logUniform(0.05, 5),
    n: axis.logInteger(1, 20),
    p: axis.choice(0, 0.5, 1, 1.5, 2),
    T: axis.logInteger(1, 60),
  }).where((point) => exact(point) > 0.005),
  examples: [...runs(0, [10, 40]), ...runs(1, [10, 40]), ...runs(1.5, 10), ...runs(2, [10, 40])],
  measures: 'one run of T generations with n_t = ⌈n t^p⌉: is θ_T = 0?',
  replicate: chain(
    ({ mean, n, p, T }: PoissonRun) => ({
      family: families.poisson(),
      truth: [mean],
      generations: T,
      n: schedules.power(n, p),
    }),
    (last) => last.mean === 0,
  ),
  predicts: exact,
  criterion: (value) => probability.equals(value, { margin: 0.02 }),
  controls: {
    ...worlds.allDataAreKept(...runs(0, [10, 40])),
    ...worlds.oneGenerationTooMany(...runs(0, [1, 2])),
    'the upper bound for the law': {
      at: [...runs(0, 10), ...runs(1, 10)],
      predicts: (point) => extinctionBounds(point.mean, schedules.powerSizes(point))[1],
    },
  },
  survivors: worlds.everyObservationDrawn(...runs(0, 10)),
  limits: ['Deviations of less than 0.02 in probability are not looked for.'],
  figure: {
    title: 'Extinction of a Poisson model, mean 1, n = 2 at first',
    over: runs(0, [...new Set(logSpaced(1, 1000, 40).map(Math.round))]),
    labels: ['generation T', 'Pr(θ_T = 0)'],
    log: 'x',
    lines: {
      'constant n': growing(0),
      'linear n·t': growing(1),
      'superlinear n·t^1.5': growing(1.5),
      'superlinear n·t²': growing(2),
    },
    series: () => 'simulated',
  },
})
