import {
  axis,
  distribution,
  domain,
  type Experiment,
  families,
  logSpaced,
  special,
  type TrainingPlan,
  verify,
  workflows,
} from 'collapse-check'
import optimisationError, {
  errorVariance,
  meanError,
  type OptimisationError,
} from '#theorems/barzilai-shamir-2025/optimisation-error'
import { accumulating, first } from './accumulating.ts'

/** The error of θ_T, less its predicted mean, over its predicted standard deviation. */
const standardizedError =
  (
    { sd = 1, ...changed }: Partial<TrainingPlan> & { readonly sd?: number } = {},
    world = (point: OptimisationError) => point,
  ): Experiment<OptimisationError> =>
  (point) => {
    const family = families.gaussianMean({ sd })
    const { bias, noise } = world(point)
    const sampler = families.perturbedSampler(family, { bias: sd * bias, sd: sd * noise })
    const training = accumulating(family, point.n, { sampler, ...changed })
    const unit = Math.sqrt(errorVariance(point))
    return (stream) => (first(training.run([0], point.T, stream)) / sd - meanError(point)) / unit
  }

const margin = 0.03
const at = (T: number, bias: number, noise = 0, n = 100): OptimisationError => ({ n, T, bias, noise })

verify(optimisationError, {
  title: 'the error, standardised by the predicted bias and variance, is standard normal',
  domain: domain({
    n: axis.logInteger(1, 1000),
    T: axis.integer(1, 60),
    bias: axis.choice(0, 0.02, -0.05, 0.2),
    noise: axis.choice(0, 0.02, 0.05, 0.2),
  }),
  measures: 'the error of θ_T after one run, less its predicted mean, over its predicted deviation',
  replicate: standardizedError(),
  criterion: () => distribution.equals({ name: 'N(0, 1)', cdf: special.normalCdf }, { margin }),
  examples: [at(1, 0.2), at(10, 0.2), at(60, 0.2), at(60, 0, 0.2), at(60, 0.02, 0.2)],
  controls: {
    'errors without effect on later models': {
      at: [at(60, 0.2), at(60, 0, 0.2)],
      replicate: standardizedError({}, (point) => ({ ...point, bias: 0, noise: 0 })),
    },
    'a bias that does not add up': {
      at: [at(60, 0.2), at(60, 0.02, 0, 1000)],
      criterion: (point) => {
        const shift = (point.bias - meanError(point)) / Math.sqrt(errorVariance(point))
        return distribution.equals({ name: 'N(bias, …)', cdf: (x) => special.normalCdf(x - shift) }, { margin })
      },
    },
    'each generation replaces the last': {
      at: [at(10, 0.2)],
      replicate: standardizedError({ workflow: workflows.replace }),
    },
  },
  survivors: {
    'data in other units': { at: [at(10, 0.2, 0.2)], replicate: standardizedError({ sd: 1000 }) },
    'every observation drawn': {
      at: [at(5, 0.2, 0.2, 5)],
      replicate: standardizedError({ path: 'raw' }),
    },
  },
  limits: [
    'A bias of one fixed sign and size; nothing is said about biases that fade.',
    'That the bias grows without bound is the formula’s; runs show it up to generation 60.',
  ],
  figure: {
    title: 'What a bias of 0.02 standard deviations adds up to',
    x: 'T',
    xLabel: 'generation T',
    yLabel: 'mean error / σ',
    xScale: 'log',
    over: logSpaced(1, 2000).map(Math.round),
    lines: {
      'persistent bias of 0.02': (T) => meanError(at(T, 0.02)),
      'one standard error, unbiased, n = 100': (T) => Math.sqrt(errorVariance(at(T, 0))),
    },
    series: () => undefined,
  },
})
