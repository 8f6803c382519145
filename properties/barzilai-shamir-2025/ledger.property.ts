import {
  axis,
  domain,
  type Experiment,
  type Family,
  identity,
  integersFrom,
  type TrainingPlan,
  verify,
  workflows,
} from 'collapse-check'
import algorithm1, { type Ledger, POOL } from '#theorems/barzilai-shamir-2025/algorithm-1'
import { accumulating } from './accumulating.ts'

type Quantity = keyof typeof POOL
type Point = Ledger & { readonly quantity: Quantity }

/** Observations that say which model they come from; the fit only counts them. θ = (generation, total, real, latest). */
const ledger: Family = {
  name: 'ledger',
  parameters: ['generation', 'total', 'real', 'latest'],
  width: 1,
  check: () => undefined,
  draw: (theta, n, _stream, out, start) => void out.fill(theta[0] ?? Number.NaN, start, start + n),
  fit(sample, n, theta) {
    const pool = sample.subarray(0, n)
    const newest = Math.max(...pool)
    theta.set([newest + 1, n, pool.filter((x) => x === 0).length, pool.filter((x) => x === newest).length])
  },
}

/** What the fit of θ_T saw. */
const seen =
  (changed: Partial<TrainingPlan> = {}): Experiment<Point> =>
  ({ n, T, quantity }) => {
    const training = accumulating(ledger, n, changed)
    return (stream) => {
      const [, total = Number.NaN, real = Number.NaN, latest = Number.NaN] = training.run([0, 0, 0, 0], T, stream)
      if (quantity === 'observations') return total
      return (quantity === 'share of real data' ? real : latest) / total
    }
  }

const at = (T: number, quantity: Quantity = 'share of real data', n = 20): Point => ({ n, T, quantity })
const relative = 1e-15

verify(algorithm1, {
  title: 'the pool of generation T has nT observations, one share in T real and one from the latest model',
  domain: domain({
    n: axis.logInteger(1, 200),
    T: axis.logInteger(1, 100),
    quantity: axis.choice<Quantity>('observations', 'share of real data', 'share of the latest model'),
  }),
  measures: 'observations that carry the number of their model, counted by the fit of θ_T; no chance',
  replicate: seen(),
  criterion: ({ quantity, ...point }) => identity.equals(POOL[quantity](point), { relative }),
  examples: [at(1), at(2), at(10), at(100), at(10, 'observations'), at(10, 'share of the latest model')],
  controls: {
    'the oldest batch is dropped': {
      at: [at(2), at(10), at(10, 'observations')],
      replicate: (point) => seen({ workflow: workflows.slidingWindow(Math.max(1, point.T - 1)) })(point),
    },
    'each generation replaces the last': {
      at: [at(2), at(10, 'share of the latest model')],
      replicate: seen({ workflow: workflows.replace }),
    },
    'one generation too few': {
      at: [at(2), at(10), at(10, 'observations')],
      criterion: ({ quantity, n, T }) => identity.equals(POOL[quantity]({ n, T: T - 1 }), { relative }),
    },
  },
  limits: ['A computation, without chance.'],
  figure: {
    title: 'Share of real data in the pool',
    x: 'T',
    xLabel: 'generation T',
    yLabel: 'share',
    xScale: 'log',
    yScale: 'log',
    over: integersFrom(1, 100),
    lines: { '1/T': (T) => 1 / T },
    series: ({ quantity }) => (quantity === 'share of real data' ? 'counted' : undefined),
  },
})
