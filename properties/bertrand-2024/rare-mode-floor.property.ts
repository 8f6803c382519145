import {
  always,
  axis,
  domain,
  type Experiment,
  families,
  integersFrom,
  recursiveTraining,
  schedules,
  type TrainingPlan,
  verify,
  workflows,
} from 'collapse-check'
import rareModeFloor, { type RareMode } from '#theorems/bertrand-2024/rare-mode-floor'
import { drawnOneByOne, withoutChance } from './changed-statistics.ts'

/** Whether all of n modes, each seen once in the real data, stay at 1/(n + k) or above for t generations. */
const allAbove =
  (changed: (point: RareMode) => Partial<TrainingPlan> = () => ({}), higher = 1): Experiment<RareMode> =>
  (point) => {
    const { n, k, t } = point
    const family = families.categorical({ symbols: n })
    const training = recursiveTraining({
      family,
      realData: withoutChance(family),
      workflow: workflows.fixedRealLatestSynthetic,
      schedule: schedules.realThenSynthetic(n, k),
      ...changed(point),
    })
    const floor = (higher / (n + k)) * (1 - 1e-12)
    const truth = new Array<number>(n).fill(1 / n)
    return (stream) => {
      let above = true
      training.run(truth, t + 1, stream, (_, theta) => {
        for (const p of theta) above &&= p >= floor
      })
      return above
    }
  }

const at = (n: number, k: number, t = 10): RareMode => ({ n, k, t })

verify(rareModeFloor, {
  title: 'every mode of the real data keeps a probability of at least 1/(n + k)',
  domain: domain({ n: axis.logInteger(2, 60), lambda: axis.logUniform(0.1, 10), t: axis.logInteger(1, 20) }).derive(
    ({ n, lambda, t }) => ({ n, k: Math.ceil(lambda * n), t }),
  ),
  measures: 'one run with n modes that the real data show once each: are all above the floor in every generation?',
  replicate: allAbove(),
  criterion: () => always({ margin: 0.01 }),
  examples: [at(50, 50), at(50, 50, 20), at(10, 5), at(10, 100), at(2, 2)],
  controls: {
    'no real data after the first fit': {
      at: [at(50, 50), at(10, 5)],
      replicate: allAbove(() => ({ workflow: workflows.replace })),
    },
    'a floor twice as high': { at: [at(50, 50), at(10, 5)], replicate: allAbove(undefined, 2) },
    'all synthetic data are kept': {
      at: [at(50, 50)],
      replicate: allAbove(() => ({ workflow: workflows.accumulate })),
    },
  },
  survivors: {
    'every synthetic observation drawn': {
      at: [at(10, 5)],
      replicate: allAbove(({ n }) => ({ sampler: drawnOneByOne(families.categorical({ symbols: n })) })),
    },
  },
  limits: ['Violations rarer than 1 in 100 runs are not looked for; the floor is a proof, not an estimate.'],
  figure: {
    title: 'The floor of a mode seen once, n = 50',
    x: 'k',
    xLabel: 'synthetic observations k',
    yLabel: 'probability',
    over: integersFrom(0, 200),
    lines: { 'floor 1/(n + k)': (k) => 1 / (50 + k), 'share in the real data': () => 0.02 },
    series: () => undefined,
  },
})
