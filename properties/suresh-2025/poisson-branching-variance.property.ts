import { axis, domain, integersFrom, mean, verify } from 'collapse-check'
import poissonBranching, { poissonFourthMoment, poissonVariance } from '#theorems/suresh-2025/poisson-branching'
import type { PoissonLoop } from '#theorems/suresh-2025/theorem-2'
import { geometricData, poissonAfter } from './poisson-after.ts'

/** (Λ_k − λ₀)² in units of λ₀/n, so that its mean is k. */
const squaredDeviation = (lambda: number, point: PoissonLoop) =>
  ((lambda - point.lambda) * (lambda - point.lambda) * point.n) / point.lambda
const predicted = (point: PoissonLoop) => (poissonVariance(point) * point.n) / point.lambda
/** 10 %; the variance of the squares is the law's, with a quarter of slack. */
const equals = (value: number, point: PoissonLoop) => {
  const count = point.n * point.lambda
  const variance = poissonFourthMoment(point) / (count * count) - predicted(point) * predicted(point)
  return mean.equals(value, { margin: 0.1 * value, variance: { atMost: 1.25 * variance } })
}
const at = (k: number): PoissonLoop => ({ n: 10, lambda: 1, k })

verify(poissonBranching, {
  title: 'the variance of the mean grows by λ₀/n a generation',
  // While k stays below the count, squares have a fourth moment that can be averaged.
  domain: domain({ n: axis.logInteger(1, 1000), count: axis.logUniform(2, 50), share: axis.uniform(0.05, 1) }).derive(
    ({ n, count, share }) => ({ n, lambda: count / n, k: Math.ceil(share * Math.min(count, 20)) }),
  ),
  measures: '(Λ_k − λ₀)² n/λ₀ after one run of k generations',
  replicate: poissonAfter(squaredDeviation),
  criterion: (point) => equals(predicted(point), point),
  examples: [1, 2, 5, 10].map(at),
  controls: {
    'geometric data': {
      at: [at(1), at(5)],
      replicate: poissonAfter(squaredDeviation, { family: geometricData() }),
    },
    'half of the observations are lost': {
      at: [at(5)],
      replicate: (point) => {
        const run = poissonAfter(squaredDeviation)({ ...point, n: point.n / 2 })
        return (stream) => 2 * Number(run(stream))
      },
    },
    'one generation too many': {
      at: [at(1), at(5)],
      replicate: poissonAfter(squaredDeviation, {}, { later: 1 }),
    },
  },
  survivors: {
    'every observation drawn': { at: [at(5)], replicate: poissonAfter(squaredDeviation, { path: 'raw' }) },
  },
  limits: [
    'Deviations of less than 10 % are not looked for.',
    'Up to as many generations as the count: beyond, the variance lives on few runs.',
  ],
  figure: {
    title: 'Variance of a Poisson mean, n = 10, λ₀ = 1',
    x: 'k',
    xLabel: 'generation k',
    yLabel: 'variance in units of λ₀/n',
    over: integersFrom(0, 12),
    lines: { 'exact law': (k) => k },
  },
})
