import { axis, chain, domain, integersFrom, points, probability, verify, worlds } from 'collapse-check'
import theorem, { correlation, sameSign } from '#theorems/barzilai-shamir-2025/no-self-correction'
import { freshRealData } from './worlds/fresh-real-data.ts'
import { type GaussianMean, gaussianMean } from './worlds/gaussian-mean.ts'

const runs = (T: number | number[], n = 20) => points({ n, T, sd: 1, mean: 0 })
/** The probability that two normals of this correlation have the same sign. */
const signsAgree = (rho: number) => 0.5 + Math.asin(rho) / Math.PI

verify(theorem, {
  title: 'the error of generation T has the sign of the first one with the predicted probability',
  domain: domain({
    n: axis.logInteger(1, 1000),
    T: axis.logInteger(2, 200),
    sd: axis.logUniform(0.01, 100),
    mean: axis.choice(0, -3, 1000),
  }),
  examples: runs([2, 5, 10, 20, 50, 100, 200]),
  measures: 'one run of T generations: do θ_1 and θ_T err on the same side?',
  replicate: chain(
    gaussianMean,
    (last, { mean = 0 }: GaussianMean, { model: modelOf }) => (modelOf(1).mean - mean) * (last.mean - mean) > 0,
    () => [1],
  ),
  predicts: ({ T }) => sameSign(T),
  criterion: (value) => probability.equals(value, { margin: 0.02 }),
  controls: {
    ...freshRealData(...runs([5, 50])),
    ...worlds.eachGenerationReplacesTheLast(...runs([5, 50])),
    'correlation taken as 1/H_T': {
      at: runs([5, 50]),
      predicts: ({ T }) => signsAgree(correlation(T) * correlation(T)),
    },
  },
  survivors: worlds.everyObservationDrawn(...runs(10, 5)),
  limits: ['The Gaussian mean only; other families keep the covariance, not this probability.'],
  figure: {
    title: 'How often model T errs on the side of the first model',
    over: runs(integersFrom(2, 200)),
    labels: ['generation T', 'probability'],
    log: 'x',
    lines: {
      'all data kept': ({ T }) => sameSign(T),
      'fresh real data every time': ({ T }) => signsAgree(1 / Math.sqrt(T)),
    },
  },
})
