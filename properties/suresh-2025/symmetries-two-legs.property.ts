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
  workflows,
} from 'collapse-check'
import symmetries from '#theorems/suresh-2025/symmetries'

/** k generations, and as many again from the model that they end with. */
interface Legs {
  readonly n: number
  readonly p0: number
  readonly k: number
  readonly again: number
}

const margin = 0.025
/** Is the symbol alive after both legs? `from` says where the second one starts. */
const aliveAfterBoth =
  (from: (reached: number, p0: number) => number = (reached) => reached): Experiment<Legs> =>
  ({ n, p0, k, again }) => {
    const training = recursiveTraining({
      family: families.bernoulli(),
      workflow: workflows.replace,
      schedule: schedules.constant(n),
    })
    return (stream) => {
      const reached = training.run([p0], k, stream)[0] ?? Number.NaN
      return training.run([from(reached, p0)], again, stream)[0] !== 0
    }
  }
const exact = ({ n, p0, k, again }: Legs, total = k + again) => laws.wrightFisherSurvival({ n, p0, k: total })
const at = (k: number, again: number): Legs => ({ n: 20, p0: 0.1, k, again })

verify(symmetries, {
  title: 'training k₁ generations and then k₂ more is training k₁ + k₂ generations',
  domain: domain({
    n: axis.integer(2, 60),
    p0: axis.uniform(0.02, 0.6),
    k: axis.integer(1, 20),
    again: axis.integer(1, 20),
  }),
  measures: 'one run in two legs: is the symbol still alive?',
  replicate: aliveAfterBoth(),
  criterion: (point) => probability.equals(exact(point), { margin }),
  examples: [at(1, 1), at(5, 5), at(10, 2), at(2, 10)],
  controls: {
    'the second leg starts from the truth': {
      at: [at(5, 5), at(10, 2)],
      replicate: aliveAfterBoth((_, p0) => p0),
    },
    'the model is cut to one digit': {
      at: [at(5, 5), at(10, 2)],
      replicate: aliveAfterBoth((reached) => Math.floor(10 * reached) / 10),
    },
    'only the longer leg counts': {
      at: [at(5, 5), at(10, 10)],
      criterion: (point) => probability.equals(exact(point, Math.max(point.k, point.again)), { margin }),
    },
  },
  survivors: {
    'the model is saved with all digits': {
      at: [at(5, 5)],
      replicate: aliveAfterBoth((reached) => Number(reached.toPrecision(17))),
    },
  },
  limits: ['Deviations of less than 0.025 in probability are not looked for.'],
  figure: {
    title: 'Survival after two legs, n = 20, p₀ = 0.1',
    x: 'again',
    xLabel: 'generations of the second leg',
    yLabel: 'Pr(still alive)',
    over: integersFrom(1, 20),
    lines: {
      'after 5 generations before': (again) => exact(at(5, again)),
      'after 2 generations before': (again) => exact(at(2, again)),
      'after 10 generations before': (again) => exact(at(10, again)),
      'after 1 generation before': (again) => exact(at(1, again)),
    },
  },
})
