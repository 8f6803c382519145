import {
  axis,
  domain,
  experiment,
  families,
  integersFrom,
  laws,
  points,
  probability,
  recursiveTraining,
  schedules,
  verify,
  workflows,
} from 'collapse-check'
import theorem from '#theorems/suresh-2025/symmetries'
import type { Survival } from '#theorems/suresh-2025/theorem-1'

/** k generations, and as many again from the model that they end with. */
interface Legs extends Survival {
  readonly again: number
}

const legs = (k: number, ...again: number[]) => points({ n: 20, p0: 0.1, k, again })
const longRun = ({ n, p0, k, again }: Legs) => laws.wrightFisherSurvival({ n, p0, k: k + again })

/** Is the symbol alive after both legs? */
const aliveAfterBoth = experiment(
  (_: Legs) => ({ handedOn: (reached: number) => reached }),
  ({ handedOn }, { n, p0, k, again }) => {
    const training = recursiveTraining({
      family: families.bernoulli(),
      workflow: workflows.replace,
      schedule: schedules.constant(n),
    })
    return (stream) => {
      const reached = training.run([p0], k, stream)[0] ?? Number.NaN
      return training.run([handedOn(reached)], again, stream)[0] !== 0
    }
  },
)

verify(theorem, {
  title: 'training k₁ generations and then k₂ more is training k₁ + k₂ generations',
  domain: domain({
    n: axis.integer(2, 60),
    p0: axis.uniform(0.02, 0.6),
    k: axis.integer(1, 20),
    again: axis.integer(1, 20),
  }),
  examples: [...legs(1, 1), ...legs(5, 5), ...legs(10, 2), ...legs(2, 10)],
  measures: 'one run in two legs: is the symbol still alive?',
  replicate: aliveAfterBoth,
  predicts: longRun,
  criterion: (value) => probability.equals(value, { margin: 0.025 }),
  controls: {
    'the second leg starts from the truth': {
      at: [...legs(5, 5), ...legs(10, 2)],
      replicate: aliveAfterBoth.in((_, { p0 }) => ({ handedOn: () => p0 })),
    },
    'the model is cut to one digit': {
      at: [...legs(5, 5), ...legs(10, 2)],
      replicate: aliveAfterBoth.in({ handedOn: (reached) => Math.floor(10 * reached) / 10 }),
    },
    'only the longer leg counts': {
      at: [...legs(5, 5), ...legs(10, 10)],
      predicts: ({ n, p0, k, again }) => laws.wrightFisherSurvival({ n, p0, k: Math.max(k, again) }),
    },
  },
  survivors: {
    'the model is saved with all digits': {
      at: legs(5, 5),
      replicate: aliveAfterBoth.in({ handedOn: (reached) => Number(reached.toPrecision(17)) }),
    },
  },
  limits: ['Deviations of less than 0.025 in probability are not looked for.'],
  figure: {
    title: 'Survival after two legs, n = 20, p₀ = 0.1',
    over: legs(5, ...integersFrom(1, 20)),
    labels: ['generations of the second leg', 'Pr(still alive)'],
    lines: {
      'after 5 generations before': longRun,
      'after 2 generations before': (point) => longRun({ ...point, k: 2 }),
      'after 10 generations before': (point) => longRun({ ...point, k: 10 }),
      'after 1 generation before': (point) => longRun({ ...point, k: 1 }),
    },
    series: () => 'simulated',
  },
})
