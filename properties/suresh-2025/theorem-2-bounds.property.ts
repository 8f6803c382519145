import { axis, domain, logSpaced, points, probability, verify, worlds } from 'collapse-check'
import theorem, { poissonSurvival, poissonSurvivalBounds } from '#theorems/suresh-2025/theorem-2'
import { isAlive, lastMean } from './worlds/poisson.ts'

const after = (lambda: number | number[], ...k: number[]) => points({ n: 10, k, lambda })

verify(theorem, {
  title: 'the probability that the mean is still above 0 lies between the two closed bounds',
  domain: domain({ n: axis.logInteger(1, 1000), count: axis.logUniform(0.3, 20), k: axis.logInteger(1, 120) }).derive(
    ({ n, count, k }) => ({ n, lambda: count / n, k }),
  ),
  examples: after([1, 10], 56, 111),
  measures: 'one run of k generations: is the mean still above 0?',
  replicate: lastMean(isAlive),
  predicts: poissonSurvivalBounds,
  criterion: ([low, high]) => probability.between(low, high, { margin: 0.02 }),
  controls: {
    ...worlds.allDataAreKept(...after(1, 56)),
    'four fifths of the observations are lost': { at: after(10, 56), world: (_, { n }) => ({ n: n / 5 }) },
    'both constants as one, 1/k': {
      at: [...after(1, 56), ...after(10, 111)],
      predicts: (point) => [0, poissonSurvivalBounds(point)[0]] as const,
    },
    'both constants as one, 3/k': {
      at: [...after(1, 56), ...after(10, 111)],
      predicts: (point) => [poissonSurvivalBounds(point)[1], 1] as const,
    },
    'the lower bound raised by a tenth': {
      at: points({ n: 1, lambda: 1, k: 1 }),
      predicts: (point) => [1.1 * poissonSurvivalBounds(point)[0], 1] as const,
    },
    'the upper bound lowered by a fourteenth': {
      at: points({ n: 10, lambda: 0.3, k: 1 }),
      predicts: (point) => [0, (13 / 14) * poissonSurvivalBounds(point)[1]] as const,
    },
  },
  survivors: worlds.everyObservationDrawn(...after(1, 56)),
  limits: ['The bounds are loose; see theorem-2-survival for the exact value and survival-exponent for tight ones.'],
  figure: {
    title: 'Survival of a Poisson model, n = 10, λ₀ = 10',
    over: after(10, ...logSpaced(1, 500, 60).map(Math.round)),
    labels: ['generation k', 'Pr(still above 0)'],
    log: 'x',
    lines: {
      'exact law': poissonSurvival,
      'lower bound': (point) => poissonSurvivalBounds(point)[0],
      'upper bound': (point) => poissonSurvivalBounds(point)[1],
    },
  },
})
