import { axis, domain, logSpaced, probability, verify, workflows } from 'collapse-check'
import theorem2, { type PoissonLoop, poissonSurvival, poissonSurvivalBounds } from '#theorems/suresh-2025/theorem-2'
import { poissonAfter } from './poisson-after.ts'

const margin = 0.02
const isAlive = (lambda: number) => lambda !== 0
const between = (low: number, high: number) => probability.between(low, high, { margin })
const at = (n: number, lambda: number, k: number): PoissonLoop => ({ n, lambda, k })

verify(theorem2, {
  title: 'the probability that the mean is still above 0 lies between the two closed bounds',
  domain: domain({ n: axis.logInteger(1, 1000), count: axis.logUniform(0.3, 20), k: axis.logInteger(1, 120) }).derive(
    ({ n, count, k }) => ({ n, lambda: count / n, k }),
  ),
  measures: 'one run of k generations: is the mean still above 0?',
  replicate: poissonAfter(isAlive),
  criterion: (point) => between(...poissonSurvivalBounds(point)),
  examples: [56, 111].flatMap((k) => [at(10, 1, k), at(10, 10, k)]),
  controls: {
    'all data are kept': {
      at: [at(10, 1, 56)],
      replicate: poissonAfter(isAlive, { workflow: workflows.accumulate }),
    },
    'four fifths of the observations are lost': {
      at: [at(10, 10, 56)],
      replicate: (point) => poissonAfter(isAlive)({ ...point, n: point.n / 5 }),
    },
    'both constants as one, 1/k': {
      at: [at(10, 1, 56), at(10, 10, 111)],
      criterion: (point) => between(0, poissonSurvivalBounds(point)[0]),
    },
    'both constants as one, 3/k': {
      at: [at(10, 1, 56), at(10, 10, 111)],
      criterion: (point) => between(poissonSurvivalBounds(point)[1], 1),
    },
  },
  survivors: {
    'every observation drawn': { at: [at(10, 1, 56)], replicate: poissonAfter(isAlive, { path: 'raw' }) },
  },
  limits: ['The bounds are loose; see theorem-2-survival for the exact value and survival-exponent for tight ones.'],
  figure: {
    title: 'Survival of a Poisson model, n = 10, λ₀ = 10',
    x: 'k',
    xLabel: 'generation k',
    yLabel: 'Pr(still above 0)',
    xScale: 'log',
    over: logSpaced(1, 500, 60).map(Math.round),
    lines: {
      'exact law': (k) => poissonSurvival(at(10, 10, k)),
      'lower bound': (k) => poissonSurvivalBounds(at(10, 10, k))[0],
      'upper bound': (k) => poissonSurvivalBounds(at(10, 10, k))[1],
    },
    series: ({ lambda }) => (lambda === 10 ? 'simulated' : undefined),
  },
})
