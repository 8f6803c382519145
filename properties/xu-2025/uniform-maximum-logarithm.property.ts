import { axis, chain, domain, families, logSpaced, mean, points, schedules, verify, worlds } from 'collapse-check'
import theorem, { type Estimator, logEnd } from '#theorems/xu-2025/uniform-maximum'

interface Ends extends schedules.PowerGrowth {
  readonly estimator: Estimator
}

const runs = (estimator: Estimator, T: number | number[], p = 0.7) => points({ n: 6, p, T, estimator })
const law = (point: Ends) => logEnd(schedules.powerSizes(point), point.estimator)
const drift = (point: Ends) => law(point).mean
const family = (estimator: Estimator) => families.uniform({ estimator })

verify(theorem, {
  title: 'the logarithm of the end drifts as predicted: by −Σ 1/n_t with bias, by −½ Σ 1/n_t² or so without',
  domain: domain({
    n: axis.logInteger(1, 200),
    p: axis.choice(0, 0.4, 0.7, 1, 1.5),
    T: axis.integer(1, 60),
    estimator: axis.choice('maximum', 'unbiased'),
  }),
  examples: [
    ...runs('unbiased', [10, 50]),
    ...runs('maximum', [10, 50]),
    ...runs('unbiased', 50, 0.4),
    ...runs('unbiased', 50, 1.5),
    ...runs('maximum', 50, 1.5),
  ],
  measures: 'ln(θ_T/θ_0) after one run with n_t = ⌈n t^p⌉',
  replicate: chain(
    ({ n, p, T, estimator }: Ends) => ({
      family: family(estimator),
      truth: [1],
      generations: T,
      n: schedules.power(n, p),
    }),
    ({ end }) => Math.log(end),
  ),
  predicts: drift,
  // To a tenth of the law's own standard deviation.
  criterion: (value, point) => {
    const { variance } = law(point)
    return mean.equals(value, { margin: 0.1 * Math.sqrt(variance), variance: { atMost: 1.25 * variance } })
  },
  controls: {
    'the other estimator': {
      at: [...runs('unbiased', 10), ...runs('maximum', 50)],
      world: (_, { estimator }) => ({ family: family(estimator === 'maximum' ? 'unbiased' : 'maximum') }),
    },
    ...worlds.allDataAreKept(...runs('maximum', 50)),
    'noise of order 1/√n: variance Σ 1/n_t': {
      at: runs('unbiased', 50),
      predicts: (point) => -schedules.powerSizes(point).reduce((sum, size) => sum + 0.5 / size, 0),
    },
  },
  survivors: {
    ...worlds.dataInOtherUnits(...runs('unbiased', 10)),
    ...worlds.everyObservationDrawn(...runs('maximum', 10)),
  },
  limits: [
    'Drifts that differ by less than a tenth of the standard deviation of the logarithm are not told apart.',
    'A finite identity at each T; see uniform-maximum-verdicts for the sums.',
  ],
  figure: {
    title: 'Mean logarithm of the end of a uniform, n_t = 6 t^0.7',
    over: runs('unbiased', [...new Set(logSpaced(1, 1000, 40).map(Math.round))]),
    labels: ['generation T', 'mean of ln(θ_T/θ_0)'],
    log: 'x',
    lines: {
      'unbiased estimate': drift,
      'maximum likelihood': (point) => drift({ ...point, estimator: 'maximum' }),
    },
    series: ({ estimator, p }) => (p === 0.7 ? `simulated, ${estimator}` : undefined),
  },
})
