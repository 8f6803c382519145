import { axis, chain, domain, families, integersFrom, mean, points, verify, worlds } from 'collapse-check'
import theorem, { type GaussianWalk, gaussianMoments, locationRisk } from '#theorems/xu-2025/gaussian-both-divisors'
import { gaussianWalk } from './worlds/walk.ts'

const walks = (T: number | number[], p: number | number[] = 0) => points({ n: 12, p, T, divisor: 'n' })
/** Var(m² + s²)/(E(m² + s²))² from the law. */
const spread = (point: GaussianWalk) => {
  const { s4, m2s2, m4 } = gaussianMoments(point)
  return s4 + 2 * m2s2 + m4 - 1
}

verify(theorem, {
  title: 'with divisor n the risk of the mean and the mean variance add up to σ_0², whatever the schedule',
  domain: domain({
    n: axis.logInteger(2, 100),
    p: axis.choice(0, 0.5, 1, 1.5, 2),
    T: axis.integer(1, 40),
    divisor: axis.choice<'n' | 'n-1'>('n'),
  }).where((point) => spread(point) < 5),
  examples: [...walks([1, 5, 15, 10]), ...walks(15, [1, 2])],
  measures: '(μ_T − μ_0)² + σ_T² after one run with n_t = ⌈n t^p⌉',
  replicate: chain(gaussianWalk, ({ mean, sd }) => mean * mean + sd * sd),
  // The law gives the variance; a quarter of slack.
  criterion: (point) => mean.equals(1, { margin: 0.05, variance: { timesMeanSquared: 1.25 * spread(point) } }),
  controls: {
    'divisor n − 1': { at: walks(15, [0, 2]), world: { family: families.gaussian({ divisor: 'n-1' }) } },
    'standard deviation in place of the variance': {
      at: walks(15),
      replicate: chain(gaussianWalk, ({ mean, sd }) => mean * mean + sd),
    },
    'deviations from the truth, not from the fitted mean': {
      at: walks(5),
      replicate: chain(gaussianWalk, ({ mean, sd }) => 2 * mean * mean + sd * sd),
    },
  },
  survivors: {
    ...worlds.dataInOtherUnits(...walks(15)),
    ...worlds.everyObservationDrawn(...walks(5)),
    ...worlds.allDataAreKept(...walks(15)),
  },
  limits: [
    'Deviations of less than 5 % are not looked for.',
    'Only where (μ_T − μ_0)² + σ_T² has a variance below 5 squared means.',
    'One dimension.',
  ],
  figure: {
    title: 'What the mean loses the variance gains: n = 12 in every generation, divisor n',
    over: walks(integersFrom(1, 40)),
    labels: ['generation T', 'in units of σ_0²'],
    lines: { 'risk of the mean': locationRisk, 'mean variance': (point) => 1 - locationRisk(point), sum: () => 1 },
    series: ({ n, p }) => (n === 12 && p === 0 ? 'simulated sum' : undefined),
  },
})
