import {
  axis,
  domain,
  type Experiment,
  families,
  logSpaced,
  probability,
  special,
  type TrainingPlan,
  verify,
  workflows,
} from 'collapse-check'
import gaussianSteps, { stepAtMost } from '#theorems/barzilai-shamir-2025/gaussian-steps'
import { accumulating, first } from './accumulating.ts'

interface Point {
  readonly n: number
  readonly T: number
  readonly delta: number
}

/** Whether the T-th step is longer than the bound. */
const tooLong =
  (changed: Partial<TrainingPlan> = {}, sd = 1): Experiment<Point> =>
  ({ n, T, delta }) => {
    const training = accumulating(families.gaussianMean({ sd }), n, changed)
    const bound = (sd / Math.sqrt(n)) * stepAtMost(T, delta)
    return (stream) => {
      let before = 0
      const theta = training.run([0], T, stream, (t, model) => {
        if (t === T - 1) before = first(model)
      })
      return Math.abs(first(theta) - before) > bound
    }
  }

const margin = 0.02
const at = (delta: number, T = 20): Point => ({ n: 20, T, delta })

verify(gaussianSteps, {
  title: 'the T-th step exceeds its bound with probability at most δ',
  domain: domain({ n: axis.logInteger(1, 1000), T: axis.logInteger(1, 100), delta: axis.logUniform(0.01, 0.8) }),
  measures: 'one run of T generations: is the last step longer than the bound?',
  replicate: tooLong(),
  criterion: ({ delta }) => probability.atMost(delta, { margin }),
  examples: [at(0.05), at(0.2), at(0.5), at(0.05, 1)],
  controls: {
    'each generation replaces the last: steps do not shrink': {
      at: [at(0.05), at(0.2)],
      replicate: tooLong({ workflow: workflows.replace }),
    },
    'half the bound': {
      at: [at(0.2), at(0.05)],
      replicate: ({ delta, ...point }) => {
        const quarter = 2 * Math.exp(0.25 * Math.log(delta / 2))
        return tooLong()({ ...point, delta: quarter })
      },
    },
  },
  survivors: { 'data in other units': { at: [at(0.05)], replicate: tooLong({}, 1000) } },
  limits: ['A bound; the exact law is that of step-size.'],
  figure: {
    title: 'How often the 20th step exceeds its bound',
    x: 'delta',
    xLabel: 'allowed probability δ',
    yLabel: 'probability',
    over: logSpaced(0.01, 0.8),
    lines: {
      'bound δ': (delta) => delta,
      'exact, step-size': (delta) => 2 * special.normalCdf(-stepAtMost(1, delta)),
    },
  },
})
