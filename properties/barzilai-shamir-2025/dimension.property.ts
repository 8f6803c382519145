import {
  axis,
  distribution,
  domain,
  type Experiment,
  laws,
  logSpaced,
  type TrainingPlan,
  verify,
  workflows,
} from 'collapse-check'
import gaussianDimension, { chiSquareCdf } from '#theorems/barzilai-shamir-2025/gaussian-dimension'
import { accumulating } from './accumulating.ts'
import { gaussianVector } from './gaussian-vector.ts'

interface Point {
  readonly n: number
  readonly T: number
  readonly d: number
}

/** n·‖θ_T − θ_0‖²/H_T. */
const squaredNorm =
  (changed: Partial<TrainingPlan> = {}): Experiment<Point> =>
  ({ n, T, d }) => {
    const training = accumulating(gaussianVector(d), n, changed)
    const truth = Float64Array.from({ length: d }, (_, i) => i - 1)
    const unit = laws.harmonicSquares(T) / n
    return (stream) => {
      const theta = training.run(truth, T, stream)
      let sum = 0
      for (let i = 0; i < d; i++) {
        const error = (theta[i] ?? Number.NaN) - (truth[i] ?? Number.NaN)
        sum += error * error
      }
      return sum / unit
    }
  }

const margin = 0.03
const law = (d: number) => ({ name: `χ² of ${d} degrees of freedom`, cdf: (x: number) => chiSquareCdf(d, x) })
const at = (d: number, T = 10): Point => ({ n: 20, T, d })

verify(gaussianDimension, {
  title: 'the scaled squared error has a χ² law with d degrees of freedom',
  domain: domain({ d: axis.choice(1, 2, 3, 4, 8, 16), n: axis.logInteger(1, 1000), T: axis.integer(1, 12) }),
  measures: 'n·‖θ_T − θ_0‖²/H_T after one run',
  replicate: squaredNorm(),
  criterion: ({ d }) => distribution.equals(law(d), { margin }),
  examples: [at(1), at(4), at(16)],
  controls: {
    'error flat in the dimension': {
      at: [at(4), at(16)],
      criterion: () => distribution.equals(law(1), { margin }),
    },
    'each generation replaces the last': {
      at: [at(1), at(16)],
      replicate: squaredNorm({ workflow: workflows.replace }),
    },
  },
  survivors: { 'every observation drawn': { at: [at(4, 3)], replicate: squaredNorm({ path: 'raw' }) } },
  limits: ['Distributions closer than 0.03, in Kolmogorov distance, are not told apart.'],
  figure: {
    title: 'Distance of the scaled squared error from its χ² law',
    x: 'd',
    xLabel: 'dimension d',
    yLabel: 'Kolmogorov distance',
    xScale: 'log',
    over: logSpaced(1, 16, 30),
    lines: {
      'certified below': () => margin,
      'if the error were flat in d (χ²₁)': (d) => {
        let gap = 0
        for (let x = 0.05; x < 40; x += 0.05) gap = Math.max(gap, chiSquareCdf(1, x) - chiSquareCdf(d, x))
        return gap
      },
    },
  },
})
