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
import noSelfCorrection, { correlation, sameSign } from '#theorems/barzilai-shamir-2025/no-self-correction'
import { accumulating, first } from './accumulating.ts'

interface Point {
  readonly n: number
  readonly T: number
  readonly sd: number
  readonly mean: number
}

/** Whether θ_1 and θ_T err on the same side of the truth. */
const keepsSign =
  (changed: Partial<TrainingPlan> = {}): Experiment<Point> =>
  ({ n, T, sd, mean }) => {
    const training = accumulating(families.gaussianMean({ sd }), n, changed)
    return (stream) => {
      let early = 0
      const late = first(
        training.run([mean], T, stream, (t, theta) => {
          if (t === 1) early = first(theta) - mean
        }),
      )
      return early * (late - mean) > 0
    }
  }

const margin = 0.02
const at = (T: number, n = 20): Point => ({ n, T, sd: 1, mean: 0 })

verify(noSelfCorrection, {
  title: 'the error of generation T has the sign of the first one with the predicted probability',
  domain: domain({
    n: axis.logInteger(1, 1000),
    T: axis.logInteger(2, 200),
    sd: axis.logUniform(0.01, 100),
    mean: axis.choice(0, -3, 1000),
  }),
  measures: 'one run of T generations: do θ_1 and θ_T err on the same side?',
  replicate: keepsSign(),
  criterion: ({ T }) => probability.equals(sameSign(T), { margin }),
  examples: [at(2), at(5), at(10), at(20), at(50), at(100), at(200)],
  controls: {
    'fresh real data in every generation': {
      at: [at(5), at(50)],
      replicate: keepsSign({ workflow: workflows.contaminatedAccumulation({ share: 1 }) }),
    },
    'each generation replaces the last': {
      at: [at(5), at(50)],
      replicate: keepsSign({ workflow: workflows.replace }),
    },
    'correlation taken as 1/H_T': {
      at: [at(5), at(50)],
      criterion: ({ T }) => probability.equals(0.5 + Math.asin(correlation(T) * correlation(T)) / Math.PI, { margin }),
    },
  },
  survivors: { 'every observation drawn': { at: [at(10, 5)], replicate: keepsSign({ path: 'raw' }) } },
  limits: ['The Gaussian mean only; other families keep the covariance, not this probability.'],
  figure: {
    title: 'How often model T errs on the side of the first model',
    x: 'T',
    xLabel: 'generation T',
    yLabel: 'probability',
    xScale: 'log',
    over: integersFrom(2, 200),
    lines: {
      'all data kept': sameSign,
      'fresh real data every time': (T) => 0.5 + Math.asin(1 / Math.sqrt(T)) / Math.PI,
    },
  },
})
