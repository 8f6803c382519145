import { axis, domain, identity, integersFrom, verify } from 'collapse-check'
import { reciprocalSum } from '#theorems/xu-2025/reciprocal-sum'
import whichSchedules from '#theorems/xu-2025/which-schedules'

interface Budget {
  /** n_t in proportion to t^p, adding up to `total`. */
  readonly p: number
  readonly T: number
  readonly total: number
}

const relative = 1e-12
const sizes = ({ p, T, total }: Budget) => {
  const shape = integersFrom(1, T).map((t) => Math.exp(p * Math.log(t)))
  const sum = shape.reduce((a, b) => a + b, 0)
  return shape.map((c) => (total * c) / sum)
}
/** The risk of the constant schedule with the same total, over that of this one. */
const constantOverThis = (point: Budget) => (point.T * point.T) / point.total / reciprocalSum(sizes(point))
const at = (p: number, T = 20): Budget => ({ p, T, total: 1000 })

verify(whichSchedules, {
  title: 'for a fixed horizon and a fixed total no schedule beats the constant one',
  domain: domain({ p: axis.uniform(-2, 3), T: axis.integer(1, 200), total: axis.logInteger(200, 1_000_000) }),
  measures: 'the risk T²/N of the constant schedule over that of n_t ∝ t^p with the same total N; at most 1',
  replicate: (point) => () => constantOverThis(point),
  criterion: () => identity.atMost(1, { relative }),
  examples: [at(0), at(-1), at(0.5), at(1), at(1.5), at(2), at(2, 200)],
  controls: {
    'superlinear growth is best at every horizon': {
      at: [at(1.5), at(2), at(2, 200)],
      replicate: (point) => () => 1 / constantOverThis(point),
    },
    'twice the total for the other': {
      at: [at(0.5), at(1)],
      replicate: (point) => () => 2 * constantOverThis(point),
    },
  },
  limits: ['An inequality at the schedules listed; it is that of Cauchy and Schwarz.'],
  figure: {
    title: 'Price of growth at a known horizon: risk over that of a constant schedule, same total',
    x: 'p',
    xLabel: 'growth exponent p',
    yLabel: 'risk / (T²/N)',
    yScale: 'log',
    over: integersFrom(-10, 30).map((i) => i / 10),
    lines: {
      'T = 20': (p) => 1 / constantOverThis(at(p)),
      'T = 200': (p) => 1 / constantOverThis(at(p, 200)),
      constant: () => 1,
    },
    series: () => undefined,
  },
})
