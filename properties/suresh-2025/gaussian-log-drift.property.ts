import { axis, domain, families, logSpaced, mean, points, verify, worlds } from 'collapse-check'
import theorem, { driftPerStep, variancePerStep } from '#theorems/suresh-2025/gaussian-log-drift'
import { fallOfLogVariance, laplaceNoise, uniformNoise } from './worlds/gaussian.ts'

const loops = (n: number | number[], k: number) => points({ n, k })

verify(theorem, {
  title: 'the mean of ln Σ² falls by the predicted amount a generation',
  domain: domain({ n: axis.integer(2, 30), generationsPerSample: axis.logUniform(0.2, 5) }).derive(
    ({ n, generationsPerSample }) => ({ n, k: Math.ceil(generationsPerSample * n) }),
  ),
  examples: [...loops(10, 1), ...loops(10, 20), ...loops(10, 111), ...loops(20, 40), ...loops(2, 5)],
  measures: 'n ln(Σ_k²/σ₀²)/k after one run of k generations',
  replicate: fallOfLogVariance,
  predicts: ({ n }) => n * driftPerStep(n),
  // The variance is the law's, with a quarter of slack.
  criterion: (value, { n, k }) =>
    mean.equals(value, {
      margin: 0.05 * Math.abs(value),
      variance: { atMost: (1.25 * n * n * variancePerStep(n)) / k },
    }),
  controls: {
    ...worlds.maximumLikelihoodDivisorN(...loops(10, 20), ...loops(20, 40)),
    'the mean is known': { at: loops(10, 20), world: { family: withKnownMean(), path: 'raw' } },
    ...laplaceNoise(...loops(10, 20)),
    ...uniformNoise(...loops(10, 20)),
    ...worlds.theRealDataAreKept(...loops(10, 20)),
  },
  survivors: {
    ...worlds.dataInOtherUnits(...loops(10, 20)),
    ...worlds.everyObservationDrawn(...loops(10, 5)),
  },
  limits: ['Deviations of less than 5 % of the drift are not looked for.'],
  figure: {
    title: 'Fall of ln Σ² a generation, in units of 1/n',
    over: loops(logSpaced(2, 100).map(Math.round), 1),
    labels: ['observations a generation n', 'n · mean change of ln Σ²'],
    log: 'x',
    lines: {
      'divisor n − 1': ({ n }) => n * driftPerStep(n),
      'divisor n (maximum likelihood)': ({ n }) => n * (driftPerStep(n) + Math.log1p(-1 / n)),
    },
    series: () => 'simulated',
  },
})

/** The same model with a mean that is known to be 0: the variance is Σ x²/n. */
function withKnownMean() {
  return {
    ...families.gaussian({ divisor: 'n' }),
    fit(sample: Float64Array, n: number, theta: Float64Array) {
      theta[1] = Math.sqrt(sample.subarray(0, n).reduce((squares, x) => squares + x * x, 0) / n)
    },
  }
}
