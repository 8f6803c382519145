import { axis, domain, experiment, integersFrom, mean, points, type Stream, verify } from 'collapse-check'
import theorem, { type OnePool, onePoolRisk, onePoolVariance } from '#theorems/rezaei-2026/one-pool'
import { gram, inverse, trace } from './worlds/rows.ts'

const pools = (low: number | number[], mu: number | number[], p = 4, n = 20): OnePool[] => points({ p, n, low, mu })

/** E x · (XᵀX)⁻¹ x over new real rows x. */
const risk = experiment(
  ({ p, low }: OnePool) => ({
    stretch: Array.from({ length: p }, (_, i) => Math.sqrt(i < p / 2 ? low : 2 - low)),
    moved: 0,
  }),
  ({ stretch, moved }, { n, mu }) =>
    (stream: Stream) => {
      const covariance = inverse(gram(stream, n, stretch, moved))
      return trace(covariance) + mu * mu * (covariance[0]?.[0] ?? Number.NaN)
    },
)

verify(theorem, {
  title: 'trained on synthetic rows alone the risk has a term for covariances and a term for means',
  domain: domain({
    pairs: axis.integer(1, 3),
    more: axis.integer(8, 30),
    low: axis.uniform(0.2, 1),
    mu: axis.uniform(0, 4),
  }).derive(({ pairs, more, ...others }): OnePool => ({ p: 2 * pairs, n: 2 * pairs + more, ...others })),
  examples: [...pools([0.2, 1], [0, 3]), ...pools(0.5, 1, 2, 10), ...pools(0.5, 1, 6, 36)],
  measures: 'the risk of least squares given one synthetic design, averaged over noise and new real rows',
  replicate: risk,
  predicts: onePoolRisk,
  // The law gives the variance over the designs; a quarter of slack.
  criterion: (value, pool) =>
    mean.equals(value, { margin: 0.05 * value, variance: { atMost: 1.25 * onePoolVariance(pool) } }),
  controls: {
    'means do not matter': { at: pools([0.2, 1], 3), predicts: (pool) => onePoolRisk({ ...pool, mu: 0 }) },
    'covariances do not matter': {
      at: pools(0.2, [0, 3]),
      predicts: ({ p, n, mu }) => (p + mu * mu) / (n - p - 1),
    },
    'n − p in place of n − p − 1': {
      at: pools(0.5, 1, 2, 10),
      predicts: (pool) => onePoolRisk({ ...pool, n: pool.n + 1 }),
    },
    'a synthetic mean that is right': {
      at: pools([0.2, 1], 3),
      world: (_: object, { mu }: OnePool) => ({ moved: mu }),
    },
  },
  limits: ['Deviations of less than 5 % of the risk are not looked for; at most six dimensions.'],
  figure: {
    title: 'Risk of training on synthetic rows alone, four dimensions, 20 rows',
    over: pools(
      1,
      integersFrom(0, 16).map((i) => i / 4),
    ),
    labels: ['distance of the means, in standard deviations', 'risk / σ²'],
    lines: { 'same covariance': onePoolRisk, 'variances 0.2 and 1.8': (pool) => onePoolRisk({ ...pool, low: 0.2 }) },
    series: ({ p, n, low }) => (p === 4 && n === 20 ? `simulated, low = ${low}` : undefined),
  },
})
