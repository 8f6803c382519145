import { axis, domain, type Experiment, identity, integersFrom, verify } from 'collapse-check'
import transientGrowth, { shiftThreshold } from '#theorems/bertrand-2024/transient-growth'
import { matrix, norm } from './small-matrices.ts'

interface Shift {
  /** Dimension. */
  readonly m: number
  /** ‖M‖. */
  readonly x: number
}

/** The norm of (Id + λM)⁻¹λM for M = x times the nilpotent shift: an alternating series that ends. */
const shiftNorm = (m: number, load: number): number =>
  norm(matrix(m, (i, j) => (j > i ? -Math.exp((j - i) * Math.log(load)) * ((j - i) % 2 === 0 ? 1 : -1) : 0)))

const computed =
  (lambda: (point: Shift) => number): Experiment<Shift> =>
  (point) =>
  () =>
    shiftNorm(point.m, lambda(point) * point.x)

const relative = 1e-9
const at = (m: number): Shift => ({ m, x: 1 })

verify(transientGrowth, {
  title: 'for the nilpotent shift of dimension m the norm is 1 exactly at λx = 1/(2 cos(π/(m + 1)))',
  domain: domain({ m: axis.integer(2, 24), x: axis.logUniform(0.1, 10) }),
  measures: 'the norm of the derivative of one generation at the predicted λ; no chance',
  replicate: computed(({ m, x }) => shiftThreshold(m) / x),
  criterion: () => identity.equals(1, { relative }),
  examples: [2, 3, 5, 10, 20].map(at),
  controls: {
    'λx = ½, the limit of Theorem 1': {
      at: [at(2), at(5), at(20)],
      replicate: computed(({ x }) => 0.5 / x),
    },
    'one dimension fewer': {
      at: [at(3), at(10)],
      replicate: computed(({ m, x }) => shiftThreshold(m - 1) / x),
    },
  },
  survivors: {
    'the shift in the other direction': {
      at: [at(5)],
      replicate:
        ({ m }) =>
        () => {
          const load = shiftThreshold(m)
          return norm(
            matrix(m, (i, j) => (i > j ? -Math.exp((i - j) * Math.log(load)) * ((i - j) % 2 === 0 ? 1 : -1) : 0)),
          )
        },
    },
  },
  limits: [
    'The shift is a limit of admissible matrices, not one itself: it shows what a proof from ‖M‖ ≤ x alone can reach.',
  ],
  figure: {
    title: 'Where the Euclidean norm reaches 1 for the shift',
    x: 'm',
    xLabel: 'dimension m',
    yLabel: 'λx',
    over: integersFrom(2, 24),
    lines: { '1/(2 cos(π/(m + 1)))': shiftThreshold, 'Theorem 1': () => 0.5 },
    series: () => undefined,
  },
})
