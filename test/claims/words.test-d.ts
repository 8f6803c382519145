import {
  axis,
  chain,
  domain,
  families,
  points,
  probability,
  type theorem,
  verify,
  workflows,
  worlds,
} from 'collapse-check'

declare const t: ReturnType<typeof theorem>
interface P {
  readonly n: number
  readonly k: number
}
verify(t, {
  title: '',
  domain: domain({ n: axis.integer(1, 2), k: axis.integer(1, 2) }),
  examples: points({ n: 1, k: [1, 2] }),
  measures: '',
  replicate: chain(
    ({ n, k }: P) => ({ family: families.gaussian({ divisor: 'n' }), truth: [0, 1], generations: k, n }),
    ({ sd }, { n }) => sd > n,
  ),
  predicts: ({ n }) => n,
  criterion: (value) => probability.equals(value, { margin: 0.1 }),
  controls: {
    a: { at: points({ n: 1, k: 1 }), world: { workflow: workflows.accumulate } },
    b: {
      at: points({ n: 1, k: 1 }),
      world: ({ n, generations }, point) => ({ n: (t) => n(t) + point.k, generations: generations + 1 }),
    },
    c: { at: points({ n: 1, k: 1 }), predicts: ({ n, k }) => n + k },
    ...worlds.allDataAreKept({ n: 1, k: 1 }),
  },
  figure: { over: points({ n: 1, k: [1, 2] }), labels: ['', ''], lines: { a: ({ n }) => n } },
})
verify(t, {
  title: '',
  domain: domain({ n: axis.integer(1, 2), k: axis.integer(1, 2) }),
  examples: points({ n: 1, k: [1, 2] }),
  measures: '',
  replicate: chain(
    ({ n, k }: P) => ({ family: families.gaussian({ divisor: 'n' }), truth: [0, 1], generations: k, n }),
    ({ sd }, { n }) => sd > n,
  ),
  criterion: ({ n, k }) => probability.equals(n + k, { margin: 0.1 }),
  controls: {
    b: {
      at: points({ n: 1, k: 1 }),
      world: ({ n, generations }, point) => ({ n: (t) => n(t) + point.k, generations: generations + 1 }),
    },
  },
  figure: { over: points({ n: 1, k: [1, 2] }), labels: ['', ''], lines: { a: ({ n }) => n } },
})
