import { axis, domain, integersFrom, mean, points, verify, worlds } from 'collapse-check'
import theorem, { transformAtMost, transformed } from '#theorems/suresh-2025/laplace-order'
import { frequency, oddsRaised, ofTheOtherSymbol } from './worlds/frequency.ts'

const after = (theta: number | number[], k: number | number[] = 20) => points({ n: 100, p0: 0.05, theta, k })

verify(theorem, {
  title: 'the Laplace transform of the count is at most that of a branching process',
  domain: domain({
    n: axis.logInteger(5, 1000),
    count: axis.logUniform(0.5, 20),
    k: axis.logInteger(1, 60),
    theta: axis.logUniform(0.05, 3),
  })
    .derive(({ n, count, k, theta }) => ({ n, p0: count / n, k, theta }))
    .where(({ p0 }) => p0 <= 0.5),
  examples: [...after([0.05, 0.3, 1]), ...after(0.3, [1, 5, 50])],
  measures: 'e^{−θ n P_k} after one run of k generations',
  replicate: frequency(transformed),
  predicts: transformAtMost,
  criterion: (value) => mean.atMost(value, { margin: 0.01, range: { low: 0, high: 1 } }),
  controls: {
    ...oddsRaised(1.05)(...after([0.3, 1])),
    'one iteration of h too few': {
      at: [...after(1, 1), ...after(0.3, 5)],
      predicts: (point) => transformAtMost({ ...point, k: point.k - 1 }),
    },
    ...worlds.oneGenerationTooMany(...points({ n: 100, p0: 0.02, theta: [1, 3], k: 1 })),
    'the bound lowered by three hundredths': { at: points({ n: 100, p0: 0.02, theta: 0.3, k: 1 }), predicts: (point) => 0.97 * transformAtMost(point) },
  },
  survivors: {
    'the other symbol followed': { at: after(0.3), replicate: ofTheOtherSymbol(transformed) },
    ...worlds.everyTokenDrawn(...after(1, 5)),
  },
  limits: ['One-sided: whatever keeps symbols alive longer stays inside; see laplace-order-exact-law.'],
  figure: {
    title: 'Laplace transform at θ = 0.3 of a count that began at 5 of 100',
    over: after(0.3, integersFrom(1, 50)),
    labels: ['generation k', 'mean of e^{−θ n P_k}'],
    lines: { 'branching process (upper bound)': transformAtMost },
  },
})
