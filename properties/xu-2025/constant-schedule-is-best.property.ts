import { axis, domain, identity, integersFrom, laws, points, verify } from 'collapse-check'
import theorem from '#theorems/xu-2025/which-schedules'

interface Budget {
  /** n_t in proportion to t^p, adding up to `total`. */
  readonly p: number
  readonly T: number
  readonly total: number
}

const budgets = (p: number | number[], T = 20) => points({ p, T, total: 1000 })
const sizes = ({ p, T, total }: Budget) => {
  const shape = integersFrom(1, T).map((t) => Math.exp(p * Math.log(t)))
  const sum = shape.reduce((a, b) => a + b, 0)
  return shape.map((c) => (total * c) / sum)
}
/** The risk of the constant schedule with the same total, over that of this one. */
const constantOverThis = (point: Budget) => (point.T * point.T) / point.total / laws.reciprocalSum(sizes(point))
const price = (T: number) => (point: Budget) => 1 / constantOverThis({ ...point, T })

verify(theorem, {
  title: 'for a fixed horizon and a fixed total no schedule beats the constant one',
  domain: domain({ p: axis.uniform(-2, 3), T: axis.integer(1, 200), total: axis.logInteger(200, 1_000_000) }),
  examples: [...budgets([0, -1, 0.5, 1, 1.5, 2]), ...budgets(2, 200)],
  measures: 'the risk T²/N of the constant schedule over that of n_t ∝ t^p with the same total N; at most 1',
  replicate: (point) => () => constantOverThis(point),
  criterion: () => identity.atMost(1, { relative: 1e-12 }),
  controls: {
    'superlinear growth is best at every horizon': {
      at: [...budgets([1.5, 2]), ...budgets(2, 200)],
      replicate: (point) => () => 1 / constantOverThis(point),
    },
    'twice the total for the other': {
      at: budgets([0.5, 1]),
      replicate: (point) => () => 2 * constantOverThis(point),
    },
  },
  limits: ['An inequality at the schedules listed; it is that of Cauchy and Schwarz.'],
  figure: {
    title: 'Price of growth at a known horizon: risk over that of a constant schedule, same total',
    over: budgets(integersFrom(-10, 30).map((i) => i / 10)),
    labels: ['growth exponent p', 'risk / (T²/N)'],
    log: 'y',
    lines: { 'T = 20': price(20), 'T = 200': price(200), constant: () => 1 },
    series: () => undefined,
  },
})
