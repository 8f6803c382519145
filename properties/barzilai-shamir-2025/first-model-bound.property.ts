import { axis, domain, type Experiment, families, logSpaced, probability, verify } from 'collapse-check'
import firstModel, { leakAbove, leakAtMost } from '#theorems/barzilai-shamir-2025/first-model'
import { accumulating, first } from './accumulating.ts'
import { firstFit, firstFitOfLargest } from './first-model.ts'

interface Point {
  readonly n: number
  readonly y: number
}

const far =
  (fitOf: typeof firstFit = firstFit): Experiment<Point> =>
  ({ n, y }) => {
    const model = fitOf(n)
    return (stream) => model(stream).leak > y / n
  }

const margin = 0.02
const at = (n: number, y: number): Point => ({ n, y })

verify(firstModel, {
  title: 'the first model is further than y/n from the truth with at most the proved probability',
  domain: domain({ n: axis.logInteger(300, 2000), y: axis.uniform(0.5, 10) }),
  measures: 'one fit of n real observations: is TV(θ_1, truth), the leak, above y/n?',
  replicate: far(),
  criterion: ({ n, y }) => probability.atMost(leakAtMost(n, y), { margin }),
  examples: [at(400, 2), at(1000, 2), at(1000, 6.9), at(2000, 7.6)],
  controls: {
    'the second model, trained on its data too': {
      at: [at(1000, 5), at(1000, 8)],
      replicate: ({ n, y }) => {
        const training = accumulating(families.leakyUniform({ N: n }), n)
        return (stream) => first(training.run([0, 2], 2, stream)) > y / n
      },
    },
    'rate of the largest observation, e^(−2y)': {
      at: [at(1000, 0.5), at(1000, 2)],
      criterion: ({ y }) => probability.atMost(Math.exp(-2 * y), { margin }),
    },
  },
  survivors: {
    'the largest observations only': { at: [at(1000, 2)], replicate: far(firstFitOfLargest) },
  },
  limits: [
    'Deviations of less than 0.02 in probability are not looked for: from y = 8 on the bound is certified to 0.02 only.',
    'Below n = 300 the second term makes the bound weak; see first-model-law for the exact value.',
  ],
  figure: {
    title: 'Probability that the first model leaks more than y/n, n = 1000',
    x: 'y',
    xLabel: 'y',
    yLabel: 'probability',
    yScale: 'log',
    over: logSpaced(0.5, 10, 12),
    lines: {
      'proved bound': (y) => leakAtMost(1000, y),
      'exact law': (y) => leakAbove(1000, y),
      'if the leak were (1 − x_max)/2': (y) => Math.exp(-2 * y),
    },
    series: ({ n }) => (n === 1000 ? 'simulated' : undefined),
  },
})
