import { axis, domain, type Experiment, families, logSpaced, probability, verify } from 'collapse-check'
import firstModel, { leakAbove } from '#theorems/barzilai-shamir-2025/first-model'
import { accumulating, first } from './accumulating.ts'
import { type FirstFit, firstFit, firstFitOfLargest } from './first-model.ts'

interface Point {
  readonly n: number
  readonly y: number
}

const far =
  (fitOf: typeof firstFit = firstFit, leakOf = ({ leak }: FirstFit) => leak): Experiment<Point> =>
  ({ n, y }) => {
    const model = fitOf(n)
    return (stream) => leakOf(model(stream)) > y / n
  }

const margin = 0.02
const at = (n: number, y: number): Point => ({ n, y })

verify(firstModel, {
  title: 'the first model is further than y/n from the truth with the exact probability',
  domain: domain({ n: axis.logInteger(100, 2000), y: axis.uniform(0.1, 5) }),
  measures: 'one fit of n real observations: is TV(θ_1, truth), the leak, above y/n?',
  replicate: far(),
  criterion: ({ n, y }) => probability.equals(leakAbove(n, y), { margin }),
  examples: [at(100, 0.5), at(100, 2), at(400, 1), at(1000, 2), at(1000, 4)],
  controls: {
    'the estimate taken as (1 − x_max)/2': {
      at: [at(400, 1), at(1000, 2)],
      replicate: far(firstFit, ({ gap }) => gap / 2),
    },
    'rate of the largest observation, e^(−2y)': {
      at: [at(400, 1), at(1000, 2)],
      criterion: ({ y }) => probability.equals(Math.exp(-2 * y), { margin }),
    },
    'the second model, trained on its data too': {
      at: [at(400, 1), at(1000, 2)],
      replicate: ({ n, y }) => {
        const training = accumulating(families.leakyUniform({ N: n }), n)
        return (stream) => first(training.run([0, 2], 2, stream)) > y / n
      },
    },
  },
  survivors: {
    'the largest observations only': {
      at: [at(1000, 1), at(1000, 2)],
      replicate: far(firstFitOfLargest),
    },
  },
  limits: [
    'Deviations of less than 0.02 in probability are not looked for, which is the whole probability from y = 4 on.',
  ],
  figure: {
    title: 'Probability that the first model leaks more than y/n, n = 1000',
    x: 'y',
    xLabel: 'y',
    yLabel: 'probability',
    over: logSpaced(0.1, 5, 16),
    lines: {
      'exact law': (y) => leakAbove(1000, y),
      'if the leak were (1 − x_max)/2': (y) => Math.exp(-2 * y),
    },
    series: ({ n }) => (n === 1000 ? 'simulated' : undefined),
  },
})
