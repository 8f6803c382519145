import { axis, domain, logSpaced, mean, verify } from 'collapse-check'
import gaussianLogDrift, { driftPerStep, variancePerStep } from '#theorems/suresh-2025/gaussian-log-drift'
import { type Generations, gaussianAfter, maximumLikelihood, scaledSpread } from './gaussian-after.ts'

/** n times the fall of ln Σ² a generation: near −1 whatever n is. */
const drift = (_: number, sd: number, { n, k }: Generations) => ((2 * n) / k) * Math.log(sd)
const equals = (value: number, { n, k }: Generations) =>
  mean.equals(value, { margin: 0.1, variance: { atMost: (1.25 * n * n * variancePerStep(n)) / k } })
const at = (n: number): Generations => ({ n, k: 2 * n })

verify(gaussianLogDrift, {
  title: 'the rate of collapse is 1/n: n times the fall of ln Σ² a generation stays near −1',
  domain: domain({ n: axis.logInteger(10, 150) }).derive(({ n }) => ({ n, k: 2 * n })),
  measures: 'n ln(Σ_k²/σ₀²)/k after one run of k = 2n generations',
  replicate: gaussianAfter(drift),
  criterion: (point) => equals(point.n * driftPerStep(point.n), point),
  examples: [at(10), at(20), at(50), at(100)],
  controls: {
    'the variance loses 1/26 a generation whatever n is': {
      at: [at(20), at(100)],
      replicate: gaussianAfter(
        drift,
        scaledSpread(() => Math.sqrt(25 / 26)),
      ),
    },
    'maximum likelihood: divisor n': { at: [at(100)], replicate: gaussianAfter(drift, maximumLikelihood) },
    'a rate of 1/√n': {
      at: [at(20), at(100)],
      criterion: (point) => equals(-Math.sqrt(point.n / 10), point),
    },
  },
  survivors: {
    'data in other units': { at: [at(20)], replicate: gaussianAfter(drift, {}, { unit: 0.001 }) },
  },
  limits: ['Sizes from 10 to 150; the law holds for all n ≥ 2, and tends to −1.'],
  figure: {
    title: 'The rate of collapse in units of 1/n',
    x: 'n',
    xLabel: 'observations a generation n',
    yLabel: 'n · mean change of ln Σ²',
    xScale: 'log',
    over: logSpaced(10, 150).map(Math.round),
    lines: {
      'this page': (n) => n * driftPerStep(n),
      'with a loss of 1/26 a generation': (n) => n * (driftPerStep(n) + Math.log(25 / 26)),
    },
  },
})
