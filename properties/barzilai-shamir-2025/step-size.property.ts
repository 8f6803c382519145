import { axis, distribution, domain, integersFrom, laws, points, verify, worlds } from 'collapse-check'
import theorem from '#theorems/barzilai-shamir-2025/gaussian-steps'
import { type GaussianMean, gaussianMean } from './worlds/gaussian-mean.ts'
import { lastStep, stepsDoNotShrink } from './worlds/last-step.ts'

const runs = (T: number | number[], n = 20) => points({ n, T, sd: 1, mean: 0 })

verify(theorem, {
  title: 'the T-th step, times T√n/σ, is standard normal',
  domain: domain({
    n: axis.logInteger(1, 1000),
    T: axis.logInteger(1, 100),
    sd: axis.logUniform(0.01, 100),
    mean: axis.choice(0, -3, 1000),
  }),
  examples: runs([1, 2, 10, 100]),
  measures: 'the last step of one run, divided by its predicted standard deviation',
  replicate: lastStep(
    gaussianMean,
    'mean',
    (step, { n, T, sd }: Required<GaussianMean>) => step / (sd / (T * Math.sqrt(n))),
  ),
  predicts: () => laws.normalLaw(),
  criterion: (law) => distribution.equals(law, { margin: 0.02 }),
  controls: {
    ...stepsDoNotShrink(...runs([2, 10])),
    ...worlds.oneGenerationTooMany(...runs([1, 5])),
    'steps that shrink like 1/√T': {
      at: runs([2, 10]),
      predicts: ({ T }) => laws.normalLaw({ name: 'N(0, T)', sd: Math.sqrt(T) }),
    },
  },
  survivors: worlds.everyObservationDrawn(...runs(5, 5)),
  limits: ['Distributions closer than 0.02 to the normal, in Kolmogorov distance, are not told apart.'],
  figure: {
    title: 'Distance of the standardised step from N(0, 1)',
    over: runs(integersFrom(1, 100)),
    labels: ['generation T', 'Kolmogorov distance'],
    log: 'x',
    lines: {
      'certified below': () => 0.02,
      'if steps shrank like 1/√T': ({ T }) => laws.normalScaleGap(Math.sqrt(T)),
    },
  },
})
