import { axis, domain, families, laws, logSpaced, points, probability, schedules, verify, worlds } from 'collapse-check'
import { type Race, ratio } from '#theorems/xu-2025/beats-real-only'
import theorem, {
  beatsRealOnlyIsotropic,
  beatsRealOnlyVector,
  eigenvalues,
} from '#theorems/xu-2025/beats-real-only-vector'

interface VectorRace extends Race {
  readonly d: number
  readonly condition: number
}

const familyOf = (point: VectorRace, unit = 1) =>
  families.gaussianVector({ variances: eigenvalues(point).map((λ) => λ * unit * unit) })
const world = (point: VectorRace) => ({
  family: familyOf(point),
  truth: new Array(point.d).fill(0),
  generations: point.T,
  n: schedules.power(point.n, point.p),
})
const races = (d: number | number[], condition: number | number[], T: number | number[], p = 0) =>
  points({ d, condition, n: 10, p, T })
const exact = (point: VectorRace) => beatsRealOnlyVector(ratio(point), eigenvalues(point))
const isotropic = (point: VectorRace) => beatsRealOnlyIsotropic(ratio(point), point.d)
const oneDimension = (point: VectorRace) => laws.beatsRealOnly(ratio(point))

verify(theorem, {
  title: 'the last model beats the first one with the probability of Imhof’s integral',
  domain: domain({
    d: axis.integer(1, 6),
    condition: axis.logUniform(1, 100),
    n: axis.logInteger(1, 10_000_000),
    p: axis.choice(0, 0.5, 1, 1.5, 2),
    T: axis.logInteger(2, 300),
  }),
  examples: [
    ...races(2, 1, [2, 5]),
    ...races(3, 1, 2),
    ...races(5, 1, [2, 5]),
    ...races(2, 2, 5),
    ...races(2, 2, 5, 2),
    ...races(3, 16, 3),
    ...races(2, 10, 2),
  ],
  measures: 'one run of T generations with n_t = ⌈n t^p⌉ in d dimensions: is θ_T closer to the truth than θ_1?',
  replicate: worlds.lastBeatsFirst(world),
  predicts: exact,
  criterion: (value) => probability.equals(value, { margin: 0.02 }),
  controls: {
    'first coordinate only': {
      at: [...races(2, 1, 2), ...races(3, 16, 3)],
      replicate: worlds.lastBeatsFirst(world, { error: ([x = Number.NaN]) => Math.abs(x) }),
    },
    'only the smallest error of a coordinate counts': {
      at: races(5, 1, 2),
      replicate: worlds.lastBeatsFirst(world, { error: (mean) => Math.min(...mean.map(Math.abs)) }),
    },
    ...worlds.allDataAreKept(...races(2, 1, 5)),
    'the one-dimensional formula': { at: [...races(2, 1, 2), ...races(5, 1, 5)], predicts: oneDimension },
    'the formula for equal variances': { at: [...races(3, 16, 3), ...races(2, 10, 2)], predicts: isotropic },
  },
  survivors: {
    'data in other units': { at: races(3, 16, 3), world: (_, point) => ({ family: familyOf(point, 1000) }) },
    ...worlds.everyObservationDrawn(...races(2, 2, 5)),
  },
  limits: [
    'Deviations of less than 0.02 in probability are not looked for.',
    'Independent coordinates: other covariances are rotations of these.',
  ],
  figure: {
    title: 'Probability of beating the model that saw real data only, one synthetic generation of equal size',
    over: races(3, logSpaced(1, 1000, 40), 3),
    labels: ['largest over smallest eigenvalue, d = 3', 'P'],
    log: 'x',
    lines: { 'Imhof’s integral, R = 2': exact, 'equal variances, d = 3': isotropic, 'one dimension': oneDimension },
    series: ({ d, T }) => (d === 3 && T === 3 ? 'simulated' : undefined),
  },
})
