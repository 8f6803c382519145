import { axis, domain, identity, laws, logSpaced, points, verify } from 'collapse-check'
import theorem, {
  beatsRealOnlyIsotropic,
  beatsRealOnlyVector,
  eigenvalues,
} from '#theorems/xu-2025/beats-real-only-vector'

interface Covariance {
  readonly d: number
  readonly condition: number
  readonly bend: number
  readonly R: number
}

const exact = (point: Covariance) => beatsRealOnlyVector(point.R, eigenvalues(point))
const isotropic = ({ R, d }: Covariance) => beatsRealOnlyIsotropic(R, d)
/** At most 1 exactly when lower ≤ P_Σ ≤ upper. */
const worst = (P: number, lower: number, upper: number) => Math.max(lower / P, P / upper)
const at = (d: number, condition: number, R: number | number[]) => points({ d, condition, bend: 1, R })

verify(theorem, {
  title: 'between equal variances and a single one: the sandwich, for any covariance',
  domain: domain({
    d: axis.integer(1, 8),
    condition: axis.logUniform(1, 1000),
    bend: axis.logUniform(0.2, 5),
    R: axis.logUniform(0.01, 30),
  }),
  examples: [...at(2, 2, [4, 0.4636]), ...at(3, 16, 2), ...at(2, 10, 1), ...at(3, 1, 1), ...at(8, 1000, 30)],
  measures: 'the larger of P_I(R)/P_Σ(R) and P_Σ(R)/P_1(R), from Imhof’s integral; the sandwich says at most 1',
  replicate: (point) => () => worst(exact(point), isotropic(point), laws.beatsRealOnly(point.R)),
  criterion: () => identity.atMost(1, { relative: 1e-9 }),
  controls: {
    'one dimension less below': {
      at: [...at(3, 1, 1), ...at(3, 16, 2)],
      replicate: (point) => () =>
        worst(exact(point), isotropic({ ...point, d: point.d - 1 }), laws.beatsRealOnly(point.R)),
    },
    'two dimensions above': {
      at: [...at(2, 2, 4), ...at(2, 10, 1)],
      replicate: (point) => () => worst(exact(point), isotropic(point), isotropic({ ...point, d: 2 })),
    },
    'R counted twice': {
      at: [...at(3, 1, 1), ...at(2, 2, 4)],
      replicate: (point) => () => worst(exact({ ...point, R: 2 * point.R }), isotropic(point), 1),
    },
  },
  limits: ['A computation at the covariances listed, not a proof; the proof is in the notes.'],
  figure: {
    title: 'The sandwich in five dimensions: probability of beating real data alone',
    over: at(5, 100, logSpaced(0.01, 30)),
    labels: ['relative synthetic variance R', 'P'],
    log: 'x',
    lines: {
      'one dimension': ({ R }) => laws.beatsRealOnly(R),
      'condition 100, d = 5': exact,
      'condition 4, d = 5': (point) => exact({ ...point, condition: 4 }),
      'equal variances, d = 5': isotropic,
    },
    series: () => undefined,
  },
})
