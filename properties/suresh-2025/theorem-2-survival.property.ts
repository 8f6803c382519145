import { axis, domain, families, logSpaced, probability, verify, workflows } from 'collapse-check'
import theorem2, { type PoissonLoop, poissonSurvival, poissonSurvivalBounds } from '#theorems/suresh-2025/theorem-2'
import { geometricData, poissonAfter } from './poisson-after.ts'

const margin = 0.02
const isAlive = (lambda: number) => lambda !== 0
const at = (n: number, lambda: number, k: number): PoissonLoop => ({ n, lambda, k })

verify(theorem2, {
  title: 'the probability that the mean is still above 0 is exactly 1 − exp(−n λ₀ g_k)',
  domain: domain({ n: axis.logInteger(1, 1000), count: axis.logUniform(0.3, 20), k: axis.logInteger(1, 120) }).derive(
    ({ n, count, k }) => ({ n, lambda: count / n, k }),
  ),
  measures: 'one run of k generations: is the mean still above 0?',
  replicate: poissonAfter(isAlive),
  criterion: (point) => probability.equals(poissonSurvival(point), { margin }),
  examples: [1, 56, 111]
    .map((k) => at(10, 1, k))
    .concat(
      [56, 111].map((k) => at(10, 10, k)),
      [at(10, 1, 20)],
    ),
  controls: {
    'binomial counts in place of Poisson ones': {
      at: [at(5, 0.2, 1), at(5, 0.4, 1)],
      replicate: poissonAfter(isAlive, { family: families.bernoulli() }),
    },
    'geometric data': {
      at: [at(10, 1, 20)],
      replicate: poissonAfter(isAlive, { family: geometricData() }),
    },
    'all data are kept': {
      at: [at(10, 1, 20)],
      replicate: poissonAfter(isAlive, { workflow: workflows.accumulate }),
    },
    'one generation too many': { at: [at(10, 0.2, 1)], replicate: poissonAfter(isAlive, {}, { later: 1 }) },
  },
  survivors: {
    'every observation drawn': { at: [at(10, 1, 20)], replicate: poissonAfter(isAlive, { path: 'raw' }) },
  },
  limits: ['Deviations of less than 0.02 in probability are not looked for.'],
  figure: {
    title: 'Survival of a Poisson model, n = 10, λ₀ = 1',
    x: 'k',
    xLabel: 'generation k',
    yLabel: 'Pr(still above 0)',
    xScale: 'log',
    over: logSpaced(1, 500, 60).map(Math.round),
    lines: {
      'exact law': (k) => poissonSurvival(at(10, 1, k)),
      'lower bound': (k) => poissonSurvivalBounds(at(10, 1, k))[0],
      'upper bound': (k) => poissonSurvivalBounds(at(10, 1, k))[1],
    },
    series: ({ lambda }) => (lambda === 1 ? 'simulated' : undefined),
  },
})
