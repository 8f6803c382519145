import { axis, domain, experiment, identity, laws, logSpaced, points, verify } from 'collapse-check'
import theorem, {
  type Budget,
  budgetRisk,
  largeBudgetRisk,
  longRunMultiplier,
} from '#theorems/kazdan-2025/subsampled-budget'

type LargeBudget = Pick<Budget, 'T' | 'fitted'>

const FITS = ['known', 'n', 'n-1'] as const
const budgets = (T: number | number[], fitted: Budget['fitted'] | Budget['fitted'][] = 'known'): LargeBudget[] =>
  points({ T, fitted })

const multiplier = experiment(
  (_: LargeBudget) => ({ n: 10_000_000 }),
  ({ n }, point) =>
    () =>
      n * budgetRisk({ n, ...point }),
)

verify(theorem, {
  title: 'for large budgets the risk is that of one fit times a factor that rises to π²/2 − 2, whatever is fitted',
  domain: domain({ T: axis.logInteger(1, 100_000), fitted: axis.choice<Budget['fitted']>(...FITS) }),
  examples: [...budgets([1, 2, 5, 10, 100, 100_000]), ...budgets(100_000, ['n', 'n-1'])],
  measures: 'n times the exact risk at n = 10⁷; no chance',
  replicate: multiplier,
  predicts: largeBudgetRisk,
  criterion: (value) => identity.equals(value, { relative: 1e-5 }),
  controls: {
    'twenty observations': { at: [...budgets(100), ...budgets(100_000, ['n', 'n-1'])], world: { n: 20 } },
    'the whole pool': { at: budgets([2, 100]), predicts: ({ T }) => laws.harmonicSquares(T) },
    'the limit at once': { at: budgets([10, 100]), predicts: () => longRunMultiplier },
  },
  limits: ['The exact law is computed, not simulated.'],
  figure: {
    title: 'Risk of large budgets in units of that of one fit',
    over: budgets(logSpaced(1, 100_000).map(Math.round)),
    labels: ['generation T', 'n · mean squared error / σ²'],
    log: 'x',
    lines: {
      'n of the pool': largeBudgetRisk,
      'π²/2 − 2': () => longRunMultiplier,
      'the whole pool': ({ T }) => laws.harmonicSquares(T),
    },
    series: ({ fitted }) => (fitted === 'known' ? 'computed' : undefined),
  },
})
