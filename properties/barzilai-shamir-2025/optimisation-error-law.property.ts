import {
  axis,
  chain,
  distribution,
  domain,
  families,
  laws,
  logSpaced,
  points,
  verify,
  workflows,
  worlds,
} from 'collapse-check'
import theorem, {
  errorVariance,
  meanError,
  type OptimisationError,
} from '#theorems/barzilai-shamir-2025/optimisation-error'

const runs = (T: number | number[], { n = 100, bias = 0, noise = 0 }) => points({ n, T, bias, noise })
const biased = { bias: 0.2 }
const noisy = { noise: 0.2 }

const world = ({ n, T, bias, noise }: OptimisationError, sd = 1) => {
  const family = families.gaussianMean({ sd })
  const sampler = families.perturbedSampler(family, { bias: sd * bias, sd: sd * noise })
  return { family, sampler, truth: [0], generations: T, n, workflow: workflows.accumulate }
}

verify(theorem, {
  title: 'the error, standardised by the predicted bias and variance, is standard normal',
  domain: domain({
    n: axis.logInteger(1, 1000),
    T: axis.integer(1, 60),
    bias: axis.choice(0, 0.02, -0.05, 0.2),
    noise: axis.choice(0, 0.02, 0.05, 0.2),
  }),
  examples: [...runs([1, 10, 60], biased), ...runs(60, noisy), ...runs(60, { bias: 0.02, noise: 0.2 })],
  measures: 'the error of θ_T after one run, less its predicted mean, over its predicted deviation',
  replicate: chain(world, ({ mean }, point) => (mean - meanError(point)) / Math.sqrt(errorVariance(point))),
  predicts: () => laws.normalLaw(),
  criterion: (law) => distribution.equals(law, { margin: 0.03 }),
  controls: {
    'errors without effect on later models': {
      at: [...runs(60, biased), ...runs(60, noisy)],
      world: ({ family }) => ({ sampler: families.perturbedSampler(family, {}) }),
    },
    'a bias that does not add up': {
      at: [...runs(60, biased), ...runs(60, { n: 1000, bias: 0.02 })],
      predicts: (point) =>
        laws.normalLaw({
          name: 'N(bias, …)',
          mean: (point.bias - meanError(point)) / Math.sqrt(errorVariance(point)),
        }),
    },
    ...worlds.eachGenerationReplacesTheLast(...runs(10, biased)),
  },
  survivors: {
    'data in other units': {
      at: runs(10, { ...biased, ...noisy }),
      world: (_, point) => ({ ...world(point, 1000), unit: 1000 }),
    },
    ...worlds.everyObservationDrawn(...runs(5, { n: 5, ...biased, ...noisy })),
  },
  limits: [
    'A bias of one fixed sign and size; nothing is said about biases that fade.',
    'That the bias grows without bound is the formula’s; runs show it up to generation 60.',
  ],
  figure: {
    title: 'What a bias of 0.02 standard deviations adds up to',
    over: runs(logSpaced(1, 2000).map(Math.round), { bias: 0.02 }),
    labels: ['generation T', 'mean error / σ'],
    log: 'x',
    lines: {
      'persistent bias of 0.02': meanError,
      'one standard error, unbiased, n = 100': (point) => Math.sqrt(errorVariance(point)),
    },
    series: () => undefined,
  },
})
