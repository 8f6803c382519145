import { axis, chain, domain, families, integersFrom, mean, points, verify, worlds } from 'collapse-check'
import theorem, {
  logDeterminantDrift,
  logDeterminantVariance,
  type VolumeRun,
} from '#theorems/bertrand-2024/log-determinant'

const upTo = (d: number) => integersFrom(0, d - 1)
/** Mean 0 and the root of the identity matrix, row by row. */
const standard = (d: number) => [
  ...upTo(d).map(() => 0),
  ...upTo(d).flatMap((i) => upTo(i + 1).map((j) => (i === j ? 1 : 0))),
]
const runs = (t: number | number[], n = 10, d = 1) => points({ n, d, t })
const predicted = (point: VolumeRun) => point.t * logDeterminantDrift(point)

verify(theorem, {
  title: 'the mean of ln det Σ_t falls by the same amount in every generation',
  domain: domain({
    d: axis.choice(1, 2, 5),
    perDimension: axis.logUniform(1.2, 12),
    t: axis.integer(1, 10),
  }).derive(({ d, perDimension, t }) => ({ n: 1 + Math.ceil(perDimension * d), d, t })),
  examples: [
    ...runs([1, 5, 10]),
    ...runs(5, 10, 2),
    ...runs(5, 10, 5),
    ...runs(5, 7, 5),
    ...runs(10, 3, 2),
    ...runs(1, 2),
  ],
  measures: 'ln(det Σ_t / det Σ₀) after one run of t generations',
  replicate: chain(
    ({ n, d, t }: VolumeRun) => ({
      family: families.multivariateGaussian({ dimension: d, divisor: 'n-1' }),
      truth: standard(d),
      generations: t,
      n,
    }),
    (last, { d }) => 2 * upTo(d).reduce((sum, i) => sum + Math.log(last[`root${i},${i}`] ?? Number.NaN), 0),
  ),
  predicts: predicted,
  // Within 0.04 of a standard deviation; the variance is the law's, with a quarter of slack.
  criterion(value, point) {
    const variance = point.t * logDeterminantVariance(point)
    return mean.equals(value, { margin: 0.04 * Math.sqrt(variance), variance: { atMost: 1.25 * variance } })
  },
  controls: {
    ...worlds.theRealDataAreKept(...runs(10), ...runs(5, 10, 2)),
    'maximum likelihood: divisor n': {
      at: [...runs(1), ...runs(5, 10, 5)],
      world: (_, { d }) => ({ family: families.multivariateGaussian({ dimension: d, divisor: 'n' }) }),
    },
    'every direction like the first': {
      at: [...runs(5, 10, 5), ...runs(5, 10, 2)],
      predicts: (point) => point.t * point.d * logDeterminantDrift({ ...point, d: 1 }),
    },
  },
  survivors: {
    ...worlds.dataInOtherUnits(...runs(10), ...runs(5, 10, 5)),
    ...worlds.everyObservationDrawn(...runs(5, 10, 2)),
  },
  limits: [
    'Deviations of less than 0.04 standard deviations are not looked for.',
    'Finite t: that the volume vanishes almost surely follows from the negative drift.',
  ],
  figure: {
    title: 'Mean of ln det Σ_t without real data, n = 10',
    over: runs(integersFrom(1, 20)),
    labels: ['generation t', 'ln(det Σ_t / det Σ₀)'],
    lines: {
      'd = 1': predicted,
      'd = 2': (point) => predicted({ ...point, d: 2 }),
      'd = 5': (point) => predicted({ ...point, d: 5 }),
    },
    series: ({ n }) => (n === 10 ? 'simulated' : undefined),
  },
})
