import {
  axis,
  comparison,
  domain,
  type Experiment,
  families,
  integersFrom,
  laws,
  recursiveTraining,
  schedules,
  verify,
  type Workflow,
  workflows,
} from 'collapse-check'
import proposition1 from '#theorems/bertrand-2024/proposition-1'

interface TwoSizes {
  readonly n: number
  /** The larger sample. */
  readonly larger: number
  readonly t: number
}

const HALF = 0.5

/** 1 if half of the spread is left after t generations, else 0. */
const halfLeft = (n: number, t: number, workflow: Workflow) => {
  const training = recursiveTraining({
    family: families.gaussian({ divisor: 'n-1' }),
    workflow,
    schedule: schedules.constant(n),
  })
  return (stream: Parameters<typeof training.run>[2]) =>
    (training.run([0, 1], t, stream)[1] ?? Number.NaN) > HALF ? 1 : 0
}

const bothSizes =
  (sizes: (point: TwoSizes) => readonly [number, number], small: Workflow = workflows.replace): Experiment<TwoSizes> =>
  (point) => {
    const [first, second] = sizes(point)
    const one = halfLeft(first, point.t, small)
    const other = halfLeft(second, point.t, workflows.replace)
    return (stream) => [one(stream), other(stream)]
  }

const inOrder = ({ n, larger }: TwoSizes) => [n, larger] as const
const tail = (n: number, t: number) => laws.gaussianSpreadTail({ n, k: t, epsilon: HALF, divisor: 'n-1' })
const at = (t: number, n = 5, larger = 10): TwoSizes => ({ n, larger, t })

verify(proposition1, {
  title: 'the smaller sample loses half of its spread sooner than the larger one',
  domain: domain({ n: axis.integer(2, 30), ratio: axis.uniform(1.5, 8), pace: axis.logUniform(0.3, 3) }).derive(
    ({ n, ratio, pace }) => ({ n, larger: Math.ceil(ratio * n), t: Math.ceil(pace * n) }),
  ),
  measures: 'whether half of the spread is left after t generations, with the smaller and with the larger sample',
  replicate: bothSizes(inOrder),
  criterion: () => comparison.atMost({ margin: 0.05, width: 1 }),
  examples: [at(5), at(10), at(20), at(10, 5, 50), at(20, 10, 50), at(2, 2, 5)],
  controls: {
    'the sizes exchanged': {
      at: [at(10), at(20, 10, 50)],
      replicate: bothSizes(({ n, larger }) => [larger, n]),
    },
    'the smaller sample keeps its real data': {
      at: [at(20), at(20, 10, 50)],
      replicate: bothSizes(inOrder, workflows.fixedRealLatestSynthetic),
    },
  },
  survivors: { 'equal sizes': { at: [at(10)], replicate: bothSizes(({ n }) => [n, n]) } },
  limits: ['An order, not a rate; the rate for each size is in proposition-1-mean-spread.'],
  figure: {
    title: 'Probability that half of the spread is left',
    x: 't',
    xLabel: 'generation t',
    yLabel: 'probability',
    over: integersFrom(1, 60),
    lines: { 'n = 5': (t) => tail(5, t), 'n = 10': (t) => tail(10, t), 'n = 50': (t) => tail(50, t) },
    series: () => undefined,
  },
})
