import { axis, domain, identity, integersFrom, matrices, points, verify } from 'collapse-check'
import theorem, { growth, spectralShrinkage, worstDirection } from '#theorems/bertrand-2024/transient-growth'
import { type ShearedRun, shearedRun } from './worlds/sheared-run.ts'

/** So small that the quadratic error of the linear law is far below the tolerance. */
const START = 1e-4
const startOf = (point: ShearedRun) => worstDirection(point).map((x) => START * x)

const runs = (...T: number[]) => points({ shear: 8, wide: 3, narrow: 0.3, lambda: 1, T })

verify(theorem, {
  title: 'in a sheared pair of families the Euclidean error first grows, then vanishes, as ‖𝒥^(T−1) v‖',
  domain: domain({
    shear: axis.uniform(0, 12),
    wide: axis.uniform(1, 4),
    narrow: axis.uniform(0.1, 1),
    lambda: axis.logUniform(0.2, 10),
    T: axis.integer(1, 30),
  }).where((point) => growth(point) > 1e-3),
  examples: runs(1, 2, 3, 4, 5, 6, 10, 20, 30),
  measures: 'the Euclidean error of θ_T relative to that of θ_1, started in the worst direction; no chance',
  replicate: shearedRun(startOf, (last) => matrices.length(last) / START),
  predicts: growth,
  criterion: (value) => identity.equals(value, { relative: 1e-4 }),
  controls: {
    'no shear': { at: runs(2, 10), world: { shear: 0 } },
    'sampler amplified by a hundredth': { at: runs(10), world: { sampler: (u: number) => 1.01 * u } },
    'the Euclidean error taken to shrink by the spectral radius': { at: runs(2, 4), predicts: spectralShrinkage },
  },
  survivors: {
    'a start in the opposite direction': {
      at: runs(4),
      world: (_: unknown, point: ShearedRun) => ({ start: startOf(point).map((x) => -x) }),
    },
  },
  limits: [
    'Small errors: the law is the linear part of the loop. Followed until the error has fallen to a thousandth.',
  ],
  figure: {
    title: 'Euclidean error from the worst direction, shear 8, data at ±3 and ±0.3, λ = 1',
    over: runs(...integersFrom(1, 30)),
    labels: ['generation T', 'error relative to the first model'],
    log: 'y',
    lines: { '‖𝒥^(T−1) v‖': growth, 'spectral radius to the power T − 1': spectralShrinkage },
  },
})
