import { axis, domain, experiment, identity, logSpaced, points, verify } from 'collapse-check'
import theorem, { type Budget, budgetVariance, doublingGrowth } from '#theorems/kazdan-2025/subsampled-budget'

type Fit = Pick<Budget, 'n' | 'fitted'>

/** A generation so late that the growth from it to its double has settled to five digits. */
const LATE = 200_000

const fits = (fitted: Budget['fitted'], n: number | number[]): Fit[] => points({ n, fitted })

const growth = experiment(
  ({ fitted }: Fit) => ({ from: LATE, fitted }),
  ({ from, fitted }, { n }) =>
    () =>
      budgetVariance({ n, T: 2 * from, fitted }) / budgetVariance({ n, T: from, fitted }),
)

verify(theorem, {
  title: 'in the long run the model’s variance grows like T^(1/n) with divisor n − 1, and not at all with divisor n',
  domain: domain({
    n: axis.logInteger(2, 500),
    fitted: axis.choice<Budget['fitted']>('n', 'n-1'),
  }),
  examples: [...fits('n', [2, 5, 100]), ...fits('n-1', [2, 5, 20, 100])],
  measures: `the exact expected variance of generation ${2 * LATE} over that of generation ${LATE}; no chance`,
  replicate: growth,
  predicts: doublingGrowth,
  criterion: (value) => identity.equals(value, { relative: 1e-4 }),
  controls: {
    'divisor n where it is n − 1': { at: fits('n-1', [2, 100]), world: { fitted: 'n' } },
    'divisor n − 1 where it is n': { at: fits('n', [2, 100]), world: { fitted: 'n-1' } },
    'an exponent of 1/(n − 1)': {
      at: fits('n-1', [5, 20]),
      predicts: ({ n }) => Math.exp(Math.LN2 / (n - 1)),
    },
    'after ten generations': { at: fits('n', 2), world: { from: 10 } },
  },
  limits: [
    'The exact law is computed, not simulated. Growth by less than one part in ten thousand a doubling is not seen.',
  ],
  figure: {
    title: 'Growth of the model’s variance when the number of generations doubles',
    over: fits('n-1', logSpaced(2, 500).map(Math.round)),
    labels: ['observations n', 'growth'],
    log: 'x',
    lines: { 'divisor n − 1: 2^(1/n)': doublingGrowth, 'divisor n': () => 1 },
    series: ({ fitted }) => `computed, ${fitted}`,
  },
})
