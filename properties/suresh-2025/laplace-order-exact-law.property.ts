import { axis, domain, families, integersFrom, laws, mean, verify } from 'collapse-check'
import laplaceOrder, { type Transform, transformAtMost } from '#theorems/suresh-2025/laplace-order'
import { frequency, sharpenedBernoulli } from './frequency.ts'

const transform = (p: number, { n, theta }: Transform) => Math.exp(-theta * n * p)
const at = (n: number, p0: number, k: number, theta: number): Transform => ({ n, p0, k, theta })

const exact = ({ n, p0, k, theta }: Transform) =>
  laws
    .countChain(n)
    .law(p0, k)
    .reduce((sum, mass, count) => sum + mass * Math.exp(-theta * count), 0)
/** The variance is the law's: what 2θ has for a mean, less the square; a quarter of slack. */
const equals = (value: number, point: Transform) => {
  const moment = exact(point)
  const variance = 1.25 * (exact({ ...point, theta: 2 * point.theta }) - moment * moment)
  return mean.equals(value, { margin: 0.015, variance: { atMost: variance } })
}

verify(laplaceOrder, {
  title: 'the Laplace transform of the count is exactly that of the chain',
  domain: domain({
    n: axis.integer(2, 100),
    p0: axis.uniform(0.01, 0.9),
    k: axis.logInteger(1, 60),
    theta: axis.logUniform(0.05, 3),
  }),
  measures: 'e^{−θ n P_k} after one run of k generations',
  replicate: frequency(transform),
  criterion: (point) => equals(exact(point), point),
  examples: [at(100, 0.05, 20, 0.05), at(100, 0.05, 20, 0.3), at(100, 0.05, 20, 1), at(5, 0.4, 2, 0.3)],
  controls: {
    'Poisson counts in place of binomial ones': {
      at: [at(5, 0.4, 2, 0.3), at(5, 0.4, 1, 1)],
      replicate: frequency(transform, { family: families.poisson() }),
    },
    'the bound in place of the law': {
      at: [at(5, 0.4, 2, 0.3)],
      criterion: (point) => equals(transformAtMost(point), point),
    },
    'odds raised to the power 1.05 when sampling': {
      at: [at(100, 0.05, 20, 0.3)],
      replicate: frequency(transform, { family: sharpenedBernoulli(1.05) }),
    },
  },
  survivors: {
    'every token drawn': { at: [at(5, 0.4, 2, 0.3)], replicate: frequency(transform, { path: 'raw' }) },
  },
  limits: ['Deviations of less than 0.015 are not looked for.'],
  figure: {
    title: 'Laplace transform at θ = 0.3 of a count that began at 2 of 5',
    x: 'k',
    xLabel: 'generation k',
    yLabel: 'mean of e^{−θ n P_k}',
    over: integersFrom(1, 12),
    lines: {
      'exact law': (k) => exact(at(5, 0.4, k, 0.3)),
      'if counts were Poisson': (k) => transformAtMost(at(5, 0.4, k, 0.3)),
    },
    series: ({ n }) => (n === 5 ? 'simulated' : undefined),
  },
})
