import { axis, chain, domain, families, integersFrom, mean, points, verify } from 'collapse-check'
import theorem, { firstMean, type MeanFamily, type MeanLoop, meanVariance } from '#theorems/suresh-2025/mean-parameter'

const FAMILIES = { Bernoulli: families.bernoulli(), Poisson: families.poisson(), exponential: families.exponential() }
const after = (family: MeanFamily, ...k: number[]) => points({ family, n: 20, k })

verify(theorem, {
  title: 'the mean parameter of an exponential family stays where it was on average',
  domain: domain({
    family: axis.choice<MeanFamily>('Bernoulli', 'Poisson', 'exponential'),
    n: axis.logInteger(3, 100),
    generationsPerSample: axis.logUniform(0.05, 0.8),
  }).derive(({ family, n, generationsPerSample }) => ({ family, n, k: Math.ceil(generationsPerSample * n) })),
  examples: [...after('Bernoulli', 1, 10), ...after('Poisson', 1, 10), ...after('exponential', 1, 10)],
  measures: 'the mean parameter after one run of k generations, in units of the first',
  replicate: chain<MeanLoop, 'p' | 'mean'>(
    ({ family, n, k }) => ({ family: FAMILIES[family], truth: [firstMean[family]], generations: k, n }),
    ({ p, mean }, { family }) => (family === 'Bernoulli' ? p : mean) / firstMean[family],
  ),
  predicts: () => 1,
  // The variance is the law's, with a quarter of slack.
  criterion: (value, point) => {
    const unit = firstMean[point.family] * firstMean[point.family]
    return mean.equals(value, { margin: 0.05, variance: { atMost: (1.25 * meanVariance(point)) / unit } })
  },
  controls: {
    'maximum of uniform data': {
      at: after('exponential', 10),
      world: { family: families.uniform({ estimator: 'maximum' }) },
    },
    'the typical value e^{−k/2n}': { at: after('exponential', 10), predicts: ({ n, k }) => Math.exp(-k / (2 * n)) },
  },
  survivors: {
    'unbiased maximum of uniform data': {
      at: after('exponential', 10),
      world: { family: families.uniform({ estimator: 'unbiased' }) },
    },
  },
  limits: [
    'Deviations of less than 5 % are not looked for.',
    'Fewer generations than observations: beyond, the mean lives on rare runs.',
  ],
  figure: {
    title: 'Mean parameter on average and in a typical run, n = 20',
    over: after('exponential', ...integersFrom(1, 20)),
    labels: ['generation k', 'θ_k in units of θ₀'],
    lines: { mean: () => 1, 'typical run, exponential data': ({ n, k }) => Math.exp(-k / (2 * n)) },
    series: ({ family }) => `simulated, ${family}`,
  },
})
