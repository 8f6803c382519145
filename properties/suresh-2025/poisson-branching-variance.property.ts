import { axis, domain, integersFrom, mean, points, verify, worlds } from 'collapse-check'
import theorem, { poissonFourthMoment, poissonVariance } from '#theorems/suresh-2025/poisson-branching'
import type { PoissonLoop } from '#theorems/suresh-2025/theorem-2'
import { geometricData, lastMean } from './worlds/poisson.ts'

const after = (...k: number[]) => points({ n: 10, lambda: 1, k })
/** In units of λ₀/n. */
const exact = (point: PoissonLoop) => (poissonVariance(point) * point.n) / point.lambda

verify(theorem, {
  title: 'the variance of the mean grows by λ₀/n a generation',
  // While k stays below the count, squares have a fourth moment that can be averaged.
  domain: domain({
    n: axis.logInteger(1, 1000),
    count: axis.logUniform(2, 50),
    share: axis.uniform(0.05, 1).means('generations, as a share of the count'),
  }).derive(({ n, count, share }) => ({ n, lambda: count / n, k: Math.ceil(share * Math.min(count, 20)) })),
  examples: after(1, 2, 5, 10),
  measures: '(Λ_k − λ₀)² n/λ₀ after one run of k generations',
  replicate: lastMean((mean, { n, lambda }: PoissonLoop) => ((mean - lambda) * (mean - lambda) * n) / lambda),
  predicts: exact,
  // The variance of the squares is the law's, with a quarter of slack.
  criterion: (value, point) => {
    const count = point.n * point.lambda
    const variance = poissonFourthMoment(point) / (count * count) - exact(point) * exact(point)
    return mean.equals(value, { margin: 0.1 * value, variance: { atMost: 1.25 * variance } })
  },
  controls: {
    ...geometricData(...after(1, 5)),
    'half of the observations are lost': { at: after(5), world: (_, { n }) => ({ n: n / 2 }) },
    ...worlds.oneGenerationTooMany(...after(1, 5)),
  },
  survivors: worlds.everyObservationDrawn(...after(5)),
  limits: [
    'Deviations of less than 10 % are not looked for.',
    'Up to as many generations as the count: beyond, the variance lives on few runs.',
  ],
  figure: {
    title: 'Variance of a Poisson mean, n = 10, λ₀ = 1',
    over: after(...integersFrom(0, 12)),
    labels: ['generation k', 'variance in units of λ₀/n'],
    lines: { 'exact law': ({ k }) => k },
  },
})
