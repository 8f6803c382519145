import {
  axis,
  domain,
  type Experiment,
  families,
  integersFrom,
  probability,
  recursiveTraining,
  schedules,
  type TrainingPlan,
  verify,
  workflows,
} from 'collapse-check'
import rareModeFloor, { type RareMode, visibility } from '#theorems/bertrand-2024/rare-mode-floor'
import { drawnOneByOne, withoutChance } from './changed-statistics.ts'

const family = families.bernoulli()

/** Whether generation t shows a mode that the real data show once. */
const shown =
  (changed: Partial<TrainingPlan> = {}, later = 0): Experiment<RareMode> =>
  ({ n, k, t }) => {
    const training = recursiveTraining({
      family,
      realData: withoutChance(family),
      workflow: workflows.fixedRealLatestSynthetic,
      schedule: schedules.realThenSynthetic(n, k),
      ...changed,
    })
    const floor = changed.workflow === workflows.replace ? 0 : 1 / (n + k)
    return (stream) => (training.run([1 / n], t + 1 + later, stream)[0] ?? Number.NaN) > floor * (1 + 1e-9)
  }

const margin = 0.02
const at = (t: number, k = 50, n = 50): RareMode => ({ n, k, t })

verify(rareModeFloor, {
  title: 'a generation shows a mode that the real data show once with the probability of the exact chain',
  domain: domain({ n: axis.logInteger(2, 60), lambda: axis.logUniform(0.2, 2), t: axis.logInteger(1, 15) }).derive(
    ({ n, lambda, t }) => ({ n, k: Math.ceil(lambda * n), t }),
  ),
  measures: 'one run: do the synthetic data of generation t show the mode?',
  replicate: shown(),
  criterion: (point) => probability.equals(visibility(point), { margin }),
  examples: [at(1), at(2), at(5), at(15), at(10, 20), at(5, 10, 5)],
  controls: {
    'no real data after the first fit': { at: [at(5), at(15)], replicate: shown({ workflow: workflows.replace }) },
    'all synthetic data are kept': { at: [at(15)], replicate: shown({ workflow: workflows.accumulate }) },
    'one generation more': { at: [at(1)], replicate: shown({}, 1) },
    'independent generations': {
      at: [at(5), at(15)],
      criterion: ({ n, k }) => probability.equals(visibility({ n, k, t: 1 }), { margin }),
    },
  },
  survivors: {
    'every synthetic observation drawn': {
      at: [at(5)],
      replicate: shown({ sampler: drawnOneByOne(family) }),
    },
  },
  limits: ['Deviations of less than 0.02 in probability are not looked for.'],
  figure: {
    title: 'Probability that a generation shows a mode seen once in n = 50, k = 50',
    x: 't',
    xLabel: 'generations after the fit on real data',
    yLabel: 'probability',
    over: integersFrom(1, 15),
    lines: {
      'this page': (t) => visibility(at(t)),
      'if generations were independent': () => visibility(at(1)),
    },
    series: ({ n, k }) => (n === 50 && k === 50 ? 'simulated' : undefined),
  },
})
