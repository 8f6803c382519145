import {
  always,
  axis,
  domain,
  type Experiment,
  families,
  logSpaced,
  recursiveTraining,
  Stream,
  schedules,
  type TrainingPlan,
  verify,
  workflows,
} from 'collapse-check'
import symmetries from '#theorems/suresh-2025/symmetries'

/** Data moved by `shift` units and measured in units 1/unit as large. */
interface Units {
  readonly n: number
  readonly k: number
  readonly unit: number
  readonly shift: number
}

/** Are both models of the same random numbers, in the two units, the same model? */
const agrees =
  (changed: Partial<TrainingPlan> = {}): Experiment<Units> =>
  ({ n, k, unit, shift }) => {
    const training = recursiveTraining({
      family: families.gaussian({ divisor: 'n-1' }),
      workflow: workflows.replace,
      schedule: schedules.constant(n),
      ...changed,
    })
    return (stream) => {
      const state = [stream.word(), stream.word(), stream.word(), stream.word()] as const
      const [mean = 0, sd = 0] = Array.from(training.run([0, 1], k, new Stream(...state)))
      const [moved = 0, scaled = 0] = Array.from(training.run([shift * unit, unit], k, new Stream(...state)))
      const rounding = 1e-9
      return (
        Math.abs(scaled / (unit * sd) - 1) < rounding &&
        Math.abs(moved / unit - (shift + mean)) < rounding * (1 + Math.abs(shift) + Math.abs(mean))
      )
    }
  }

/** A broken estimator that knows about a unit: one extra observation of size 1. */
const withPrior: Partial<TrainingPlan> = {
  family: families.changedEstimator(families.gaussian({ divisor: 'n-1' }), 'with a prior', (theta, n) => {
    const sd = theta[1] ?? Number.NaN
    theta[1] = Math.sqrt((sd * sd * n + 1) / (n + 1))
  }),
}
const at = (k: number, unit = 1000, shift = 3): Units => ({ n: 10, k, unit, shift })

verify(symmetries, {
  title: 'with the same random numbers, data in other units give the same models in those units',
  domain: domain({
    n: axis.integer(2, 50),
    generationsPerSample: axis.logUniform(0.1, 5),
    unit: axis.logUniform(0.001, 1000),
    shift: axis.uniform(-10, 10),
  }).derive(({ generationsPerSample, n, unit, shift }) => ({
    n,
    k: Math.ceil(generationsPerSample * n),
    unit,
    shift,
  })),
  measures: 'one run, in two units with the same random numbers: do the models agree?',
  replicate: agrees(),
  criterion: () => always({ margin: 0.005 }),
  examples: [at(1), at(10), at(100), at(100, 0.001, -10)],
  controls: {
    'a prior observation of size 1': { at: [at(10), at(100)], replicate: agrees(withPrior) },
    'every observation drawn, far from 0': {
      // Draws are rounded to the spacing of numbers near 10⁹ units, which the spread soon is not far above.
      at: [at(150)],
      replicate: (point) => agrees({ path: 'raw' })({ ...point, shift: 1e9 }),
    },
  },
  survivors: {
    'maximum likelihood': { at: [at(100)], replicate: agrees({ family: families.gaussian({ divisor: 'n' }) }) },
    'every observation drawn, near 0': { at: [at(10)], replicate: agrees({ path: 'raw' }) },
  },
  limits: ['Up to 5n generations and rounding of 1e-9.', 'Violations rarer than 1 in 200 are not looked for.'],
  figure: {
    title: 'Share of runs that agree in both units, n = 10',
    x: 'k',
    xLabel: 'generation k',
    yLabel: 'share of runs',
    over: logSpaced(1, 100, 10).map(Math.round),
    lines: { 'certified above': () => 0.995 },
    series: ({ unit }) => (unit === 1000 ? 'measured' : undefined),
  },
})
