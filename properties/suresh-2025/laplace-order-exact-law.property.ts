import { axis, domain, integersFrom, mean, points, verify, worlds } from 'collapse-check'
import theorem, { transformAtMost, transformed, transformMean } from '#theorems/suresh-2025/laplace-order'
import { frequency, oddsRaised, poissonCounts } from './worlds/frequency.ts'

const rare = (theta: number | number[]) => points({ n: 100, p0: 0.05, k: 20, theta })
const twoOfFive = (theta: number, ...k: number[]) => points({ n: 5, p0: 0.4, k, theta })

verify(theorem, {
  title: 'the Laplace transform of the count is exactly that of the chain',
  domain: domain({
    n: axis.integer(2, 100),
    p0: axis.uniform(0.01, 0.9),
    k: axis.logInteger(1, 60),
    theta: axis.logUniform(0.05, 3),
  }),
  examples: [...rare([0.05, 0.3, 1]), ...twoOfFive(0.3, 2)],
  measures: 'e^{−θ n P_k} after one run of k generations',
  replicate: frequency(transformed),
  predicts: transformMean,
  // The variance is the law's: what 2θ has for a mean, less the square; a quarter of slack.
  criterion: (value, point) => {
    const exact = transformMean(point)
    const variance = 1.25 * (transformMean({ ...point, theta: 2 * point.theta }) - exact * exact)
    return mean.equals(value, { margin: 0.015, variance: { atMost: variance } })
  },
  controls: {
    ...poissonCounts(...twoOfFive(0.3, 2), ...twoOfFive(1, 1)),
    'the bound in place of the law': { at: twoOfFive(0.3, 2), predicts: transformAtMost },
    ...oddsRaised(1.05)(...rare(0.3)),
  },
  survivors: worlds.everyTokenDrawn(...twoOfFive(0.3, 2)),
  limits: ['Deviations of less than 0.015 are not looked for.'],
  figure: {
    title: 'Laplace transform at θ = 0.3 of a count that began at 2 of 5',
    over: twoOfFive(0.3, ...integersFrom(1, 12)),
    labels: ['generation k', 'mean of e^{−θ n P_k}'],
    lines: { 'exact law': transformMean, 'if counts were Poisson': transformAtMost },
  },
})
