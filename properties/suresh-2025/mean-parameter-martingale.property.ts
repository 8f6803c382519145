import {
  axis,
  domain,
  type Experiment,
  type Family,
  families,
  integersFrom,
  mean,
  recursiveTraining,
  schedules,
  verify,
  workflows,
} from 'collapse-check'
import meanParameter, {
  firstMean,
  type MeanFamily,
  type MeanLoop,
  meanVariance,
} from '#theorems/suresh-2025/mean-parameter'

const FAMILIES: { readonly [family in MeanFamily]: () => Family } = {
  Bernoulli: families.bernoulli,
  Poisson: families.poisson,
  exponential: families.exponential,
}

/** The mean parameter after k generations, in units of the first. */
const ratio =
  (other?: Family): Experiment<MeanLoop> =>
  ({ family, n, k }) => {
    const training = recursiveTraining({
      family: other ?? FAMILIES[family](),
      workflow: workflows.replace,
      schedule: schedules.constant(n),
    })
    const start = firstMean[family]
    return (stream) => (training.run([start], k, stream)[0] ?? Number.NaN) / start
  }
/** The variance is the law's, with a quarter of slack. */
const equals = (value: number, point: MeanLoop) => {
  const unit = firstMean[point.family] * firstMean[point.family]
  return mean.equals(value, { margin: 0.05, variance: { atMost: (1.25 * meanVariance(point)) / unit } })
}
const at = (family: MeanFamily, k: number, n = 20): MeanLoop => ({ family, n, k })

verify(meanParameter, {
  title: 'the mean parameter of an exponential family stays where it was on average',
  domain: domain({
    family: axis.choice<MeanFamily>('Bernoulli', 'Poisson', 'exponential'),
    n: axis.logInteger(3, 100),
    generationsPerSample: axis.logUniform(0.05, 0.8),
  }).derive(({ family, n, generationsPerSample }) => ({
    family,
    n,
    k: Math.ceil(generationsPerSample * n),
  })),
  measures: 'the mean parameter after one run of k generations, in units of the first',
  replicate: ratio(),
  criterion: (point) => equals(1, point),
  examples: (['Bernoulli', 'Poisson', 'exponential'] as const).flatMap((family) => [at(family, 1), at(family, 10)]),
  controls: {
    'maximum of uniform data': {
      at: [at('exponential', 10)],
      replicate: ratio(families.uniform({ estimator: 'maximum' })),
    },
    'the typical value e^{−k/2n}': {
      at: [at('exponential', 10)],
      criterion: (point) => equals(Math.exp(-point.k / (2 * point.n)), point),
    },
  },
  survivors: {
    'unbiased maximum of uniform data': {
      at: [at('exponential', 10)],
      replicate: ratio(families.uniform({ estimator: 'unbiased' })),
    },
  },
  limits: [
    'Deviations of less than 5 % are not looked for.',
    'Fewer generations than observations: beyond, the mean lives on rare runs.',
  ],
  figure: {
    title: 'Mean parameter on average and in a typical run, n = 20',
    x: 'k',
    xLabel: 'generation k',
    yLabel: 'θ_k in units of θ₀',
    over: integersFrom(1, 20),
    lines: {
      mean: () => 1,
      'typical run, exponential data': (k) => Math.exp(-k / 40),
    },
    series: ({ family }) => `simulated, ${family}`,
  },
})
