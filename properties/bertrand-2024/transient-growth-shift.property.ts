import { axis, domain, experiment, identity, integersFrom, matrices, points, verify } from 'collapse-check'
import theorem, { type Shift, shiftJacobian, shiftThreshold } from '#theorems/bertrand-2024/transient-growth'

const shiftNorm = experiment(
  ({ m, x }: Shift) => ({ lambda: shiftThreshold(m) / x, direction: (shift: matrices.Matrix) => shift }),
  ({ lambda, direction }, { m, x }) =>
    () =>
      matrices.norm(direction(shiftJacobian(m, lambda * x))),
)

const shifts = (...m: number[]) => points({ m, x: 1 })

verify(theorem, {
  title: 'for the nilpotent shift of dimension m the norm is 1 exactly at λx = 1/(2 cos(π/(m + 1)))',
  domain: domain({ m: axis.integer(2, 24), x: axis.logUniform(0.1, 10) }),
  examples: shifts(2, 3, 5, 10, 20),
  measures: 'the norm of the derivative of one generation at the predicted λ; no chance',
  replicate: shiftNorm,
  criterion: () => identity.equals(1, { relative: 1e-9 }),
  controls: {
    'λx = ½, the limit of Theorem 1': {
      at: shifts(2, 5, 20),
      world: (_: unknown, { x }: Shift) => ({ lambda: 0.5 / x }),
    },
    'one dimension fewer': {
      at: shifts(3, 10),
      world: (_: unknown, { m, x }: Shift) => ({ lambda: shiftThreshold(m - 1) / x }),
    },
  },
  survivors: { 'the shift in the other direction': { at: shifts(5), world: { direction: matrices.transpose } } },
  limits: [
    'The shift is a limit of admissible matrices, not one itself: it shows what a proof from ‖M‖ ≤ x alone can reach.',
  ],
  figure: {
    title: 'Where the Euclidean norm reaches 1 for the shift',
    over: shifts(...integersFrom(2, 24)),
    labels: ['dimension m', 'λx'],
    lines: { '1/(2 cos(π/(m + 1)))': ({ m }) => shiftThreshold(m), 'Theorem 1': () => 0.5 },
    series: () => undefined,
  },
})
