import {
  axis,
  chain,
  comparison,
  domain,
  experiment,
  families,
  integersFrom,
  points,
  verify,
  workflows,
} from 'collapse-check'
import theorem, { type FullySynthetic, halfLeft, type TwoSizes } from '#theorems/bertrand-2024/proposition-1'

const keepsHalf = chain(
  ({ n, t }: FullySynthetic) => ({ family: families.gaussian({ divisor: 'n-1' }), truth: [0, 1], generations: t, n }),
  ({ sd }) => sd > 0.5,
)

const bothSizes = experiment(
  ({ n, larger }: TwoSizes) => ({ first: n, second: larger, firstTrainsOn: workflows.replace }),
  ({ first, second, firstTrainsOn }, { t }) => {
    const one = keepsHalf.in({ workflow: firstTrainsOn })({ n: first, t })
    const other = keepsHalf({ n: second, t })
    return (stream) => [Number(one(stream)), Number(other(stream))]
  },
)

const sizes = (n: number, larger: number, ...t: number[]) => points({ n, larger, t })

verify(theorem, {
  title: 'the smaller sample loses half of its spread sooner than the larger one',
  domain: domain({
    n: axis.integer(2, 30),
    ratio: axis.uniform(1.5, 8).means('the larger sample size over the smaller'),
    pace: axis.logUniform(0.3, 3),
  }).derive(({ n, ratio, pace }) => ({ n, larger: Math.ceil(ratio * n), t: Math.ceil(pace * n) })),
  examples: [...sizes(5, 10, 5, 10, 20), ...sizes(5, 50, 10), ...sizes(10, 50, 20), ...sizes(2, 5, 2)],
  measures: 'whether half of the spread is left after t generations, with the smaller and with the larger sample',
  replicate: bothSizes,
  criterion: () => comparison.atMost({ margin: 0.05, width: 1 }),
  controls: {
    'the sizes exchanged': {
      at: [...sizes(5, 10, 10), ...sizes(10, 50, 20)],
      world: (_: unknown, { n, larger }: TwoSizes) => ({ first: larger, second: n }),
    },
    'the smaller sample keeps its real data': {
      at: [...sizes(5, 10, 20), ...sizes(10, 50, 20)],
      world: { firstTrainsOn: workflows.fixedRealLatestSynthetic },
    },
  },
  survivors: {
    'equal sizes': { at: sizes(5, 10, 10), world: (_: unknown, { n }: TwoSizes) => ({ first: n, second: n }) },
  },
  limits: ['An order, not a rate; the rate for each size is in proposition-1-mean-spread.'],
  figure: {
    title: 'Probability that half of the spread is left',
    over: sizes(5, 10, ...integersFrom(1, 60)),
    labels: ['generation t', 'probability'],
    lines: {
      'n = 5': halfLeft,
      'n = 10': ({ t }) => halfLeft({ n: 10, t }),
      'n = 50': ({ t }) => halfLeft({ n: 50, t }),
    },
    series: () => undefined,
  },
})
