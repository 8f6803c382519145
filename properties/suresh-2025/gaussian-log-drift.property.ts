import { axis, domain, logSpaced, mean, verify, workflows } from 'collapse-check'
import gaussianLogDrift, { driftPerStep, variancePerStep } from '#theorems/suresh-2025/gaussian-log-drift'
import {
  type Generations,
  gaussianAfter,
  knownMean,
  laplaceNoise,
  maximumLikelihood,
  uniformNoise,
} from './gaussian-after.ts'

/** n times the fall of ln Σ² a generation: near −1 whatever n is. */
const drift = (_: number, sd: number, { n, k }: Generations) => ((2 * n) / k) * Math.log(sd)
const equals = (value: number, { n, k }: Generations) =>
  mean.equals(value, {
    margin: 0.05 * Math.abs(value),
    variance: { atMost: (1.25 * n * n * variancePerStep(n)) / k },
  })
const predicted = ({ n }: Generations) => n * driftPerStep(n)
const at = (n: number, k: number): Generations => ({ n, k })

verify(gaussianLogDrift, {
  title: 'the mean of ln Σ² falls by the predicted amount a generation',
  domain: domain({ n: axis.integer(2, 30), generationsPerSample: axis.logUniform(0.2, 5) }).derive(
    ({ n, generationsPerSample }) => ({ n, k: Math.ceil(generationsPerSample * n) }),
  ),
  measures: 'n ln(Σ_k²/σ₀²)/k after one run of k generations',
  replicate: gaussianAfter(drift),
  criterion: (point) => equals(predicted(point), point),
  examples: [at(10, 1), at(10, 20), at(10, 111), at(20, 40), at(2, 5)],
  controls: {
    'maximum likelihood: divisor n': {
      at: [at(10, 20), at(20, 40)],
      replicate: gaussianAfter(drift, maximumLikelihood),
    },
    'the mean is known': { at: [at(10, 20)], replicate: gaussianAfter(drift, knownMean()) },
    'Laplace noise': { at: [at(10, 20)], replicate: gaussianAfter(drift, laplaceNoise) },
    'uniform noise': { at: [at(10, 20)], replicate: gaussianAfter(drift, uniformNoise) },
    'the real data are kept': {
      at: [at(10, 20)],
      replicate: gaussianAfter(drift, { workflow: workflows.fixedRealLatestSynthetic }),
    },
  },
  survivors: {
    'data in other units': { at: [at(10, 20)], replicate: gaussianAfter(drift, {}, { unit: 1000 }) },
    'every observation drawn': { at: [at(10, 5)], replicate: gaussianAfter(drift, { path: 'raw' }) },
  },
  limits: ['Deviations of less than 5 % of the drift are not looked for.'],
  figure: {
    title: 'Fall of ln Σ² a generation, in units of 1/n',
    x: 'n',
    xLabel: 'observations a generation n',
    yLabel: 'n · mean change of ln Σ²',
    xScale: 'log',
    over: logSpaced(2, 100).map(Math.round),
    lines: {
      'divisor n − 1': (n) => n * driftPerStep(n),
      'divisor n (maximum likelihood)': (n) => n * (driftPerStep(n) + Math.log1p(-1 / n)),
    },
  },
})
