import { axis, chain, distribution, domain, integersFrom, laws, points, verify, worlds } from 'collapse-check'
import theorem, { estimateVariance } from '#theorems/barzilai-shamir-2025/gaussian-accumulation'
import { type GaussianMean, gaussianMean } from './worlds/gaussian-mean.ts'

type Run = Required<GaussianMean>

const runs = (n: number, T: number | number[]) => points({ n, T, sd: 1, mean: 0 })
/** The standard deviation of the first model over that of the T-th. */
const firstOverLast = (point: Run) => Math.sqrt(estimateVariance({ ...point, T: 1 }) / estimateVariance(point))

verify(theorem, {
  title: 'the standardised error of the estimate is standard normal, at every generation',
  domain: domain({
    n: axis.logInteger(1, 1000),
    T: axis.integer(1, 60),
    sd: axis.logUniform(0.01, 100),
    mean: axis.choice(0, -3, 1000),
  }),
  examples: [...runs(5, [1, 2, 5, 20, 50]), ...runs(20, 60), ...runs(100, 60)],
  measures: 'the error of θ_T after one run, divided by its predicted standard deviation',
  replicate: chain(gaussianMean, (last, point: Run) => (last.mean - point.mean) / Math.sqrt(estimateVariance(point))),
  predicts: () => laws.normalLaw(),
  criterion: (law) => distribution.equals(law, { margin: 0.02 }),
  controls: {
    ...worlds.eachGenerationReplacesTheLast(...runs(5, [2, 50])),
    ...worlds.oneGenerationTooMany(...runs(5, 1)),
    'variance taken as σ²/n': {
      at: runs(5, [5, 50]),
      predicts: (point) => laws.normalLaw({ name: 'N(0, 1/H_T)', sd: firstOverLast(point) }),
    },
  },
  survivors: worlds.everyObservationDrawn(...runs(5, 5)),
  limits: [
    'One generation at a time: nothing is said about the joint law of several generations.',
    'Distributions closer than 0.02 to the normal, in Kolmogorov distance, are not told apart.',
  ],
  figure: {
    title: 'Distance of the standardised error from N(0, 1)',
    over: runs(5, integersFrom(1, 60)),
    labels: ['generation T', 'Kolmogorov distance'],
    lines: {
      'certified below': () => 0.02,
      'if the variance stayed σ²/n': (point) => laws.normalScaleGap(firstOverLast(point)),
    },
    series: () => 'simulated',
  },
})
