import { axis, chain, domain, logSpaced, mean, points, verify, worlds } from 'collapse-check'
import theorem, * as law from '#theorems/kazdan-2025/subsampled-budget'
import { fittedAs, subsampled } from './worlds/subsampled-budget.ts'

const { budgetVariance, modelVarianceVariance } = law
const budgets = (fitted: law.Budget['fitted'], T: number | number[] = 10, n = 6) => points({ n, T, fitted })
const of = (fitted: law.Budget['fitted']) => (point: law.Budget) => budgetVariance({ ...point, fitted })

verify(theorem, {
  title: 'the variance of a model that is fitted to a part of the pool settles or grows as its divisor says',
  domain: domain({
    n: axis.logInteger(2, 50),
    T: axis.logInteger(1, 12),
    fitted: axis.choice<law.Budget['fitted']>('n', 'n-1'),
  }).where((point) => modelVarianceVariance(point) < 3 * budgetVariance(point) * budgetVariance(point)),
  examples: [...budgets('n', [1, 2, 10]), ...budgets('n-1', [1, 2, 10]), ...budgets('n', 10, 40)],
  measures: 'σ_T² after one run from N(0, 1); every observation is drawn',
  replicate: chain(subsampled, (_last, _budget, { theta }) => Number(theta[1]) * Number(theta[1])),
  predicts: budgetVariance,
  // The law gives the variance of σ_T²; a quarter of slack.
  criterion: (value, point) =>
    mean.equals(value, { margin: 0.03 * value, variance: { atMost: 1.25 * modelVarianceVariance(point) } }),
  controls: {
    'divisor n − 1 where it is n': { at: budgets('n'), world: fittedAs('n-1') },
    'divisor n where it is n − 1': { at: budgets('n-1'), world: fittedAs('n') },
    ...worlds.eachGenerationReplacesTheLast(...budgets('n')),
    ...worlds.allDataAreKept(...budgets('n'), ...budgets('n-1')),
    ...worlds.oneGenerationTooMany(...budgets('n', 1)),
  },
  survivors: worlds.anotherTruth([7, 1], ...budgets('n', 5), ...budgets('n-1', 5)),
  limits: ['Deviations of less than 3 % are not looked for; at most 50 observations and 12 generations.'],
  figure: {
    title: 'Expected variance of the model in units of σ², six observations of the pool',
    over: budgets('n', logSpaced(1, 10_000).map(Math.round)),
    labels: ['generation T', 'variance'],
    log: 'x',
    lines: { 'divisor n': of('n'), 'divisor n − 1': of('n-1') },
    series: ({ n, fitted }) => (n === 6 ? `simulated, ${fitted}` : undefined),
  },
})
