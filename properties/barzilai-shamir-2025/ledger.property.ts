import {
  axis,
  chain,
  domain,
  type Family,
  identity,
  integersFrom,
  points,
  verify,
  workflows,
  worlds,
} from 'collapse-check'
import theorem, { type Ledger, POOL } from '#theorems/barzilai-shamir-2025/algorithm-1'

type Quantity = keyof typeof POOL
type Run = Ledger & { readonly quantity: Quantity }

/** Observations that say which model they come from; the fit only counts them. */
const ledger: Family<'generation' | 'total' | 'real' | 'latest'> = {
  name: 'ledger',
  parameters: ['generation', 'total', 'real', 'latest'],
  width: 1,
  check: () => undefined,
  draw: ([generation = 0], n, _stream, out, start) => void out.fill(generation, start, start + n),
  fit(sample, n, theta) {
    const pool = sample.subarray(0, n)
    const newest = Math.max(...pool)
    theta.set([newest + 1, n, pool.filter((x) => x === 0).length, pool.filter((x) => x === newest).length])
  },
}
const runs = (T: number | number[], quantity: Quantity = 'share of real data') => points({ n: 20, T, quantity })

verify(theorem, {
  title: 'the pool of generation T has nT observations, one share in T real and one from the latest model',
  domain: domain({
    n: axis.logInteger(1, 200),
    T: axis.logInteger(1, 100),
    quantity: axis.choice<Quantity>('observations', 'share of real data', 'share of the latest model'),
  }),
  examples: [...runs([1, 2, 10, 100]), ...runs(10, 'observations'), ...runs(10, 'share of the latest model')],
  measures: 'observations that carry the number of their model, counted by the fit of θ_T; no chance',
  replicate: chain(
    ({ n, T }: Run) => ({ family: ledger, truth: [0, 0, 0, 0], generations: T, n, workflow: workflows.accumulate }),
    ({ total, real, latest }, { quantity }) =>
      quantity === 'observations' ? total : (quantity === 'share of real data' ? real : latest) / total,
  ),
  predicts: ({ quantity, ...point }) => POOL[quantity](point),
  criterion: (value) => identity.equals(value, { relative: 1e-15 }),
  controls: {
    'the oldest batch is dropped': {
      at: [...runs([2, 10]), ...runs(10, 'observations')],
      world: (_, { T }) => ({ workflow: workflows.slidingWindow(Math.max(1, T - 1)) }),
    },
    ...worlds.eachGenerationReplacesTheLast(...runs(2), ...runs(10, 'share of the latest model')),
    'one generation too few': {
      at: [...runs([2, 10]), ...runs(10, 'observations')],
      predicts: ({ quantity, n, T }) => POOL[quantity]({ n, T: T - 1 }),
    },
  },
  limits: ['A computation, without chance.'],
  figure: {
    title: 'Share of real data in the pool',
    over: runs(integersFrom(1, 100)),
    labels: ['generation T', 'share'],
    log: 'both',
    lines: { '1/T': ({ T }) => 1 / T },
    series: ({ quantity }) => (quantity === 'share of real data' ? 'counted' : undefined),
  },
})
