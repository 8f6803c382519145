import { axis, domain, logSpaced, mean, verify, worlds } from 'collapse-check'
import theorem, { driftPerStep, variancePerStep } from '#theorems/suresh-2025/gaussian-log-drift'
import { fallOfLogVariance, scaledSpread } from './worlds/gaussian.ts'

const loops = (...sizes: number[]) => sizes.map((n) => ({ n, k: 2 * n }))

verify(theorem, {
  title: 'the rate of collapse is 1/n: n times the fall of ln Σ² a generation stays near −1',
  domain: domain({ n: axis.logInteger(10, 150) }).derive(({ n }) => ({ n, k: 2 * n })),
  examples: loops(10, 20, 50, 100),
  measures: 'n ln(Σ_k²/σ₀²)/k after one run of k = 2n generations',
  replicate: fallOfLogVariance,
  predicts: ({ n }) => n * driftPerStep(n),
  // The variance is the law's, with a quarter of slack.
  criterion: (value, { n, k }) =>
    mean.equals(value, { margin: 0.1, variance: { atMost: (1.25 * n * n * variancePerStep(n)) / k } }),
  controls: {
    'the variance loses 1/26 a generation whatever n is': {
      at: loops(20, 100),
      world: { family: scaledSpread('variance times 25/26', () => Math.sqrt(25 / 26)) },
    },
    ...worlds.maximumLikelihoodDivisorN(...loops(100)),
    'a rate of 1/√n': { at: loops(20, 100), predicts: ({ n }) => -Math.sqrt(n / 10) },
  },
  survivors: { 'data in other units': { at: loops(20), world: { unit: 0.001 } } },
  limits: ['Sizes from 10 to 150; the law holds for all n ≥ 2, and tends to −1.'],
  figure: {
    title: 'The rate of collapse in units of 1/n',
    over: loops(...logSpaced(10, 150).map(Math.round)),
    x: 'n',
    labels: ['observations a generation n', 'n · mean change of ln Σ²'],
    log: 'x',
    lines: {
      'this page': ({ n }) => n * driftPerStep(n),
      'with a loss of 1/26 a generation': ({ n }) => n * (driftPerStep(n) + Math.log(25 / 26)),
    },
  },
})
