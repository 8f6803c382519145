import { axis, domain, integersFrom, mean, points, verify, worlds } from 'collapse-check'
import theorem, { type PoissonTransform, poissonTransform } from '#theorems/suresh-2025/poisson-branching'
import { geometricData, lastMean } from './worlds/poisson.ts'

const after = (theta: number | number[], k: number | number[]) => points({ n: 10, lambda: 0.5, k, theta })

verify(theorem, {
  title: 'the Laplace transform of the total count is exactly that of the branching process',
  domain: domain({
    n: axis.logInteger(1, 1000),
    count: axis.logUniform(0.5, 10),
    k: axis.logInteger(1, 60),
    theta: axis.logUniform(0.05, 3),
  })
    .derive(({ n, count, k, theta }) => ({ n, lambda: count / n, k, theta }))
    .where((point) => poissonTransform(point) > 0.02),
  examples: [...after(0.3, [1, 10, 50]), ...after([0.05, 1], 10)],
  measures: 'e^{−θ n Λ_k} after one run of k generations',
  replicate: lastMean((lambda, { n, theta }: PoissonTransform) => Math.exp(-theta * n * lambda)),
  predicts: poissonTransform,
  // The variance is the law's: what 2θ has for a mean, less the square; a quarter of slack.
  criterion: (value, point) => {
    const exact = poissonTransform(point)
    const variance = poissonTransform({ ...point, theta: 2 * point.theta }) - exact * exact
    return mean.equals(value, { margin: 0.015, variance: { atMost: 1.25 * variance } })
  },
  controls: {
    ...geometricData(...after(0.3, 10)),
    ...worlds.allDataAreKept(...after(0.3, 10)),
    ...worlds.oneGenerationTooMany(...after(1, 1)),
  },
  survivors: worlds.everyObservationDrawn(...after(0.3, 10)),
  limits: ['Deviations of less than 0.015 are not looked for.'],
  figure: {
    title: 'Laplace transform at θ = 0.3 of a total count that began at 5',
    over: after(0.3, integersFrom(1, 60)),
    labels: ['generation k', 'mean of e^{−θ n Λ_k}'],
    lines: { 'exact law': poissonTransform },
  },
})
