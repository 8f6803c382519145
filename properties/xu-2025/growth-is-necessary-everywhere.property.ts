import {
  axis,
  domain,
  type Experiment,
  families,
  integersFrom,
  laws,
  probability,
  recursiveTraining,
  schedules,
  verify,
  type Workflow,
  workflows,
} from 'collapse-check'
import { deviationProbability } from '#theorems/xu-2025/recursive-consistency'
import scope, { freshShareRisk } from '#theorems/xu-2025/scope'

interface EqualBatches {
  readonly n: number
  readonly T: number
}

const margin = 0.02
/** |θ_T − θ_0| > 2σ/√n: twice the first standard error. */
const isAway =
  (workflow: Workflow, path: 'statistic' | 'raw' = 'statistic'): Experiment<EqualBatches> =>
  ({ n, T }) => {
    const training = recursiveTraining({
      family: families.gaussianMean({ sd: 1 }),
      workflow,
      schedule: schedules.constant(n),
      path,
    })
    const bound = 2 / Math.sqrt(n)
    return (stream) => Math.abs(training.run([0], T, stream)[0] ?? Number.NaN) > bound
  }
const ifReplaced = ({ T }: EqualBatches) => deviationProbability(2, T)
const at = (T: number, n = 20): EqualBatches => ({ n, T })

verify(scope, {
  title:
    'with equal batches the estimate is as far from the truth after T generations as a random walk, whatever is kept',
  expects: 'refuted',
  domain: domain({ n: axis.logInteger(10, 1000), T: axis.integer(4, 40) }),
  measures: 'one run of T equal batches, all data kept: is |θ_T − θ_0| > 2σ/√n?',
  replicate: isAway(workflows.accumulate),
  criterion: (point) => probability.atLeast(ifReplaced(point), { margin }),
  examples: [at(40), at(10), at(4)],
  controls: {
    'each generation replaces the last': { at: [at(40), at(10), at(4)], replicate: isAway(workflows.replace) },
    'only the latest batch kept': { at: [at(40)], replicate: isAway(workflows.slidingWindow(1)) },
  },
  survivors: {
    'a tenth of every batch real and fresh': {
      at: [at(40)],
      replicate: isAway(workflows.freshRealLatestSynthetic({ share: 0.1 })),
    },
    'every observation drawn': { at: [at(10)], replicate: isAway(workflows.accumulate, 'raw') },
  },
  limits: ['Refuted for the workflows named; for purely synthetic training that replaces the past it holds.'],
  figure: {
    title: 'Two first standard errors away from the truth, equal batches of 20',
    x: 'T',
    xLabel: 'generation T',
    yLabel: 'probability',
    over: integersFrom(1, 60),
    lines: {
      'each generation replaces the last': (T) => ifReplaced(at(T)),
      'all data kept': (T) => deviationProbability(2, laws.harmonicSquares(T)),
      'a tenth of every batch fresh': (T) => deviationProbability(2, freshShareRisk({ n: 1, T, share: 0.1 })),
    },
    series: () => 'simulated, all data kept',
  },
})
