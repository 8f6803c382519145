import { laws } from 'collapse-check'
import { type Entry, entry } from '../row.ts'

const ONE = 'variance of one observation at the truth'
const REUSED = [
  { n: 50, k: 30, rounds: 3 },
  { n: 300, k: 9700, rounds: 100 },
  { n: 10, k: 100, rounds: 12 },
]
const KERNEL = [
  { n: 100, h: 0.3, v1: 1, updates: 10 },
  { n: 100, h: 0, v1: 1, updates: 10 },
]

/** Real data beside synthetic ones; regressions; kernels and resampling. */
export const mixing: readonly Entry[] = [
  entry(
    'fixedRealVariance',
    {
      quantity:
        'squared error of a mean after refits to n real observations, always the same, and the latest k synthetic ones',
      unit: ONE,
      claims: ['bertrand-2024/real-data-reused-law'],
    },
    REUSED,
    (point) => laws.fixedRealVariance(point).total,
  ),
  entry(
    'freshRealVariance',
    {
      quantity:
        'squared error of a mean after refits to n real observations, always new, and the latest k synthetic ones',
      unit: ONE,
      claims: ['bertrand-2024/real-data-reused-law'],
    },
    REUSED,
    (point) => laws.freshRealVariance(point),
  ),
  entry(
    'weightedRealVariance',
    {
      quantity:
        'squared error in the long run, n fresh real observations weighing weight together and m synthetic ones the rest',
      unit: ONE,
      claims: ['he-2025/weighted-risk'],
    },
    [
      { n: 100, m: 100, weight: 0.618 },
      { n: 100, m: 900, weight: 0.3 },
    ],
    (point) => laws.weightedRealVariance(point),
  ),
  entry(
    'bestRealWeight',
    {
      quantity: 'best weight of the real data, k = real over synthetic observations',
      unit: 'share',
      claims: ['he-2025/best-weight-risk'],
    },
    [{ k: 1 }, { k: 0.1 }, { k: 10 }],
    ({ k }) => laws.bestRealWeight(k),
  ),
  entry(
    'replacedRegressionRisk',
    {
      quantity:
        'squared error of d coefficients of least squares on n rows with labels of the last fit, Gaussian design drawn anew',
      unit: 'variance of the noise',
      claims: ['gerstgrasser-2024/replaced-regression-risk'],
    },
    [
      { d: 5, n: 20, generations: 5 },
      { d: 50, n: 200, generations: 10 },
    ],
    laws.replacedRegressionRisk,
  ),
  entry(
    'accumulatedRegressionRisk',
    {
      quantity:
        'squared error of d coefficients of least squares on all rows, n a generation, on a fresh design or one that is used again',
      unit: 'variance of the noise',
      claims: ['gerstgrasser-2024/fresh-design-risk', 'gerstgrasser-2024/given-design-risk'],
    },
    [
      { d: 5, n: 20, generations: 5, design: 'fresh' },
      { d: 5, n: 20, generations: 5, design: 'fixed' },
    ] as const,
    ({ design, ...of }) => laws.accumulatedRegressionRisk(of, design),
  ),
  entry(
    'shiftedRegressionRisk',
    {
      quantity:
        'squared error of d coefficients, of the rows so many real and so many with labels of coefficients at the squared distance shift',
      unit: 'squared unit of the coefficients',
      claims: ['dohmatob-2025/shifted-labels-risk'],
    },
    [
      { d: 5, real: 90, shifted: 10, noise: 1, shift: 1 },
      { d: 20, real: 100, shifted: 100, noise: 0.5, shift: 2 },
    ],
    laws.shiftedRegressionRisk,
  ),
  entry(
    'projectedShare',
    {
      quantity: 'squared length of the coefficients after fits of least norm to n < d rows without noise',
      unit: 'squared length of the true ones',
      claims: ['dohmatob-2024/least-norm-loss'],
    },
    [
      { n: 50, d: 100, generations: 1 },
      { n: 90, d: 100, generations: 10 },
    ],
    laws.projectedShare,
  ),
  entry(
    'replacedKernelVariance',
    {
      quantity:
        'variance (divisor n) of n points drawn again and again from their own kernel density of bandwidth h',
      unit: 'squared unit of the data',
      claims: ['kazdan-2025/kernel-pool-variance'],
    },
    KERNEL,
    ({ n, h, v1, updates }) => laws.replacedKernelVariance(n, h, v1, updates),
  ),
  entry(
    'accumulatedKernelVariance',
    {
      quantity: 'the same when all points are kept',
      unit: 'squared unit of the data',
      claims: ['kazdan-2025/kernel-pool-law', 'kazdan-2025/kernel-pool-bounds'],
    },
    KERNEL,
    ({ n, h, v1, updates }) => laws.accumulatedKernelVariance(n, h, v1, updates),
  ),
  entry(
    'resamplingDistance',
    {
      quantity: 'Cramér–von Mises distance of n points, resampled t − 1 times, from the law of the first',
      unit: 'squared probability',
      claims: ['he-2025/bootstrap-chain-distance'],
    },
    [
      { n: 10, t: 1 },
      { n: 100, t: 20 },
    ],
    ({ n, t }) => laws.resamplingDistance(n, t),
  ),
  entry(
    'injectedAgreement',
    {
      quantity:
        'probability in the long run that two draws agree, n draws a generation, the share c of them from a source with this agreement',
      unit: 'probability',
      claims: ['borkar-2025/injected-agreement'],
    },
    [
      { n: 100, c: 0.1, agreement: 0.1 },
      { n: 10, c: 0.5, agreement: 0.25 },
    ],
    ({ n, c, agreement }) => laws.injectedAgreement(n, c, agreement),
  ),
  entry(
    'distortedVarianceLimit',
    {
      quantity:
        'variance in the long run for large samples, this share of them real and the others sampled with factor times the variance',
      unit: 'σ² of the real data',
      claims: ['marchi-2024/temperature-limit'],
    },
    [
      { share: 0.2, factor: 0.9 },
      { share: 0.5, factor: 1.5 },
    ],
    ({ share, factor }) => laws.distortedVarianceLimit(share, factor),
  ),
  entry(
    'accumulatedKernelFourth',
    {
      quantity:
        'fourth moment about the mean of a point of the latest pool, all points of kernel densities being kept, standard normal data',
      unit: 'σ⁴ of the real data',
      claims: ['kazdan-2025/kernel-pool-law'],
    },
    [
      { h: 0.3, updates: 10 },
      { h: 1, updates: 1 },
    ],
    ({ h, updates }) => laws.accumulatedKernelFourth(h, updates),
  ),
  entry(
    'shiftedRegressionVariance',
    {
      quantity: 'variance of the squared error of shiftedRegressionRisk, noise of variance 1',
      unit: 'squared variance of the noise',
      claims: ['dohmatob-2025/shifted-labels-risk'],
    },
    [
      { d: 5, real: 90, shifted: 10, shift: 1 },
      { d: 1, real: 5, shifted: 0, shift: 0 },
    ],
    laws.shiftedRegressionVariance,
  ),
]
