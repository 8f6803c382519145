import { describe, expect, test } from 'vitest'
import {
  cauchyDivergence,
  cauchyLogLikelihood,
  cauchyScores,
  globalCauchyRetraining,
} from '../../../src/laws/location/cauchy-location.ts'
import {
  type LocationScores,
  locationRetraining,
  orbit,
} from '../../../src/laws/location/location-retraining.ts'
import {
  laplaceScores,
  logisticScores,
  studentScores,
  twoAtoms,
} from '../../../src/laws/location/location-scores.ts'
import { logisticWasserstein } from '../../../src/laws/location/logistic-wasserstein.ts'
import { centralDifference } from '../../../src/special/integrals/central-differences.ts'
import { gaussLegendre } from '../../../src/special/integrals/gauss-legendre.ts'

/** ∫ score(u − θ′ + θ) p(u) du over the whole line, u = tan φ. */
const meanScore = (score: (u: number) => number, density: (u: number) => number, shift: number) =>
  gaussLegendre(
    (phi) => {
      const u = Math.tan(phi)
      return (score(u + shift) * density(u)) / (Math.cos(phi) * Math.cos(phi))
    },
    -Math.PI / 2,
    Math.PI / 2,
    400,
  )

const data = twoAtoms(3)
const families: readonly [string, LocationScores, (u: number) => number, (u: number) => number][] = [
  [
    'logistic',
    logisticScores(data),
    (u) => Math.tanh(u / 2),
    (u) => 1 / (4 * Math.cosh(u / 2) * Math.cosh(u / 2)),
  ],
  ['Cauchy', cauchyScores(data), (u) => (2 * u) / (1 + u * u), (u) => 1 / (Math.PI * (1 + u * u))],
  [
    'Student t',
    studentScores(data),
    (u) => (4 * u) / (3 + u * u),
    (u) => (6 * Math.sqrt(3)) / (Math.PI * (3 + u * u) * (3 + u * u)),
  ],
]

describe.each(families)('the scores of the %s family', (_name, scores, score, density) => {
  test('over the model are the integral over its density', () => {
    for (const shift of [-4, -0.1, 0.1, 1.5])
      expect(scores.model(shift)).toBeCloseTo(meanScore(score, density, shift), 8)
  })

  test('over the data are the mean over their atoms', () => {
    expect(scores.real(0.5)).toBeCloseTo((score(2.5) + score(-3.5)) / 2, 14)
  })

  test('lead to a next model at which the pooled score vanishes', () => {
    const theta = 3.5
    const next = locationRetraining(scores, { lambda: 0.7 })(theta)
    expect(scores.real(next) + 0.7 * scores.model(theta - next)).toBeCloseTo(0, 13)
  })
})

test('the Laplace family is fitted by its median', () => {
  const uniform = laplaceScores((x) => Math.min(1, Math.max(0, x)))
  expect(locationRetraining(uniform, { lambda: 0 })(7)).toBeCloseTo(0.5, 14)
})

test('a distorted sampler moves the synthetic data', () => {
  const scores = logisticScores(data)
  const shifted = locationRetraining(scores, { lambda: 1, sampler: (theta) => theta + 1 })
  expect(shifted(0)).toBeGreaterThan(locationRetraining(scores, { lambda: 1 })(0))
})

test('an orbit has as many models as generations, the first at its start', () => {
  expect(orbit((theta) => theta + 1, 5, 3)).toEqual([5, 6, 7])
  expect(orbit((theta) => theta + 1, 5, 1)).toEqual([5])
})

test('Cauchy likelihood and scores belong together', () => {
  const mixture = [
    { at: 1, weight: 0.3, spread: 0.5 },
    { at: -2, weight: 0.7 },
  ]
  const slope = centralDifference((theta) => cauchyLogLikelihood(mixture, theta), 0.4, 1e-5)
  expect(cauchyScores(mixture).real(0.4)).toBeCloseTo(slope, 9)
})

test('the global search finds what no model on a grid beats', () => {
  const groups = [
    { at: -5, weight: 0.4 },
    { at: 5, weight: 0.6 },
  ]
  for (const lambda of [0.01, 0.2, 1]) {
    const next = globalCauchyRetraining(groups, { lambda })(-5)
    const objective = (theta: number) =>
      cauchyLogLikelihood(groups, theta) - lambda * cauchyDivergence(-5, theta)
    for (let theta = -8; theta <= 8; theta += 0.01)
      expect(objective(next)).toBeGreaterThanOrEqual(objective(theta) - 1e-12)
  }
})

test('W₁ between a logistic law and data is the area between their distribution functions', () => {
  const cdf = (u: number) => 1 / (1 + Math.exp(-u))
  const below = (x: number) => data.reduce((sum, { at, weight }) => sum + (at <= x ? weight : 0), 0)
  const pieces = [-40, -3, 0.5, 3, 40]
  const area = pieces.slice(1).reduce((sum, to, i) => {
    const from = pieces[i] ?? 0
    return sum + gaussLegendre((x) => Math.abs(cdf(x - 0.5) - below((from + to) / 2)), from, to, 60)
  }, 0)
  expect(logisticWasserstein(data, 0.5)).toBeCloseTo(area, 10)
})
