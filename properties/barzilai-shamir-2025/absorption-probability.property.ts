import {
  axis,
  domain,
  type Experiment,
  families,
  integersFrom,
  probability,
  type TrainingPlan,
  verify,
  workflows,
} from 'collapse-check'
import absorption, { type Absorption, absorbed } from '#theorems/barzilai-shamir-2025/absorption'
import { accumulating, first } from './accumulating.ts'

/** Whether the model has lost an outcome. */
const lost =
  (changed: Partial<TrainingPlan> = {}, flip = false): Experiment<Absorption> =>
  ({ n, T, p }) => {
    const training = accumulating(families.bernoulli(), n, changed)
    return (stream) => {
      const estimate = first(training.run([flip ? 1 - p : p], T, stream))
      return estimate === 0 || estimate === 1
    }
  }

const margin = 0.025
const at = (n: number, T = 300, p = 0.3): Absorption => ({ n, T, p })

verify(absorption, {
  title: 'the probability that an outcome is lost is that of losing it at the first fit',
  domain: domain({ n: axis.integer(2, 20), T: axis.logInteger(1, 300), p: axis.uniform(0.02, 0.98) }),
  measures: 'one run of T generations: is the estimate 0 or 1?',
  replicate: lost(),
  criterion: (point) => probability.equals(absorbed(point), { margin }),
  examples: [at(2), at(3), at(5), at(10), at(5, 1)],
  controls: {
    'each generation replaces the last': {
      at: [at(2), at(5)],
      replicate: lost({ workflow: workflows.replace }),
    },
    'both outcomes lost together': {
      at: [at(2), at(5)],
      criterion: ({ n, p }) => probability.equals(Math.exp(n * Math.log(p)), { margin }),
    },
  },
  survivors: {
    'outcomes relabelled': { at: [at(2), at(5)], replicate: lost({}, true) },
    'every observation drawn': { at: [at(3, 30)], replicate: lost({ path: 'raw' }) },
  },
  limits: ['Deviations of less than 0.025 in probability are not looked for.'],
  figure: {
    title: 'Probability that a Bernoulli(0.3) model has lost an outcome',
    x: 'n',
    xLabel: 'observations a generation n',
    yLabel: 'probability at generation 300',
    over: integersFrom(2, 20),
    lines: { 'all data kept, at every T': (n) => absorbed(at(n)), 'replaced, in the end': () => 1 },
    series: ({ T }) => (T === 300 ? 'simulated, all data kept' : undefined),
  },
})
