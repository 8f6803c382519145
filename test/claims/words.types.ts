// What an author writes must type-check, and what is wrong must not; `npm run types` reads this file, nothing runs it.

import {
  axis,
  chain,
  domain,
  experiment,
  families,
  fold,
  formula,
  points,
  probability,
  type Theorem,
  verify,
  workflows,
  worlds,
} from 'collapse-check'

declare const theorem: Theorem

interface Loop {
  readonly n: number
  readonly k: number
}

const world = ({ n, k }: Loop) => ({
  family: families.gaussian({ divisor: 'n' }),
  truth: [0, 1],
  generations: k,
  n,
})
const claim = {
  title: '',
  measures: '',
  domain: domain({ n: axis.integer(1, 9), k: axis.integer(1, 9) }),
  examples: points({ n: 5, k: [1, 2] }),
  figure: { over: points({ n: 5, k: [1, 2] }), labels: ['k', 'p'], lines: { law: ({ k }: Loop) => k } },
} as const
const at = points({ n: 5, k: 1 })

// A model is read by the names of its parameters; worlds and formulas of controls know theirs.
verify(theorem, {
  ...claim,
  replicate: chain(world, ({ sd }, { n }) => sd > n),
  predicts: ({ n }) => 1 / n,
  criterion: (value) => probability.equals(value, { margin: 0.1 }),
  controls: {
    fields: { at, world: { workflow: workflows.accumulate } },
    computed: {
      at,
      world: ({ n, generations }, { k }) => ({ n: (t) => n(t) + k, generations: generations + 1 }),
    },
    formula: { at, predicts: ({ n, k }) => n + k },
    ...worlds.allDataAreKept(...at),
  },
})

// A world of one's own, nothing predicted: the criterion is told the point.
const toss = experiment(
  ({ n }: Loop) => ({ p: 1 / n }),
  ({ p }) =>
    (stream) =>
      stream.uniform() < p,
)
verify(theorem, {
  ...claim,
  replicate: toss,
  criterion: ({ n }) => probability.equals(1 / n, { margin: 0.1 }),
  controls: { other: { at, world: { p: 0.5 } } },
})

fold(world, {
  start: () => 0,
  each: (sum, { mean, sd }, t) => sum + mean + sd + t,
  read: (sum, { n }) => sum > n,
})

// @ts-expect-error a Gaussian has no parameter p
chain(world, ({ p }) => p > 0)

const spread = { ...claim, replicate: chain(world, ({ sd }) => sd > 1) }
const criterion = () => probability.atMost(0.5, { margin: 0.1 })

// @ts-expect-error a world has no field `generation`
verify(theorem, { ...spread, criterion, controls: { a: { at, world: { generation: 1 } } } })

// @ts-expect-error a point of this domain has no parameter K
verify(theorem, { ...spread, criterion, controls: {}, examples: points({ n: 5, K: 1 }) })

const predicts = ({ n }: Loop) => n
// @ts-expect-error a changed formula predicts what the property predicts: a number
verify(theorem, { ...spread, criterion, predicts, controls: { a: { at, predicts: () => 'half' } } })

const counts = domain({ n: axis.integer(1, 9), k: axis.integer(1, 9) })

// A formula knows the parameters of its domain; what its symbols stand for is a number, a function of numbers or LaTeX.
formula({
  latex: 'c a_k',
  domain: counts,
  computes: ({ n, k }) => n * k,
  symbols: { c: ({ n }) => n / 2, a: () => (index) => 2 * index, b: 'c + 1' },
})

// @ts-expect-error a point of this domain has no parameter m
formula({ latex: 'n', domain: counts, computes: ({ m }) => m })

// @ts-expect-error a symbol stands for a number, not for a yes or no
formula({ latex: 'c', domain: counts, computes: ({ n }) => n, symbols: { c: ({ n }) => n > 1 } })
