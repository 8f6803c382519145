import { axis, domain, experiment, identity, integersFrom, points, verify } from 'collapse-check'
import { finiteRisk } from '#theorems/wu-yang-sun-2026/finite-risk'
import theorem, { firstNoise, forgetting, type Limit, limitRisk } from '#theorems/wu-yang-sun-2026/limit'

const runs = (s: number | number[], T: number | number[], tau = 1, sigma = 0.5): Limit[] =>
  points({ tau, s, r: 1, sigma, T })
const atRows = (n: number, { tau, ...spike }: Limit) => finiteRisk({ ...spike, n, p: Math.round((1 + tau) * n) })

const exact = experiment(
  (_: Limit) => ({ n: 100_000, refits: (T: number) => T }),
  ({ n, refits }, point) =>
    () =>
      atRows(n, { ...point, T: refits(point.T) }),
)

verify(theorem, {
  title: 'with a hundred thousand rows the exact risk is that of the recursion',
  domain: domain({
    tau: axis.logUniform(0.1, 10),
    s: axis.logUniform(0.1, 10),
    r: axis.uniform(0.2, 3),
    sigma: axis.uniform(0, 3),
    T: axis.integer(0, 10),
  }),
  examples: [...runs(9, [0, 1, 5]), ...runs([0.3, 1], 3), ...runs(4, 2, 0.5, 1)],
  measures: 'the exact risk at finite sizes, 100 000 rows; no chance',
  replicate: exact,
  predicts: limitRisk,
  criterion: (value) => identity.equals(value, { relative: 0.001 }),
  controls: {
    'three hundred rows': { at: runs(9, [1, 5]), world: { n: 300 } },
    'a refit more': { at: runs(9, [0, 1, 5]), world: { refits: (T: number) => T + 1 } },
    'noise that no refit takes away': {
      at: runs(9, [1, 5]),
      predicts: (point) => forgetting(point) + firstNoise(point),
    },
  },
  limits: ['The exact law is computed, not simulated.'],
  figure: {
    title: 'Risk by refits, τ = 1, s = 9, σ = 0.5',
    over: runs(9, integersFrom(0, 12)),
    labels: ['refits T', 'risk'],
    lines: {
      'limit of many rows': limitRisk,
      'ten rows': (point) => atRows(10, point),
      'three hundred rows': (point) => atRows(300, point),
    },
    series: ({ s, sigma, tau }) => (s === 9 && sigma === 0.5 && tau === 1 ? 'computed, 100 000 rows' : undefined),
  },
})
