import {
  axis,
  domain,
  type Experiment,
  families,
  laws,
  logSpaced,
  probability,
  schedules,
  type TrainingPlan,
  verify,
  workflows,
} from 'collapse-check'
import asymptoticRace, { uniformRace, uniformRaceLimit } from '#theorems/xu-2025/asymptotic-race'
import { raceOf } from './race.ts'

interface Ends {
  readonly n: number
  readonly end: number
}

const margin = 0.02
const race =
  (changed: Partial<TrainingPlan> = {}, generations = 2): Experiment<Ends> =>
  ({ n, end }) =>
    raceOf(
      {
        plan: { family: families.uniform({ estimator: 'unbiased' }), schedule: schedules.constant(n), ...changed },
        truth: [end],
      },
      generations,
    )
const at = (n: number): Ends => ({ n, end: 1 })

verify(asymptoticRace, {
  title: 'for the unbiased end of a uniform P(2) is another number, at every n and in the limit',
  domain: domain({ n: axis.logInteger(1, 10_000), end: axis.logUniform(0.01, 100) }),
  measures: 'one run of 2 generations of n each: is θ_2 closer to the truth than θ_1?',
  replicate: race(),
  criterion: ({ n }) => probability.equals(uniformRace(n), { margin }),
  examples: [at(2), at(5), at(10), at(100), at(1000), at(10_000)],
  controls: {
    'the law of regular families': {
      at: [at(100), at(10_000)],
      criterion: () => probability.equals(laws.beatsRealOnly(1), { margin }),
    },
    'the maximum: never closer': {
      at: [at(10), at(1000)],
      replicate: race({ family: families.uniform({ estimator: 'maximum' }) }),
    },
    'all data are kept': { at: [at(100)], replicate: race({ workflow: workflows.accumulate }) },
    'one generation too many': { at: [at(100)], replicate: race({}, 3) },
  },
  survivors: {
    'every observation drawn': { at: [at(10)], replicate: race({ path: 'raw' }) },
  },
  limits: ['Deviations of less than 0.02 in probability are not looked for.', 'Two generations.'],
  figure: {
    title: 'Beating real data alone at T = 2: the unbiased end of a uniform',
    x: 'n',
    xLabel: 'observations a generation n',
    yLabel: 'P_n(2)',
    xScale: 'log',
    over: logSpaced(1, 10_000, 30).map(Math.round),
    lines: {
      'end of a uniform, exact': uniformRace,
      'its limit': () => uniformRaceLimit,
      'regular families': () => laws.beatsRealOnly(1),
    },
  },
})
