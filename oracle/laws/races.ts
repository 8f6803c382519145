import { laws } from 'collapse-check'
import { type Entry, entry } from '../row.ts'

const PROBABILITY = 'probability'
const LAST =
  'probability that the last of generations replacing each other is nearer to the truth than the first'

/** Who is nearer to the truth; how the leaky families collapse. */
export const races: readonly Entry[] = [
  entry(
    'beatsRealOnly',
    {
      quantity: `${LAST}; a mean of known variance, equal sizes have R = T − 1`,
      unit: PROBABILITY,
      claims: ['xu-2025/beats-real-only'],
    },
    [{ R: 1 }, { R: 9 }, { R: 0.1 }],
    ({ R }) => laws.beatsRealOnly(R),
  ),
  entry(
    'beatsIndependentRealOnly',
    {
      quantity: 'the same against a fit to other real data',
      unit: PROBABILITY,
      claims: ['xu-2025/beats-real-only'],
    },
    [{ R: 1 }, { R: 9 }],
    ({ R }) => laws.beatsIndependentRealOnly(R),
  ),
  entry(
    'relativeSyntheticVariance',
    {
      quantity: 'variance that synthetic generations of these sizes add',
      unit: 'variance of the fit to the real data',
      claims: ['xu-2025/beats-real-only'],
    },
    [{ sizes: [10, 10, 10] }, { sizes: [10, 20, 40, 80] }],
    ({ sizes }) => laws.relativeSyntheticVariance(sizes),
  ),
  entry(
    'meanAndVarianceRace',
    {
      quantity:
        'probability that the second fit of N(0, 1) (mean, variance; divisor n) is nearer than the first',
      unit: PROBABILITY,
      claims: ['xu-2025/finite-race'],
    },
    [{ n: 5 }, { n: 50 }],
    ({ n }) => laws.meanAndVarianceRace(n),
  ),
  entry(
    'scaleRace',
    {
      quantity: `${LAST}; a scale to this power, of which a fit multiplies by Gamma(shape)/rate`,
      unit: PROBABILITY,
      claims: ['xu-2025/finite-race', 'xu-2025/collapsed-race'],
    },
    [
      { shape: 5, rate: 5, power: 1, T: 2 },
      { shape: 2, rate: 2, power: 0.5, T: 10 },
    ],
    ({ shape, rate, ...race }) => laws.scaleRace({ step: { shape, rate }, ...race }),
  ),
  entry(
    'positiveQuadraticForm',
    {
      quantity:
        'probability that the sum of these weights times squares of independent standard normals is above 0',
      unit: PROBABILITY,
      claims: ['xu-2025/beats-real-only-vector', 'xu-2025/real-table-kernels'],
    },
    [{ weights: [-1, 2] }, { weights: [-1, -1, 0.5, 3] }],
    ({ weights }) => laws.positiveQuadraticForm(weights),
  ),
  entry(
    'meanOverFirstLeak',
    {
      quantity: 'mean of the first leak that n observations of U[0, 1] give the leaky uniform family',
      unit: 'width of the unit interval',
      claims: ['barzilai-shamir-2025/first-model-law'],
    },
    [{ n: 100 }, { n: 1000 }],
    ({ n }) => laws.meanOverFirstLeak(n, (leak) => leak),
  ),
  entry(
    'logisticWasserstein',
    {
      quantity: 'W₁ between the standard logistic law at theta and half an atom at either of ±a',
      unit: 'unit of the data',
      claims: ['bertrand-2024/curvature-gap'],
    },
    [
      { a: 1, theta: 0 },
      { a: 2, theta: 0.5 },
    ],
    ({ a, theta }) => laws.logisticWasserstein(laws.twoAtoms(a), theta),
  ),
  entry(
    'cauchyDivergence',
    {
      quantity: 'KL divergence between standard Cauchy laws at theta and other',
      unit: 'nats',
      claims: ['bertrand-2024/likelihood-ascent'],
    },
    [
      { theta: 0, other: 1 },
      { theta: 3, other: -1 },
    ],
    ({ theta, other }) => laws.cauchyDivergence(theta, other),
  ),
  entry(
    'locationRetraining',
    {
      quantity:
        'next model of a logistic location on endless data, half at either of ±a, and lambda times as many of the model theta',
      unit: 'unit of the data',
      claims: ['bertrand-2024/radius-of-stability-end'],
    },
    [
      { a: 1, lambda: 0.5, theta: 0.3 },
      { a: 1.5, lambda: 2, theta: -0.5 },
    ],
    ({ a, lambda, theta }) =>
      laws.locationRetraining(laws.logisticScores(laws.twoAtoms(a)), { lambda })(theta),
  ),
  entry(
    'normalScaleGap',
    {
      quantity: 'Kolmogorov distance of N(0, sd²) from N(0, 1)',
      unit: PROBABILITY,
      claims: ['barzilai-shamir-2025/step-size'],
    },
    [{ sd: 0.5 }, { sd: 2 }],
    ({ sd }) => laws.normalScaleGap(sd),
  ),
  entry(
    'binomialLaw',
    {
      quantity: 'probability that so many of n are, each with probability p',
      unit: PROBABILITY,
      claims: ['xu-2025/logistic-race'],
    },
    [
      { n: 10, p: 0.3, count: 3 },
      { n: 1000, p: 0.01, count: 0 },
    ],
    ({ n, p, count }) => laws.binomialLaw(n, p)[count] ?? Number.NaN,
  ),
]
