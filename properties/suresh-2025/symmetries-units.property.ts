import {
  always,
  axis,
  domain,
  experiment,
  families,
  logSpaced,
  points,
  recursiveTraining,
  Stream,
  schedules,
  verify,
  workflows,
} from 'collapse-check'
import theorem from '#theorems/suresh-2025/symmetries'
import type { Generations } from '#theorems/suresh-2025/theorem-3'

/** Data moved by `shift` units and measured in units 1/unit as large. */
interface Units extends Generations {
  readonly unit: number
  readonly shift: number
}

const after = (...k: number[]) => points({ n: 10, k, unit: 1000, shift: 3 })
const rounding = 1e-9
const family = families.gaussian({ divisor: 'n-1' })

/** Are both models of the same random numbers, in the two units, the same model? */
const agrees = experiment(
  ({ shift }: Units) => ({ family, shift, path: 'statistic' as 'statistic' | 'raw' }),
  ({ shift, ...plan }, { n, k, unit }) => {
    const training = recursiveTraining({ ...plan, workflow: workflows.replace, schedule: schedules.constant(n) })
    return (stream) => {
      const state = [stream.word(), stream.word(), stream.word(), stream.word()] as const
      const [mean = 0, sd = 0] = Array.from(training.run([0, 1], k, new Stream(...state)))
      const [moved = 0, scaled = 0] = Array.from(training.run([shift * unit, unit], k, new Stream(...state)))
      return (
        Math.abs(scaled / (unit * sd) - 1) < rounding &&
        Math.abs(moved / unit - (shift + mean)) < rounding * (1 + Math.abs(shift) + Math.abs(mean))
      )
    }
  },
)
/** A broken estimator that knows about a unit: one extra observation of size 1. */
const withPrior = families.changedEstimator(family, 'with a prior', (theta, n) => {
  const sd = theta[1] ?? Number.NaN
  theta[1] = Math.sqrt((sd * sd * n + 1) / (n + 1))
})

verify(theorem, {
  title: 'with the same random numbers, data in other units give the same models in those units',
  domain: domain({
    n: axis.integer(2, 50),
    generationsPerSample: axis.logUniform(0.1, 5),
    unit: axis.logUniform(0.001, 1000),
    shift: axis.uniform(-10, 10).means('the origin of measurement'),
  }).derive(({ generationsPerSample, n, ...units }) => ({ n, k: Math.ceil(generationsPerSample * n), ...units })),
  examples: [...after(1, 10, 100), { n: 10, k: 100, unit: 0.001, shift: -10 }],
  measures: 'one run, in two units with the same random numbers: do the models agree?',
  replicate: agrees,
  criterion: () => always({ margin: 0.005 }),
  controls: {
    'a prior observation of size 1': { at: after(10, 100), world: { family: withPrior } },
    'every observation drawn, far from 0': {
      // Draws are rounded to the spacing of numbers near 10⁹ units, which the spread soon is not far above.
      at: after(150),
      replicate: agrees.in({ path: 'raw', shift: 1e9 }),
    },
  },
  survivors: {
    'maximum likelihood': { at: after(100), world: { family: families.gaussian({ divisor: 'n' }) } },
    'every observation drawn, near 0': { at: after(10), world: { path: 'raw' } },
  },
  limits: ['Up to 5n generations and rounding of 1e-9.', 'Violations rarer than 1 in 200 are not looked for.'],
  figure: {
    title: 'Share of runs that agree in both units, n = 10',
    over: after(...logSpaced(1, 100, 10).map(Math.round)),
    labels: ['generation k', 'share of runs'],
    lines: { 'certified above': () => 0.995 },
    series: ({ unit }) => (unit === 1000 ? 'measured' : undefined),
  },
})
