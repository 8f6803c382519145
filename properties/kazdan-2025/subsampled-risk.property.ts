import { axis, chain, domain, integersFrom, laws, mean, points, verify, worlds } from 'collapse-check'
import theorem, * as law from '#theorems/kazdan-2025/subsampled-budget'
import { fittedAs, subsampled } from './worlds/subsampled-budget.ts'

const { budgetRisk, squaredErrorVariance } = law
const budgets = (fitted: law.Budget['fitted'], T: number | number[] = 8, n: number | number[] = 6) =>
  points({ n, T, fitted })
const of = (fitted: law.Budget['fitted']) => (point: law.Budget) => budgetRisk({ ...point, fitted })

verify(theorem, {
  title: 'the risk of a mean that is fitted to a part of the pool is the exact one',
  domain: domain({
    n: axis.logInteger(2, 50),
    T: axis.logInteger(1, 12),
    fitted: axis.choice<law.Budget['fitted']>('known', 'n', 'n-1'),
  }).where((point) => squaredErrorVariance(point) < 5 * budgetRisk(point) * budgetRisk(point)),
  examples: [
    ...budgets('known', [1, 2, 8]),
    ...budgets('n', [2, 8]),
    ...budgets('n-1', [2, 8]),
    ...budgets('known', 5, 20),
  ],
  measures: 'the squared error of μ_T after one run; every observation is drawn',
  replicate: chain(subsampled, (_last, _budget, { theta, world }) => {
    const error = Number(theta[0]) - Number(world.truth[0])
    return error * error
  }),
  predicts: budgetRisk,
  // The law gives the variance of the squared error; a quarter of slack.
  criterion: (value, point) =>
    mean.equals(value, { margin: 0.05 * value, variance: { atMost: 1.25 * squaredErrorVariance(point) } }),
  controls: {
    ...worlds.allDataAreKept(...budgets('known'), ...budgets('n'), ...budgets('n-1')),
    ...worlds.eachGenerationReplacesTheLast(...budgets('known'), ...budgets('n')),
    'divisor n where it is n − 1': { at: budgets('n-1'), world: fittedAs('n') },
    ...worlds.oneGenerationTooMany(...budgets('known', 1), ...budgets('n', 2)),
    'a large budget': { at: budgets('n'), predicts: (point) => law.largeBudgetRisk(point) / point.n },
    'the whole pool': { at: budgets('known'), predicts: ({ n, T }) => laws.harmonicSquares(T) / n },
  },
  survivors: worlds.anotherTruth([7, 1], ...budgets('n', 5), ...budgets('n-1', 5)),
  limits: ['Deviations of less than 5 % of the risk are not looked for; at most 50 observations and 12 generations.'],
  figure: {
    title: 'Risk of the mean in units of σ², six observations of the pool',
    over: budgets('known', integersFrom(1, 30)),
    labels: ['generation T', 'mean squared error'],
    lines: {
      'σ known': of('known'),
      'divisor n': of('n'),
      'divisor n − 1': of('n-1'),
      'the whole pool, σ known': ({ n, T }) => laws.harmonicSquares(T) / n,
    },
    series: ({ n, fitted }) => (n === 6 ? `simulated, ${fitted}` : undefined),
  },
})
