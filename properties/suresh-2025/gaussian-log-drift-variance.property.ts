import { axis, domain, logSpaced, mean, verify } from 'collapse-check'
import gaussianLogDrift, {
  driftPerStep,
  fourthCumulantPerStep,
  variancePerStep,
} from '#theorems/suresh-2025/gaussian-log-drift'
import { type Generations, gaussianAfter, laplaceNoise, uniformNoise } from './gaussian-after.ts'

/** Squared deviation of ln Σ_k² from its mean, in units of k/n. */
const squaredDeviation = (_: number, sd: number, { n, k }: Generations) => {
  const deviation = 2 * Math.log(sd) - k * driftPerStep(n)
  return (deviation * deviation * n) / k
}
const predicted = ({ n }: Generations) => n * variancePerStep(n)
/** 5 %; a square has the variance 2v² + k·κ₄, with a quarter of slack. */
const equals = (value: number, { n, k }: Generations) => {
  const one = variancePerStep(n)
  const variance = n * n * (2 * one * one + fourthCumulantPerStep(n) / k)
  return mean.equals(value, { margin: 0.05 * value, variance: { atMost: 1.25 * variance } })
}
const at = (n: number, k: number): Generations => ({ n, k })

verify(gaussianLogDrift, {
  title: 'the variance of ln Σ² grows by the predicted amount a generation',
  domain: domain({ n: axis.integer(2, 100), k: axis.integer(1, 8) }),
  measures: '(ln Σ_k² − mean)² n/k after one run of k generations',
  replicate: gaussianAfter(squaredDeviation),
  criterion: (point) => equals(predicted(point), point),
  examples: [at(10, 1), at(10, 4), at(10, 8), at(20, 4), at(2, 4), at(100, 4)],
  controls: {
    'Laplace noise': {
      at: [at(10, 4), at(20, 4)],
      replicate: gaussianAfter(squaredDeviation, laplaceNoise),
    },
    'uniform noise': {
      at: [at(10, 4), at(20, 4)],
      replicate: gaussianAfter(squaredDeviation, uniformNoise),
    },
    'the large-n value 2/n': { at: [at(10, 4)], criterion: (point) => equals(2, point) },
  },
  survivors: {
    'data in other units': {
      at: [at(10, 4)],
      replicate: gaussianAfter(squaredDeviation, {}, { unit: 1000 }),
    },
    'every observation drawn': {
      at: [at(10, 4)],
      replicate: gaussianAfter(squaredDeviation, { path: 'raw' }),
    },
  },
  limits: ['Deviations of less than 5 % are not looked for.', 'The drift is taken as known; see gaussian-log-drift.'],
  figure: {
    title: 'Growth of Var ln Σ² a generation, in units of 1/n',
    x: 'n',
    xLabel: 'observations a generation n',
    yLabel: 'n · Var ln Σ² / k',
    xScale: 'log',
    over: logSpaced(2, 100).map(Math.round),
    lines: { 'exact law': (n) => predicted(at(n, 1)), 'large n': () => 2 },
  },
})
