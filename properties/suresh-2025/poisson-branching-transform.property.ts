import { axis, domain, integersFrom, mean, verify, workflows } from 'collapse-check'
import poissonBranching, { poissonTransform } from '#theorems/suresh-2025/poisson-branching'
import type { PoissonLoop } from '#theorems/suresh-2025/theorem-2'
import { geometricData, poissonAfter } from './poisson-after.ts'

/** A loop and the argument of the Laplace transform. */
interface Transform extends PoissonLoop {
  readonly theta: number
}

const transform = (lambda: number, { n, theta }: Transform) => Math.exp(-theta * n * lambda)
const predicted = (point: Transform) => poissonTransform(point, point.theta)
/** The variance is the law's: what 2θ has for a mean, less the square; a quarter of slack. */
const equals = (value: number, point: Transform) => {
  const variance = poissonTransform(point, 2 * point.theta) - predicted(point) * predicted(point)
  return mean.equals(value, { margin: 0.015, variance: { atMost: 1.25 * variance } })
}
const at = (theta: number, k: number): Transform => ({ n: 10, lambda: 0.5, k, theta })

verify(poissonBranching, {
  title: 'the Laplace transform of the total count is exactly that of the branching process',
  domain: domain({
    n: axis.logInteger(1, 1000),
    count: axis.logUniform(0.5, 10),
    k: axis.logInteger(1, 60),
    theta: axis.logUniform(0.05, 3),
  })
    .derive(({ n, count, k, theta }) => ({ n, lambda: count / n, k, theta }))
    .where((point) => predicted(point) > 0.02),
  measures: 'e^{−θ n Λ_k} after one run of k generations',
  replicate: poissonAfter(transform),
  criterion: (point) => equals(predicted(point), point),
  examples: [at(0.3, 1), at(0.3, 10), at(0.3, 50), at(0.05, 10), at(1, 10)],
  controls: {
    'geometric data': {
      at: [at(0.3, 10)],
      replicate: poissonAfter(transform, { family: geometricData() }),
    },
    'all data are kept': {
      at: [at(0.3, 10)],
      replicate: poissonAfter(transform, { workflow: workflows.accumulate }),
    },
    'one generation too many': { at: [at(1, 1)], replicate: poissonAfter(transform, {}, { later: 1 }) },
  },
  survivors: {
    'every observation drawn': { at: [at(0.3, 10)], replicate: poissonAfter(transform, { path: 'raw' }) },
  },
  limits: ['Deviations of less than 0.015 are not looked for.'],
  figure: {
    title: 'Laplace transform at θ = 0.3 of a total count that began at 5',
    x: 'k',
    xLabel: 'generation k',
    yLabel: 'mean of e^{−θ n Λ_k}',
    over: integersFrom(1, 60),
    lines: { 'exact law': (k) => predicted(at(0.3, k)) },
    series: ({ theta }) => (theta === 0.3 ? 'simulated' : undefined),
  },
})
