import { axis, domain, identity, integersFrom, laws, logSpaced, verify } from 'collapse-check'
import beatsRealOnlyVectorTheorem, {
  beatsRealOnlyIsotropic,
  beatsRealOnlyVector,
} from '#theorems/xu-2025/beats-real-only-vector'

interface Covariance {
  readonly d: number
  /** Largest eigenvalue over smallest, and how the others are bent between: λ_i = condition^(−(i/(d−1))^bend). */
  readonly condition: number
  readonly bend: number
  readonly R: number
}

const eigenvalues = ({ d, condition, bend }: Covariance) =>
  integersFrom(0, d - 1).map((i) =>
    i === 0 ? 1 : Math.exp(-Math.exp(bend * Math.log(i / (d - 1))) * Math.log(condition)),
  )
const relative = 1e-9
/** At most 1 exactly when lower ≤ P_Σ ≤ upper. */
const worst = (P: number, lower: number, upper: number) => Math.max(lower / P, P / upper)
const exact = (point: Covariance) => beatsRealOnlyVector(point.R, eigenvalues(point))
const at = (d: number, condition: number, R: number, bend = 1): Covariance => ({ d, condition, bend, R })

verify(beatsRealOnlyVectorTheorem, {
  title: 'between equal variances and a single one: the sandwich, for any covariance',
  domain: domain({
    d: axis.integer(1, 8),
    condition: axis.logUniform(1, 1000),
    bend: axis.logUniform(0.2, 5),
    R: axis.logUniform(0.01, 30),
  }),
  measures: 'the larger of P_I(R)/P_Σ(R) and P_Σ(R)/P_1(R), from Imhof’s integral; the sandwich says at most 1',
  replicate: (point) => () =>
    worst(exact(point), beatsRealOnlyIsotropic(point.R, point.d), laws.beatsRealOnly(point.R)),
  criterion: () => identity.atMost(1, { relative }),
  examples: [at(2, 2, 4), at(2, 2, 0.4636), at(3, 16, 2), at(2, 10, 1), at(3, 1, 1), at(8, 1000, 30)],
  controls: {
    'one dimension less below': {
      at: [at(3, 1, 1), at(3, 16, 2)],
      replicate: (point) => () =>
        worst(exact(point), beatsRealOnlyIsotropic(point.R, point.d - 1), laws.beatsRealOnly(point.R)),
    },
    'two dimensions above': {
      at: [at(2, 2, 4), at(2, 10, 1)],
      replicate: (point) => () =>
        worst(exact(point), beatsRealOnlyIsotropic(point.R, point.d), beatsRealOnlyIsotropic(point.R, 2)),
    },
    'R counted twice': {
      at: [at(3, 1, 1), at(2, 2, 4)],
      replicate: (point) => () =>
        worst(exact({ ...point, R: 2 * point.R }), beatsRealOnlyIsotropic(point.R, point.d), 1),
    },
  },
  limits: ['A computation at the covariances listed, not a proof; the proof is in the notes.'],
  figure: {
    title: 'The sandwich in five dimensions: probability of beating real data alone',
    x: 'R',
    xLabel: 'relative synthetic variance R',
    yLabel: 'P',
    xScale: 'log',
    over: logSpaced(0.01, 30),
    lines: {
      'one dimension': laws.beatsRealOnly,
      'condition 100, d = 5': (R) => exact(at(5, 100, R)),
      'condition 4, d = 5': (R) => exact(at(5, 4, R)),
      'equal variances, d = 5': (R) => beatsRealOnlyIsotropic(R, 5),
    },
    series: () => undefined,
  },
})
