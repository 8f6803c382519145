import { axis, chain, domain, families, integersFrom, mean, points, verify, worlds } from 'collapse-check'
import theorem, {
  type GaussianBoth,
  momentsOf,
  type Quantity,
} from '#theorems/barzilai-shamir-2025/gaussian-both-parameters'
import { keepingAllData } from './worlds/keeping-all-data.ts'

type Run = GaussianBoth & { readonly quantity: Quantity }

const MEASURED: { readonly [name in Quantity]: (model: { mean: number; sd: number }) => number } = {
  variance: ({ sd }) => sd * sd,
  'squared variance': ({ sd }) => sd * sd * sd * sd,
  'squared error of the mean': ({ mean }) => (mean - 3) * (mean - 3),
}
const exact = ({ quantity, ...point }: Run) => momentsOf(quantity, point)[0]
const runs = (n: number | number[], T: number | number[], quantity: Quantity | Quantity[] = 'variance') =>
  points({ n, T, quantity })

verify(theorem, {
  title: 'mean and mean square of the variance, and the error of the mean, are the exact ones',
  domain: domain({
    n: axis.logInteger(5, 500),
    T: axis.logInteger(1, 100),
    quantity: axis.choice<Quantity>('variance', 'squared variance', 'squared error of the mean'),
  }),
  examples: [
    ...runs(20, 1),
    ...runs([20, 50, 100], 100),
    ...runs(20, 100, 'squared error of the mean'),
    ...runs(5, 8, ['variance', 'squared variance', 'squared error of the mean']),
  ],
  measures: 'σ_T², σ_T⁴ or (μ_T − μ₀)² after one run, in units of σ₀',
  replicate: chain(
    ({ n, T }: Run) => keepingAllData({ family: families.gaussian({ divisor: 'n' }), truth: [3, 1], n, T }),
    (last, { quantity }) => MEASURED[quantity](last),
  ),
  predicts: exact,
  criterion: (value, { quantity, ...point }) => {
    const [first, second] = momentsOf(quantity, point)
    const margin = (quantity === 'variance' ? 0.02 : 0.06) * value
    return mean.equals(value, { margin, variance: { atMost: 1.25 * (second - first * first) } })
  },
  controls: {
    'variance with divisor n − 1': {
      at: [...runs(5, 8), ...runs(20, 100), ...runs(5, 8, 'squared variance')],
      world: { family: families.gaussian({ divisor: 'n-1' }) },
    },
    ...worlds.eachGenerationReplacesTheLast(
      ...runs(5, 8),
      ...runs(100, 100),
      ...runs(20, 100, 'squared error of the mean'),
    ),
    'bias of one fit only, 1 − 1/n': { at: runs(5, 8), predicts: ({ n }) => 1 - 1 / n },
  },
  survivors: { ...worlds.dataInOtherUnits(...runs(5, 8)), ...worlds.everyObservationDrawn(...runs(5, 8)) },
  limits: [
    'Deviations of less than 2 % of the variance (6 % of the other two) are not looked for: from n = 80 on, the shrinkage itself is below that.',
    'The certificate assumes that variances are at most 1.25 times the law’s.',
  ],
  figure: {
    title: 'Mean of the fitted variance',
    over: runs(20, integersFrom(1, 100)),
    labels: ['generation T', 'mean of σ_T² / σ₀²'],
    lines: {
      'kept, n = 5': (point) => exact({ ...point, n: 5 }),
      'kept, n = 20': exact,
      'replaced, n = 20': ({ n, T }) => Math.exp(T * Math.log1p(-1 / n)),
    },
    series: ({ quantity, n }) => (quantity === 'variance' && (n === 5 || n === 20) ? `simulated, n = ${n}` : undefined),
  },
})
