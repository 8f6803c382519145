import { axis, chain, domain, integersFrom, laws, mean, points, verify, worlds } from 'collapse-check'
import theorem, {
  fourthMoment,
  inflation,
  varianceAt,
} from '#theorems/barzilai-shamir-2025/quadratic-variance-accumulation'
import { FAMILIES, FAMILY_NAMES, type FamilyName, lawOf, type MeanRun, meanRun } from './worlds/accumulation.ts'

const runs = (family: FamilyName, n: number | number[], T: number | number[], mean = 1) =>
  points({ family, n, T, mean })
const exact = (point: MeanRun) => inflation(lawOf(point))
const of = (family: FamilyName) => (point: MeanRun) => exact({ ...point, family })

verify(theorem, {
  title: 'the mean squared error of the mean is the exact one, family by family',
  domain: domain({
    family: axis.choice(...FAMILY_NAMES),
    n: axis.logInteger(2, 10_000_000),
    T: axis.logInteger(1, 100),
    u: axis.uniform(0.1, 0.9).means('where the mean lies between the ends of its range'),
  })
    .derive(({ family, n, T, u }) => ({ family, n, T, mean: FAMILIES[family].meanAt(u) }))
    // Skewer laws live on rare large errors, as the mean square of the squared error shows; long runs are examples.
    .where((point) => {
      const meanSquare = exact(point)
      return fourthMoment(lawOf(point)) < 4.5 * meanSquare * meanSquare && (point.T <= 20 || point.T === 100)
    }),
  examples: [
    ...runs('Bernoulli', 5, 8, 0.3),
    ...runs('binomial of 3 trials', 5, 8, 0.3),
    ...runs('Poisson', 5, 8, 2),
    ...runs('Gaussian', 5, 8, 0),
    ...runs('gamma of shape 3', 5, 8),
    ...runs('negative binomial of size 2', 20, 8, 2),
    ...runs('exponential', [50, 100], 100),
    ...runs('Gaussian variance', 50, 8),
  ],
  measures: 'the squared error of the estimated mean after T generations, in units of V/n',
  replicate: chain(meanRun, (last, { family, n, mean }) => {
    const error = last.mean - mean
    return (error * error) / (varianceAt(FAMILIES[family].variance, mean) / n)
  }),
  predicts: exact,
  // The law gives the variance of the squared error; a quarter of slack.
  criterion: (value, point) => {
    const variance = fourthMoment(lawOf(point)) - exact(point) * exact(point)
    return mean.equals(value, { margin: 0.04 * value, variance: { atMost: 1.25 * variance } })
  },
  controls: {
    ...worlds.eachGenerationReplacesTheLast(
      ...runs('Bernoulli', 5, 8, 0.3),
      ...runs('gamma of shape 3', 5, 8),
      ...runs('Poisson', 5, 8, 2),
    ),
    'variance taken as V·H_T/n': {
      at: [...runs('Bernoulli', 5, 8, 0.3), ...runs('Bernoulli', 2, 8, 0.5)],
      predicts: ({ T }) => laws.harmonicSquares(T),
    },
    ...worlds.oneGenerationTooMany(...runs('Poisson', 5, 1, 2)),
  },
  survivors: {
    ...worlds.everyObservationDrawn(...runs('Bernoulli', 5, 8, 0.3), ...runs('gamma of shape 3', 5, 8)),
    ...worlds.dataInOtherUnits(...runs('exponential', 20, 8), ...runs('Gaussian variance', 50, 8)),
  },
  limits: [
    'Deviations of less than 4 % of the mean squared error are not looked for.',
    'The certificate assumes that the variance of the squared error is at most 1.25 times the law’s.',
    'Only points whose squared error has a mean square below 4.5 squared means: small samples of the skewest families are left out.',
  ],
  figure: {
    title: 'Inflation of the mean squared error, five observations a generation',
    over: runs('Gaussian', 5, integersFrom(1, 12)),
    labels: ['generation T', 'n · mean squared error / V'],
    lines: {
      'v₂ = −1 (Bernoulli)': of('Bernoulli'),
      'v₂ = 0 (Gaussian, Poisson)': exact,
      'v₂ = ⅓ (gamma of shape 3)': of('gamma of shape 3'),
    },
    series: ({ family, n }) => (n === 5 ? family : undefined),
  },
})
