import { axis, domain, type Experiment, laws, logSpaced, probability, verify } from 'collapse-check'
import delayedCollapse from '#theorems/barzilai-shamir-2025/delayed-collapse'
import { collapsedFrom } from '#theorems/barzilai-shamir-2025/theorem-5-2'
import { distances, staircaseWithFirstLeak } from './staircase.ts'

interface Point {
  readonly delta: number
}

const n = 100
/** A generous logarithmic delay: ten times ln(1/δ). */
const batches = (delta: number) => Math.ceil(10 * Math.log(1 / delta))

/** Whether no model has collapsed after that many synthetic batches. */
const survives =
  (changed: Parameters<typeof distances>[1] = {}): Experiment<Point> =>
  ({ delta }) => {
    const run = distances(n, changed)
    return (stream) => {
      let last = 0
      run(1 + batches(delta), stream, (_t, distance) => {
        last = distance
      })
      return last < collapsedFrom
    }
  }

verify(delayedCollapse, {
  title:
    '(as if the tail were exponential) after 10·ln(1/δ) synthetic batches the model has collapsed, up to a probability of δ',
  expects: 'refuted',
  domain: domain({ delta: axis.logUniform(0.002, 0.02) }),
  measures: 'one run of 100 observations a generation: has no model collapsed?',
  replicate: survives(),
  criterion: ({ delta }) => probability.atMost(delta, { margin: 0.01 }),
  examples: [{ delta: 0.01 }, { delta: 0.005 }, { delta: 0.002 }],
  controls: {
    'a first leak that does not shrink with n': {
      at: [{ delta: 0.01 }, { delta: 0.002 }],
      replicate: survives({ family: staircaseWithFirstLeak(() => 0.01, n) }),
    },
    'the exact probability in place of δ': {
      at: [{ delta: 0.01 }, { delta: 0.002 }],
      criterion: ({ delta }) => probability.atMost(laws.staircaseSurvival(n, batches(delta)), { margin: 0.02 }),
    },
  },
  limits: ['Any other constant in place of 10 fails too, at smaller δ: the exact law is 2/(k + 2).'],
  figure: {
    title: 'Probability of no collapse after 10·ln(1/δ) synthetic batches',
    x: 'delta',
    xLabel: 'δ',
    yLabel: 'probability',
    xScale: 'log',
    yScale: 'log',
    over: logSpaced(0.002, 0.02, 30),
    lines: { claimed: (delta) => delta, exact: (delta) => laws.staircaseSurvival(n, batches(delta)) },
  },
})
