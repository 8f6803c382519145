import {
  axis,
  distribution,
  domain,
  type Experiment,
  families,
  integersFrom,
  special,
  type TrainingPlan,
  verify,
  workflows,
} from 'collapse-check'
import gaussianSteps from '#theorems/barzilai-shamir-2025/gaussian-steps'
import { accumulating, first } from './accumulating.ts'

interface Point {
  readonly n: number
  readonly T: number
  readonly sd: number
  readonly mean: number
}

/** The T-th step, in units of its predicted standard deviation. */
const standardizedStep =
  (changed: Partial<TrainingPlan> = {}, later = 0): Experiment<Point> =>
  ({ n, T, sd, mean }) => {
    const training = accumulating(families.gaussianMean({ sd }), n, changed)
    const unit = sd / (T * Math.sqrt(n))
    return (stream) => {
      let before = mean
      const last = T + later
      const theta = training.run([mean], last, stream, (t, model) => {
        if (t === last - 1) before = first(model)
      })
      return (first(theta) - before) / unit
    }
  }

const standardNormal = { name: 'N(0, 1)', cdf: special.normalCdf }
const margin = 0.02
const at = (T: number, n = 20): Point => ({ n, T, sd: 1, mean: 0 })

verify(gaussianSteps, {
  title: 'the T-th step, times T√n/σ, is standard normal',
  domain: domain({
    n: axis.logInteger(1, 1000),
    T: axis.logInteger(1, 100),
    sd: axis.logUniform(0.01, 100),
    mean: axis.choice(0, -3, 1000),
  }),
  measures: 'the last step of one run, divided by its predicted standard deviation',
  replicate: standardizedStep(),
  criterion: () => distribution.equals(standardNormal, { margin }),
  examples: [at(1), at(2), at(10), at(100)],
  controls: {
    'each generation replaces the last: steps do not shrink': {
      at: [at(2), at(10)],
      replicate: standardizedStep({ workflow: workflows.replace }),
    },
    'one generation too many': { at: [at(1), at(5)], replicate: standardizedStep({}, 1) },
    'steps that shrink like 1/√T': {
      at: [at(2), at(10)],
      criterion: ({ T }) =>
        distribution.equals({ name: 'N(0, T)', cdf: (x) => special.normalCdf(x / Math.sqrt(T)) }, { margin }),
    },
  },
  survivors: {
    'every observation drawn': { at: [at(5, 5)], replicate: standardizedStep({ path: 'raw' }) },
  },
  limits: ['Distributions closer than 0.02 to the normal, in Kolmogorov distance, are not told apart.'],
  figure: {
    title: 'Distance of the standardised step from N(0, 1)',
    x: 'T',
    xLabel: 'generation T',
    yLabel: 'Kolmogorov distance',
    xScale: 'log',
    over: integersFrom(1, 100),
    lines: {
      'certified below': () => margin,
      'if steps shrank like 1/√T': (T) => {
        if (T === 1) return 0
        const x = Math.sqrt((T * Math.log(T)) / (T - 1))
        return special.normalCdf(x) - special.normalCdf(x / Math.sqrt(T))
      },
    },
  },
})
