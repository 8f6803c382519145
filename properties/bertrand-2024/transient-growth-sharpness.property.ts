import { axis, domain, type Experiment, identity, integersFrom, verify } from 'collapse-check'
import transientGrowth from '#theorems/bertrand-2024/transient-growth'
import { jacobian, linearLoop } from './random-curvatures.ts'
import { diagonal, norm, plus } from './small-matrices.ts'

interface Extreme {
  /** e = ‖I − K‖/α, above 1. */
  readonly excess: number
}

/** The loop with given e whose norm is nearly as large as can be: K = diag(1, κ), K − I = [[p, q], [q, −p]]. */
const extremeNorm = (excess: number, load: number): number => {
  const p = 1 - 1e-7
  const q = Math.sqrt(excess * excess - p * p)
  const real = diagonal([1, (q * q) / (1 - p) - p])
  const loop = linearLoop(
    real,
    plus(
      real,
      [
        [p, q],
        [q, -p],
      ],
      -1,
    ),
  )
  return norm(jacobian(loop, load / (excess - 1)))
}

/** At λ = load/(e − 1). */
const normAt =
  (load: number): Experiment<Extreme> =>
  ({ excess }) =>
  () =>
    extremeNorm(excess, load)

// The loop is p → 1 only up to 1e-7, and its eigenvalues of very different size cost digits.
const relative = 1e-3
const at = (excess: number): Extreme => ({ excess })

verify(transientGrowth, {
  title: 'an extreme loop in two dimensions reaches a Euclidean norm of 1 just where λ(e − 1) = 1',
  domain: domain({ excess: axis.uniform(1.2, 6) }),
  measures: 'the norm of the derivative of one generation in the extreme loop; no chance',
  replicate: normAt(1),
  criterion: () => identity.equals(1, { relative }),
  examples: [at(1.2), at(1.5), at(2), at(3), at(5)],
  controls: {
    'a hundredth less synthetic data, read at 1': {
      at: [at(2), at(3)],
      replicate: normAt(0.99),
    },
    'the limit λ(e − 1) < ½': { at: [at(2)], replicate: normAt(0.5) },
  },
  limits: ['One loop for each e; that no other is worse is the proof behind λ(e − 1) < 1.'],
  figure: {
    title: 'Euclidean norm of one generation in the extreme loop',
    x: 'excess',
    xLabel: 'e',
    yLabel: 'norm',
    over: integersFrom(12, 60).map((tenths) => tenths / 10),
    lines: {
      'λ(e − 1) = 2': (e) => extremeNorm(e, 2),
      'λ(e − 1) = 1': () => 1,
      'λ(e − 1) = ½': (e) => extremeNorm(e, 0.5),
    },
  },
})
