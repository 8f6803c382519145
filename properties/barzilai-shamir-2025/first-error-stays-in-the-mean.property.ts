import { axis, chain, domain, integersFrom, mean, points, verify, worlds } from 'collapse-check'
import theorem from '#theorems/barzilai-shamir-2025/no-self-correction'
import { productVarianceAtMost, varianceAt } from '#theorems/barzilai-shamir-2025/quadratic-variance-accumulation'
import {
  FAMILIES,
  FAMILY_NAMES,
  type FamilyName,
  freshRealData,
  lawOf,
  type MeanRun,
  meanRun,
} from './worlds/accumulation.ts'

const runs = (family: FamilyName, n: number, T: number | number[], mean = 1) => points({ family, n, T, mean })
/** With a quarter of slack. */
const variance = (point: MeanRun) => 1.25 * productVarianceAtMost(lawOf(point))

verify(theorem, {
  title: 'the covariance of the first and the latest error is the variance of the first',
  domain: domain({
    family: axis.choice(...FAMILY_NAMES),
    n: axis.logInteger(2, 500),
    T: axis.integer(2, 20),
    u: axis.uniform(0.1, 0.9).means('where the mean lies between the ends of its range'),
  })
    .derive(({ family, n, T, u }) => ({ family, n, T, mean: FAMILIES[family].meanAt(u) }))
    .where((point) => variance(point) < 7),
  examples: [
    ...runs('Bernoulli', 5, 8, 0.3),
    ...runs('Poisson', 5, 8, 2),
    ...runs('Gaussian', 5, 20, 0),
    ...runs('gamma of shape 3', 5, 8),
    ...runs('exponential', 20, 20),
  ],
  measures: '(m_1 − m_0)(m_T − m_0) after one run, in units of V/n',
  replicate: chain(
    meanRun,
    (last, { family, n, mean }, { model }) =>
      ((model(1).mean - mean) * (last.mean - mean)) / (varianceAt(FAMILIES[family].variance, mean) / n),
    () => [1],
  ),
  predicts: () => 1,
  criterion: (value, point) => mean.equals(value, { margin: 0.06, variance: { atMost: variance(point) } }),
  controls: {
    ...freshRealData(...runs('Bernoulli', 5, 8, 0.3), ...runs('exponential', 20, 20)),
    'errors that fade like 1/√T': { at: runs('Gaussian', 5, 20, 0), predicts: ({ T }) => 1 / Math.sqrt(T) },
  },
  survivors: worlds.everyObservationDrawn(...runs('Poisson', 5, 8, 2)),
  limits: ['Deviations of less than 6 % of the variance of the first error are not looked for.'],
  figure: {
    title: 'Covariance of the first and the latest error',
    over: runs('Gaussian', 5, integersFrom(2, 20)),
    labels: ['generation T', 'covariance / variance of the first error'],
    lines: { 'all data kept': () => 1, 'fresh real data every time': ({ T }) => 1 / T },
    series: ({ family }) => family,
  },
})
