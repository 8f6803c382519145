import { axis, chain, domain, families, integersFrom, mean, points, verify, worlds } from 'collapse-check'
import theorem, { type Walk, walkRisk } from '#theorems/xu-2025/random-walk-risk'
import { walk } from './worlds/walk.ts'

const walks = (p: number | number[], T: number | number[] = 12) => points({ n: 5, p, T, sd: 1 })
const risk = (p: number) => (point: Walk) => walkRisk({ ...point, p })

verify(theorem, {
  title: 'the mean squared error is σ² Σ 1/n_t under constant, linear and superlinear schedules',
  domain: domain({
    n: axis.logInteger(1, 10_000_000),
    p: axis.choice(0, 0.5, 1, 1.5, 2),
    T: axis.logInteger(1, 150),
    sd: axis.logUniform(0.1, 10),
  }),
  examples: [...walks([0, 0.5, 1, 1.5, 2]), ...walks(1, [1, 3, 40])],
  measures: 'the squared error of θ_T after one run with n_t = ⌈n t^p⌉',
  replicate: chain(
    (point: Walk) => ({ ...walk(point), family: families.gaussianMean({ sd: point.sd }) }),
    worlds.squaredError,
  ),
  predicts: walkRisk,
  // The squared error of a normal estimate has variance 2·mean²; a quarter of slack.
  criterion: (value) => mean.equals(value, { margin: 0.03 * value, variance: { timesMeanSquared: 2.5 } }),
  controls: {
    'no recursion: every model fits the truth': {
      at: walks([0, 2]),
      world: ({ n, generations }) => ({ generations: 1, n: n(generations) }),
    },
    'schedule shifted by one generation': { at: walks([1, 2]), world: ({ n }) => ({ n: (t) => n(t + 1) }) },
    ...worlds.allDataAreKept(...walks(0)),
    'standard deviation in place of the variance': {
      at: points({ n: 5, p: 0, T: 12, sd: 2 }),
      predicts: (point) => walkRisk(point) / point.sd,
    },
  },
  survivors: worlds.everyObservationDrawn(...walks(0)),
  limits: [
    'Deviations of less than 3 % of the risk are not looked for.',
    'A finite identity at each T. That the risk diverges for p ≤ 1 and not for p > 1 is a statement about the series, which no simulation can show.',
  ],
  figure: {
    title: 'Mean squared error under three schedules, n = 5, σ = 1',
    over: walks(1, integersFrom(1, 40)),
    labels: ['generation T', 'mean squared error'],
    log: 'both',
    lines: { 'constant n': risk(0), 'linear n·t': risk(1), 'superlinear n·t²': risk(2) },
    series: ({ p }) => ([0, 1, 2].includes(p) ? 'simulated' : undefined),
  },
})
