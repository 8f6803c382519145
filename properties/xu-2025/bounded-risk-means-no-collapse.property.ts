import {
  axis,
  domain,
  type Experiment,
  families,
  integersFrom,
  probability,
  recursiveTraining,
  type Schedule,
  schedules,
  verify,
  workflows,
} from 'collapse-check'
import forgetting, { heterozygosity } from '#theorems/xu-2025/forgetting'

interface Run {
  readonly start: number
  readonly n: number
  readonly T: number
}

const margin = 0.02

/** Whether the model still has both outcomes; its risk is at most start·(1 − start) in every world here. */
const hasBoth =
  (schedule: (point: Run) => Schedule, other = false): Experiment<Run> =>
  (point) => {
    const training = recursiveTraining({
      family: families.bernoulli(),
      workflow: workflows.replace,
      schedule: schedule(point),
    })
    const start = other ? 1 - point.start : point.start
    return (stream) => {
      const theta = training.run([start], point.T, stream)[0] ?? Number.NaN
      return theta > 0 && theta < 1
    }
  }

const equalSizes = ({ n }: Run) => schedules.power(n, 0)
const at = (T: number, n = 12, start = 0.3): Run => ({ start, n, T })

verify(forgetting, {
  title: 'a model of bounded risk keeps both outcomes at least every other time',
  expects: 'refuted',
  domain: domain({ start: axis.uniform(0.2, 0.8), n: axis.logInteger(4, 40), batches: axis.uniform(3, 10) }).derive(
    ({ start, n, batches }) => ({ start, n, T: Math.ceil(n * batches) }),
  ),
  measures: 'one run of T generations of n each: is 0 < θ_T < 1?',
  replicate: hasBoth(equalSizes),
  criterion: () => probability.atLeast(0.5, { margin }),
  examples: [at(60), at(120), at(120, 20, 0.5)],
  controls: {
    'sizes that grow like n·t²': {
      at: [at(60), at(120), at(120, 20, 0.5)],
      replicate: hasBoth(({ n }) => schedules.power(n, 2)),
    },
    'sizes n·T throughout': {
      at: [at(60), at(120, 20, 0.5)],
      replicate: hasBoth(({ n, T }) => schedules.power(n * T, 0)),
    },
  },
  survivors: { 'the other outcome followed': { at: [at(60)], replicate: hasBoth(equalSizes, true) } },
  limits: ['The risk is bounded by start·(1 − start) in every world of this page; it cannot tell them apart.'],
  figure: {
    title: 'What a bounded risk hides: Bernoulli 0.3, n = 12 in every generation',
    x: 'T',
    xLabel: 'generation T',
    yLabel: 'in units of 0.3 · 0.7; measured: share of runs with both outcomes',
    over: integersFrom(1, 130),
    lines: {
      risk: (T) => 1 - heterozygosity(0.3, new Array(T).fill(12)) / 0.21,
      'variance left': (T) => heterozygosity(0.3, new Array(T).fill(12)) / 0.21,
    },
    series: ({ n }) => (n === 12 ? 'both outcomes alive' : undefined),
  },
})
