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
import explicitTail, { gaussianSupremumAtMost } from '#theorems/barzilai-shamir-2025/explicit-tail'
import { accumulating, first } from './accumulating.ts'

interface Point {
  readonly n: number
  readonly T: number
  /** Threshold in standard errors σ/√n. */
  readonly z: number
}

/** Whether one of T generations is further than z standard errors from the truth. */
const strays =
  (changed: Partial<TrainingPlan> = {}, sd = 1): Experiment<Point> =>
  ({ n, T, z }) => {
    const training = accumulating(families.gaussianMean({ sd }), n, changed)
    const bound = (z * sd) / Math.sqrt(n)
    return (stream) => {
      let farthest = 0
      training.run([0], T, stream, (_t, theta) => {
        farthest = Math.max(farthest, Math.abs(first(theta)))
      })
      return farthest >= bound
    }
  }

const margin = 0.02
const bound = ({ n, z }: Point) => gaussianSupremumAtMost(n, z / Math.sqrt(n))
const at = (z: number, T = 100): Point => ({ n: 20, T, z })

verify(explicitTail, {
  title: 'the probability that any generation strays further than u is at most that of Lévy’s bound',
  domain: domain({ n: axis.logInteger(1, 1000), T: axis.logInteger(1, 100), z: axis.uniform(1.6, 4.5) }),
  measures: 'one run of T Gaussian generations: is some estimate z standard errors from the truth?',
  replicate: strays(),
  criterion: (point) => probability.atMost(bound(point), { margin }),
  examples: [at(1.7), at(2), at(2.5), at(3)],
  controls: {
    'each generation replaces the last': {
      at: [at(2.5), at(3)],
      replicate: strays({ workflow: workflows.replace }),
    },
    'variance taken as σ²/n': {
      at: [at(2), at(2.5)],
      criterion: ({ z }) => probability.atMost(2 * special.normalCdf(-z), { margin }),
    },
  },
  survivors: { 'data in other units': { at: [at(2.5)], replicate: strays({}, 1000) } },
  limits: ['A bound; the exact law of a single generation is that of gaussian-accumulation.'],
  figure: {
    title: 'Probability that some generation up to 100 strays z standard errors',
    x: 'z',
    xLabel: 'z',
    yLabel: 'probability',
    over: logSpaced(1.6, 4.5),
    lines: {
      'Lévy’s bound': (z) => bound(at(z)),
      'the limit of T → ∞, one generation only': (z) => 2 * special.normalCdf((-z * Math.sqrt(6)) / Math.PI),
    },
  },
})
