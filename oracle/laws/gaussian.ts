import { laws } from 'collapse-check'
import { type Entry, entry } from '../row.ts'

const UNIT = 'σ² of the real data'
const SIZES = [
  { divisor: 'n', sizes: [10] },
  { divisor: 'n', sizes: [10, 10, 10, 10, 10] },
  { divisor: 'n', sizes: [10, 20, 40, 80] },
  { divisor: 'n-1', sizes: [10, 10, 10, 10, 10] },
] as const

/** A Gaussian with unknown mean and variance, fitted to its own samples. */
export const gaussian: readonly Entry[] = [
  entry(
    'replacedGaussian',
    {
      quantity: 'variance of the last model, generations of these sizes replacing each other',
      unit: UNIT,
      claims: ['xu-2025/gaussian-conservation'],
    },
    SIZES,
    ({ divisor, sizes }) => laws.replacedGaussian(divisor, sizes).variance,
  ),
  entry(
    'replacedGaussian',
    {
      quantity: 'squared error of the mean of the last model, likewise',
      unit: UNIT,
      claims: ['xu-2025/gaussian-conservation'],
    },
    SIZES,
    ({ divisor, sizes }) => laws.replacedGaussian(divisor, sizes).meanSquare,
  ),
  entry(
    'replacedGaussianWasserstein',
    {
      quantity: 'squared Wasserstein distance W₂² of the last model from the truth',
      unit: UNIT,
      claims: ['xu-2025/gaussian-wasserstein-risk'],
    },
    SIZES,
    ({ divisor, sizes }) => laws.replacedGaussianWasserstein(divisor, sizes),
  ),
  entry(
    'accumulatedGaussian',
    {
      quantity: 'variance (divisor n) of a fit to all data after T batches of n',
      unit: UNIT,
      claims: ['barzilai-shamir-2025/gaussian-both-parameters-moments'],
    },
    [
      { n: 4, T: 1 },
      { n: 4, T: 30 },
      { n: 20, T: 10 },
    ],
    ({ n, T }) => laws.accumulatedGaussian(n, T).variance,
  ),
  entry(
    'accumulatedUnbiasedVariance',
    {
      quantity: 'variance (divisor nt − 1) of a fit to all data after T batches of n',
      unit: UNIT,
      claims: [],
    },
    [
      { n: 4, T: 2 },
      { n: 4, T: 30 },
      { n: 20, T: 10 },
    ],
    ({ n, T }) => laws.accumulatedUnbiasedVariance(n, T),
  ),
  entry(
    'accumulatedDistortedVariance',
    {
      quantity:
        'variance (divisor n) of a fit to all data after T batches of n, models sampled with factor times their variance',
      unit: UNIT,
      claims: ['alemohammad-2024/distorted-accumulation-variance'],
    },
    [
      { n: 4, T: 30, factor: 0.7 },
      { n: 100, T: 10, factor: 0.9 },
      { n: 100, T: 100, factor: 0.5 },
    ],
    ({ n, T, factor }) => laws.accumulatedDistortedVariance(n, T, factor),
  ),
  entry(
    'gaussianSpreadTail',
    {
      quantity:
        'probability that the standard deviation after k generations of n is above epsilon times the true one',
      unit: 'probability',
      claims: ['suresh-2025/gaussian-exact-tail'],
    },
    [
      { n: 10, k: 20, epsilon: 0.5, divisor: 'n' },
      { n: 10, k: 100, epsilon: 0.1, divisor: 'n' },
      { n: 10, k: 20, epsilon: 0.5, divisor: 'n-1' },
      { n: 100, k: 50, epsilon: 0.8, divisor: 'n' },
    ] as const,
    laws.gaussianSpreadTail,
  ),
  entry(
    'gaussianMeanTail',
    {
      quantity:
        'probability that the mean after k generations of n is further than x true standard deviations from the true one',
      unit: 'probability',
      claims: ['suresh-2025/frozen-mean-maximum-likelihood', 'suresh-2025/frozen-mean-unbiased'],
    },
    [
      { n: 10, k: 10, x: 1, divisor: 'n' },
      { n: 40, k: 100, x: 0.5, divisor: 'n' },
      { n: 10, k: 10, x: 1, divisor: 'n-1' },
    ] as const,
    laws.gaussianMeanTail,
  ),
  entry(
    'gammaProductTail',
    {
      quantity:
        'probability that the logarithm of the product of k independent Gamma(shape)/rate is above logAbove',
      unit: 'probability',
      claims: ['suresh-2025/gaussian-exact-tail'],
    },
    [
      { shape: 5, rate: 5, k: 10, logAbove: -1 },
      { shape: 0.5, rate: 0.5, k: 3, logAbove: 0 },
    ],
    ({ k, logAbove, ...step }) => laws.gammaProductTail(step, k, logAbove),
  ),
  entry(
    'meanSdRatio',
    {
      quantity: 'mean of the standard deviation (divisor n − 1) of n normal observations',
      unit: 'σ of the real data',
      claims: ['suresh-2025/theorem-3-sharpened-contraction'],
    },
    [{ n: 2 }, { n: 10 }, { n: 100 }],
    ({ n }) => laws.meanSdRatio(n),
  ),
  entry(
    'pooledGaussian',
    {
      quantity:
        'variance (divisor of all) after refits to real observations, drawn anew if fresh, and synthetic ones of factor times the variance of the latest model',
      unit: UNIT,
      claims: ['alemohammad-2024/distorted-loop-variance'],
    },
    [
      { real: 100, fresh: true, synthetic: 400, factor: 0.9, rounds: 20 },
      { real: 100, fresh: false, synthetic: 100, factor: 1, rounds: 5 },
      { real: 10, fresh: false, synthetic: 90, factor: 0.5, rounds: 3 },
    ],
    (point) => laws.pooledGaussian(point).variance,
  ),
  entry(
    'accumulatedDistortedFourth',
    {
      quantity: 'mean squared variance of the fit of accumulatedDistortedVariance',
      unit: 'σ⁴ of the real data',
      claims: ['alemohammad-2024/distorted-accumulation-variance'],
    },
    [
      { n: 4, T: 30, factor: 0.7 },
      { n: 100, T: 10, factor: 0.9 },
    ],
    ({ n, T, factor }) => laws.accumulatedDistortedFourth(n, T, factor),
  ),
]
