import { axis, domain, families, logSpaced, points, probability, verify, worlds } from 'collapse-check'
import theorem, { poissonSurvival, poissonSurvivalBounds } from '#theorems/suresh-2025/theorem-2'
import { geometricData, isAlive, lastMean } from './worlds/poisson.ts'

const after = (lambda: number, ...k: number[]) => points({ n: 10, lambda, k })

verify(theorem, {
  title: 'the probability that the mean is still above 0 is exactly 1 − exp(−n λ₀ g_k)',
  domain: domain({ n: axis.logInteger(1, 1000), count: axis.logUniform(0.3, 20), k: axis.logInteger(1, 120) }).derive(
    ({ n, count, k }) => ({ n, lambda: count / n, k }),
  ),
  examples: [...after(1, 1, 56, 111), ...after(10, 56, 111), ...after(1, 20)],
  measures: 'one run of k generations: is the mean still above 0?',
  replicate: lastMean(isAlive),
  predicts: poissonSurvival,
  criterion: (value) => probability.equals(value, { margin: 0.02 }),
  controls: {
    'binomial counts in place of Poisson ones': {
      at: points({ n: 5, lambda: [0.2, 0.4], k: 1 }),
      world: { family: families.bernoulli() },
    },
    ...geometricData(...after(1, 20)),
    ...worlds.allDataAreKept(...after(1, 20)),
    ...worlds.oneGenerationTooMany(...after(0.2, 1)),
  },
  survivors: worlds.everyObservationDrawn(...after(1, 20)),
  limits: ['Deviations of less than 0.02 in probability are not looked for.'],
  figure: {
    title: 'Survival of a Poisson model, n = 10, λ₀ = 1',
    over: after(1, ...logSpaced(1, 500, 60).map(Math.round)),
    labels: ['generation k', 'Pr(still above 0)'],
    log: 'x',
    lines: {
      'exact law': poissonSurvival,
      'lower bound': (point) => poissonSurvivalBounds(point)[0],
      'upper bound': (point) => poissonSurvivalBounds(point)[1],
    },
  },
})
