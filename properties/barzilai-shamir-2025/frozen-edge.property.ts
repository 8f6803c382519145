import {
  always,
  axis,
  domain,
  type Experiment,
  families,
  logSpaced,
  type TrainingPlan,
  verify,
  workflows,
} from 'collapse-check'
import movingSupport from '#theorems/barzilai-shamir-2025/moving-support'
import { accumulating, first } from './accumulating.ts'

type FamilyName = 'shifted exponential' | 'uniform'

interface Point {
  readonly family: FamilyName
  readonly n: number
  readonly T: number
}

const SETTINGS = {
  uniform: { family: families.uniform({ estimator: 'maximum' }), truth: [2] },
  'shifted exponential': { family: families.shiftedExponential(), truth: [-1, 3] },
}

/** Whether the edge of the support is the same number in generations 1 and T. */
const frozen =
  (changed: Partial<TrainingPlan> = {}): Experiment<Point> =>
  ({ family: name, n, T }) => {
    const { family, truth } = SETTINGS[name]
    const training = accumulating(family, n, changed)
    return (stream) => {
      let early = Number.NaN
      const theta = training.run(truth, T, stream, (t, model) => {
        if (t === 1) early = first(model)
      })
      return first(theta) === early
    }
  }

const at = (family: FamilyName, n: number, T = 100): Point => ({ family, n, T })

verify(movingSupport, {
  title: 'the edge of the support is, to the last bit, what the first model made it',
  domain: domain({
    family: axis.choice<FamilyName>('uniform', 'shifted exponential'),
    n: axis.logInteger(2, 1000),
    T: axis.logInteger(2, 100),
  }),
  measures: 'one run of T generations: is the edge of θ_T equal to that of θ_1?',
  replicate: frozen(),
  criterion: () => always({ margin: 0.005 }),
  examples: [at('uniform', 5), at('uniform', 100), at('shifted exponential', 5)],
  controls: {
    'each generation replaces the last': {
      at: [at('uniform', 5), at('shifted exponential', 5)],
      replicate: frozen({ workflow: workflows.replace }),
    },
    'the last 10 batches are kept': {
      at: [at('uniform', 5), at('shifted exponential', 5)],
      replicate: frozen({ workflow: workflows.slidingWindow(10) }),
    },
    'unbiased estimate of the end': {
      at: [at('uniform', 5)],
      replicate: ({ n, T }) => {
        const training = accumulating(families.uniform({ estimator: 'unbiased' }), n)
        return (stream) => {
          let early = Number.NaN
          const theta = training.run([2], T, stream, (t, model) => {
            if (t === 1) early = first(model)
          })
          return first(theta) === early
        }
      },
    },
  },
  survivors: {
    'every observation drawn': {
      at: [at('uniform', 5, 10), at('shifted exponential', 5, 10)],
      replicate: frozen({ path: 'raw' }),
    },
  },
  limits: ['Violations rarer than 1 in 200 runs are not looked for.'],
  figure: {
    title: 'Share of runs whose edge never moved',
    x: 'n',
    xLabel: 'observations a generation n',
    yLabel: 'share of runs',
    xScale: 'log',
    over: logSpaced(5, 100, 10),
    lines: { 'certified above': () => 0.995 },
    series: ({ family }) => family,
  },
})
