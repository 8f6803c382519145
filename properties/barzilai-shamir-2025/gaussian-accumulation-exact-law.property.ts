import {
  axis,
  distribution,
  domain,
  families,
  integersFrom,
  recursiveTraining,
  schedules,
  special,
  type TrainingPlan,
  verify,
  workflows,
} from 'collapse-check'
import gaussianAccumulation, {
  estimateVariance,
  type GaussianAccumulation,
} from '#theorems/barzilai-shamir-2025/gaussian-accumulation'

type Point = GaussianAccumulation & { readonly mean: number }

/** The error of θ_T in units of the standard deviation that the theorem predicts. */
const standardizedError =
  (changed: Partial<TrainingPlan> = {}, later = 0) =>
  ({ n, T, sd, mean }: Point) => {
    const training = recursiveTraining({
      family: families.gaussianMean({ sd }),
      workflow: workflows.accumulate,
      schedule: schedules.constant(n),
      ...changed,
    })
    const unit = Math.sqrt(estimateVariance({ n, T, sd }))
    return (stream: Parameters<typeof training.run>[2]) =>
      ((training.run([mean], T + later, stream)[0] ?? Number.NaN) - mean) / unit
  }

const standardNormal = { name: 'N(0, 1)', cdf: special.normalCdf }
const at = (n: number, T: number): Point => ({ n, T, sd: 1, mean: 0 })
/** Largest gap between the distribution functions of N(0, 1) and N(0, ratio²), ratio < 1. */
const gap = (ratio: number) => {
  const x = ratio < 1 ? Math.sqrt((-2 * Math.log(ratio) * ratio * ratio) / (1 - ratio * ratio)) : 0
  return special.normalCdf(x / ratio) - special.normalCdf(x)
}

verify(gaussianAccumulation, {
  title: 'the standardised error of the estimate is standard normal, at every generation',
  domain: domain({
    n: axis.logInteger(1, 1000),
    T: axis.integer(1, 60),
    sd: axis.logUniform(0.01, 100),
    mean: axis.choice(0, -3, 1000),
  }),
  measures: 'the error of θ_T after one run, divided by its predicted standard deviation',
  replicate: standardizedError(),
  criterion: () => distribution.equals(standardNormal, { margin: 0.02 }),
  examples: [at(5, 1), at(5, 2), at(5, 5), at(5, 20), at(5, 50), at(20, 60), at(100, 60)],
  controls: {
    'each generation replaces the last': {
      at: [at(5, 2), at(5, 50)],
      replicate: standardizedError({ workflow: workflows.replace }),
    },
    'one generation too many': { at: [at(5, 1)], replicate: standardizedError({}, 1) },
    'variance taken as σ²/n': {
      at: [at(5, 5), at(5, 50)],
      criterion: (point) => {
        const ratio = Math.sqrt(estimateVariance({ ...point, T: 1 }) / estimateVariance(point))
        return distribution.equals({ name: `N(0, 1/H_T)`, cdf: (x) => special.normalCdf(x / ratio) }, { margin: 0.02 })
      },
    },
  },
  survivors: {
    'every observation drawn': { at: [at(5, 5)], replicate: standardizedError({ path: 'raw' }) },
  },
  limits: [
    'One generation at a time: nothing is said about the joint law of several generations.',
    'Distributions closer than 0.02 to the normal, in Kolmogorov distance, are not told apart.',
  ],
  figure: {
    title: 'Distance of the standardised error from N(0, 1)',
    x: 'T',
    xLabel: 'generation T',
    yLabel: 'Kolmogorov distance',
    over: integersFrom(1, 60),
    lines: {
      'certified below': () => 0.02,
      'if the variance stayed σ²/n': (T) => gap(Math.sqrt(estimateVariance(at(1, 1)) / estimateVariance(at(1, T)))),
    },
  },
})
