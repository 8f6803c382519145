import { laws } from '../../../src/index.ts'
import { count, divisor, finite, oneOf, oneOfBoth, positive, sizes } from './arguments.ts'
import { ANY, type Laws, law } from './law.ts'

export const gaussian: Laws = {
  gammaProductTail: law(
    0,
    1,
    { shape: positive(0.5, 1e9), rate: positive(1e-3, 1e9), k: count(1, 1e9), logAbove: finite(50) },
    ({ k, logAbove, ...step }) => laws.gammaProductTail(step, k, logAbove),
  ),
  gaussianSpreadTail: law(
    0,
    1,
    { n: count(2), k: count(1), epsilon: positive(1e-6, 1e3), divisor },
    (point) => laws.gaussianSpreadTail(point),
  ),
  replacedGaussian: law(
    0,
    ANY,
    { divisor, sizes: { ...sizes(count(2)), refusedAs: 'n' } },
    ({ divisor, sizes }) => laws.replacedGaussian(divisor, sizes),
  ),
  replacedGaussianWasserstein: law(
    0,
    ANY,
    { divisor, sizes: { ...sizes(count(2)), refusedAs: 'n' } },
    ({ divisor, sizes }) => laws.replacedGaussianWasserstein(divisor, sizes),
  ),
  accumulatedGaussian: law(0, 2, { n: count(2), T: count(0, 1e4) }, ({ n, T }) =>
    laws.accumulatedGaussian(n, T),
  ),
  accumulatedUnbiasedVariance: law(0, 1, { n: count(2), T: count(0, 1e4) }, ({ n, T }) =>
    laws.accumulatedUnbiasedVariance(n, T),
  ),
  accumulatedDistortedFourth: law(
    0,
    ANY,
    { n: count(2), T: count(0, 1e4), factor: positive(1e-3, 2) },
    ({ n, T, factor }) => laws.accumulatedDistortedFourth(n, T, factor),
  ),
  accumulatedDistortedVariance: law(
    0,
    ANY,
    { n: count(2), T: count(0, 1e4), factor: positive(1e-3, 2) },
    ({ n, T, factor }) => laws.accumulatedDistortedVariance(n, T, factor),
  ),
  meanSdRatio: law(0.79, 1, { n: count(2) }, ({ n }) => laws.meanSdRatio(n)),
  relativeSteps: law(
    0,
    ANY,
    { workflow: oneOf('replace', 'accumulate'), sizes: sizes(positive()) },
    ({ workflow, sizes }) => laws.relativeSteps(workflow, sizes),
  ),
  gaussianMeanTail: law(0, 1, { n: count(2, 1e4), k: count(1, 50), x: positive(1e-6, 5), divisor }, (point) =>
    laws.gaussianMeanTail(point),
  ),
  pooledGaussian: law(
    0,
    ANY,
    {
      real: count(1),
      fresh: oneOfBoth,
      synthetic: count(1),
      factor: positive(1e-3, 1),
      rounds: count(0, 1e4),
    },
    (point) => laws.pooledGaussian(point),
  ),
  scaleStep: law(
    0,
    ANY,
    {
      n: count(2),
      family: oneOf(
        'Gaussian variance, divisor n',
        'Gaussian variance, divisor n-1',
        'shifted exponential scale',
      ),
    },
    ({ family, n }) => laws.scaleStep(family, n),
  ),
}
