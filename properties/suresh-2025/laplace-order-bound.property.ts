import { axis, domain, families, integersFrom, mean, verify } from 'collapse-check'
import laplaceOrder, { iterated, type Transform, transformAtMost } from '#theorems/suresh-2025/laplace-order'
import { frequency, sharpenedBernoulli } from './frequency.ts'

/** Values in [0, 1] with mean μ have a variance of at most μ(1 − μ). */
const atMost = (bound: number) => mean.atMost(bound, { margin: 0.01, variance: { timesMeanSquared: 1 / bound - 1 } })
const transform = (p: number, { n, theta }: Transform) => Math.exp(-theta * n * p)
const at = (theta: number, k = 20, n = 100, count = 5): Transform => ({ n, p0: count / n, k, theta })

verify(laplaceOrder, {
  title: 'the Laplace transform of the count is at most that of a branching process',
  domain: domain({
    n: axis.logInteger(5, 1000),
    count: axis.logUniform(0.5, 20),
    k: axis.logInteger(1, 60),
    theta: axis.logUniform(0.05, 3),
  })
    .derive(({ n, count, k, theta }) => ({ n, p0: count / n, k, theta }))
    .where(({ p0 }) => p0 <= 0.5),
  measures: 'e^{−θ n P_k} after one run of k generations',
  replicate: frequency(transform),
  criterion: (point) => atMost(transformAtMost(point)),
  examples: [at(0.05), at(0.3), at(1), at(0.3, 1), at(0.3, 5), at(0.3, 50)],
  controls: {
    'odds raised to the power 1.05 when sampling': {
      at: [at(0.3), at(1)],
      replicate: frequency(transform, { family: sharpenedBernoulli(1.05) }),
    },
    'one iteration of h too few': {
      at: [at(1, 1), at(0.3, 5)],
      criterion: ({ n, p0, k, theta }) => atMost(Math.exp(-n * p0 * iterated(k - 1, theta))),
    },
    'one generation too many': {
      at: [at(1, 1, 100, 2), at(3, 1, 100, 2)],
      replicate: frequency(transform, {}, { later: 1 }),
    },
  },
  survivors: {
    'the other symbol followed': { at: [at(0.3)], replicate: frequency(transform, {}, { other: true }) },
    'every token drawn': {
      at: [at(1, 5)],
      replicate: frequency(transform, { family: families.bernoulli(), path: 'raw' }),
    },
  },
  limits: ['One-sided: whatever keeps symbols alive longer stays inside; see laplace-order-exact-law.'],
  figure: {
    title: 'Laplace transform at θ = 0.3 of a count that began at 5 of 100',
    x: 'k',
    xLabel: 'generation k',
    yLabel: 'mean of e^{−θ n P_k}',
    over: integersFrom(1, 50),
    lines: { 'branching process (upper bound)': (k) => transformAtMost(at(0.3, k)) },
    series: ({ theta }) => (theta === 0.3 ? 'simulated' : undefined),
  },
})
