import { laws } from 'collapse-check'
import { type Entry, entry } from '../row.ts'

const ONE = 'variance of one observation at the truth'
const WORKFLOW_STEPS = [
  { v2: 0, workflow: 'replace', sizes: [10, 10, 10] },
  { v2: -1, workflow: 'replace', sizes: [10, 10, 10] },
  { v2: 1, workflow: 'accumulate', sizes: [10, 10, 10, 10] },
] as const

/** Means that wander, whatever the family: a variance function V(m) with the coefficient v2 of m². */
export const means: readonly Entry[] = [
  entry(
    'quadraticVariance',
    {
      quantity: 'squared error of the mean of the last model, generations of these sizes',
      unit: ONE,
      claims: [
        'dey-2024/any-schedule-risk',
        'xu-2025/quadratic-variance-risk',
        'barzilai-shamir-2025/quadratic-variance-error',
      ],
    },
    WORKFLOW_STEPS,
    ({ v2, workflow, sizes }) =>
      laws.quadraticVariance({ v2, steps: laws.relativeSteps(workflow, sizes) }).risk,
  ),
  entry(
    'quadraticVarianceLimit',
    {
      quantity: 'squared error of the mean of all data after endless batches of n',
      unit: ONE,
      claims: ['dey-2024/equal-batches-limit'],
    },
    [
      { v2: 0, n: 10 },
      { v2: 1, n: 10 },
      { v2: -1, n: 10 },
    ],
    (point) => laws.quadraticVarianceLimit(point).risk,
  ),
  entry(
    'deviationMoments',
    {
      quantity:
        'fourth moment of the error of a mean with V(m) = v0 + v1·m + v2·m² after generations of these sizes replacing each other',
      unit: 'fourth power of the unit of the data',
      claims: ['xu-2025/quadratic-variance-risk'],
    },
    [
      { v0: 0, v1: 1, v2: -1, truth: 0.3, sizes: [20, 20, 20] },
      { v0: 1, v1: 0, v2: 0, truth: 0, sizes: [10, 10] },
    ],
    ({ truth, sizes, ...variance }) =>
      laws.deviationMoments(
        variance,
        truth,
        sizes.map((n) => ({ n })),
      ).fourth,
  ),
  entry(
    'harmonicSquares',
    {
      quantity: 'squared error of the mean of all data after T equal batches',
      unit: 'squared error after one batch',
      claims: ['barzilai-shamir-2025/gaussian-accumulation-exact-law'],
    },
    [{ T: 1 }, { T: 2 }, { T: 10 }, { T: 1000 }],
    ({ T }) => laws.harmonicSquares(T),
  ),
  entry(
    'reciprocalSum',
    {
      quantity:
        'squared error of a mean of known variance after generations of these sizes replacing each other',
      unit: ONE,
      claims: ['xu-2025/random-walk-risk'],
    },
    [{ sizes: [10, 10, 10] }, { sizes: [10, 20, 40, 80] }],
    ({ sizes }) => laws.reciprocalSum(sizes),
  ),
  entry(
    'subsampledGaussian',
    {
      quantity:
        'squared error of the mean of the last model, each fitted to n observations chosen from all so far',
      unit: 'σ² of the real data',
      claims: ['kazdan-2025/subsampled-risk'],
    },
    [
      { n: 10, generations: 10, fitted: 'n' },
      { n: 100, generations: 50, fitted: 'n' },
      { n: 10, generations: 10, fitted: 'n-1' },
    ] as const,
    ({ n, generations, fitted }) => laws.subsampledGaussian(n, generations, fitted).risk,
  ),
  entry(
    'subsampledMoments',
    {
      quantity: 'mean squared variance of the last model, likewise',
      unit: 'σ⁴ of the real data',
      claims: ['kazdan-2025/subsampled-variance'],
    },
    [{ n: 10, generations: 10, fitted: 'n' }] as const,
    ({ n, generations, fitted }) => laws.subsampledMoments(n, generations, fitted).squaredVariance,
  ),
  entry(
    'contaminatedRisk',
    {
      quantity:
        'squared error of the mean of a pool to which each generation adds m observations, this share of them real',
      unit: ONE,
      claims: ['wang-2026/blind-pooling-risk'],
    },
    [
      { m: 10, generations: 10, share: 0.5 },
      { m: 100, generations: 20, share: 0.1 },
    ],
    ({ m, generations, share }) => laws.contaminatedRisk(m, generations, share),
  ),
  entry(
    'correctedRisk',
    {
      quantity:
        'sum of squared errors of estimated probabilities, the share of real data being known; start is the probability that two draws agree',
      unit: 'squared probability',
      claims: ['kanabar-2026/known-share-risk'],
    },
    [{ start: 0.25, n: 100, later: 100, share: 0.5, generations: 5 }],
    ({ start, n, later, share, generations }) =>
      laws.correctedRisk(start, [
        [{ n, share: 1 }],
        ...Array.from({ length: generations - 1 }, () => [{ n: later, share }]),
      ]),
  ),
  entry(
    'correctedMoments',
    {
      quantity: 'fourth moment of the error of one symbol’s probability p, likewise',
      unit: 'fourth power of a probability',
      claims: ['kanabar-2026/known-share-risk'],
    },
    [{ p: 0.3, n: 100, later: 100, share: 0.5, generations: 3 }],
    ({ p, n, later, share, generations }) =>
      laws.correctedMoments(p, [
        [{ n, share: 1 }],
        ...Array.from({ length: generations - 1 }, () => [{ n: later, share }]),
      ]).fourth,
  ),
]
