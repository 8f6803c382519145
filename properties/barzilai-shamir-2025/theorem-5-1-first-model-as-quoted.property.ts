import { axis, domain, type Experiment, logSpaced, probability, verify } from 'collapse-check'
import { leakAbove, leakAtMost } from '#theorems/barzilai-shamir-2025/first-model'
import theorem51FirstModel, {
  quotedAtMost,
  quotedDistance,
} from '#theorems/barzilai-shamir-2025/theorem-5-1-first-model'
import { type FirstFit, type FirstModel, firstFitOfLargest } from './first-model.ts'

/** Whether the leak of the first model is above `factor` times the quoted distance. */
const far =
  (leakOf = ({ leak }: FirstFit) => leak, factor = 1): Experiment<FirstModel> =>
  ({ n }) => {
    const model = firstFitOfLargest(n)
    return (stream) => leakOf(model(stream)) > factor * quotedDistance(n)
  }

const at = (n: number): FirstModel => ({ n })

verify(theorem51FirstModel, {
  title: 'the first model is further than ln n/n from the truth with probability at most 1/n',
  expects: 'refuted',
  domain: domain({ n: axis.logInteger(3000, 10_000) }),
  measures: 'one fit of n real observations: is TV(θ_1, truth), the leak, above ln n/n?',
  replicate: far(),
  criterion: ({ n }) => probability.atMost(quotedAtMost(n), { margin: quotedAtMost(n) }),
  examples: [at(5000), at(10_000)],
  controls: {
    'the estimate taken as (1 − x_max)/2': { at: [at(5000)], replicate: far(({ gap }) => gap / 2) },
    'three times the distance': { at: [at(5000)], replicate: far(undefined, 3) },
  },
  limits: [
    'The excess is of the order of one in several thousand runs: no example of it is smaller than n = 3000 here, though by the exact law it begins at 169.',
    'Drawn from the largest observations, which determine the estimate; first-model-bound compares with the full fit.',
  ],
  figure: {
    title: 'Probability that the first model leaks more than ln n/n',
    x: 'n',
    xLabel: 'real observations n',
    yLabel: 'probability',
    xScale: 'log',
    yScale: 'log',
    over: logSpaced(3000, 10_000, 8),
    lines: {
      'as quoted, 1/n': quotedAtMost,
      'exact law': (n) => leakAbove(Math.round(n), Math.log(n)),
      'proved for ln n/n': (n) => leakAtMost(n, Math.log(n)),
    },
  },
})
