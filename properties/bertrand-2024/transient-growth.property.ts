import { axis, domain, type Experiment, identity, integersFrom, verify } from 'collapse-check'
import transientGrowth from '#theorems/bertrand-2024/transient-growth'
import { length, type Shear, shearedJacobian, shearedRadius, shearedRun, worstDirection } from './shear.ts'
import { apply } from './small-matrices.ts'

interface Run extends Shear {
  readonly T: number
}

/** So small that the quadratic error of the linear law is far below the tolerance. */
const START = 1e-4

/** ‖𝒥^(T−1) v‖ for the worst direction v. */
function growth(point: Run): number {
  const jacobian = shearedJacobian(point)
  let error = worstDirection(point)
  for (let t = 1; t < point.T; t++) error = apply(jacobian, error)
  return length(error)
}

const errorLeft =
  (change: (point: Run) => Run = (same) => same, sampler?: (u: number) => number): Experiment<Run> =>
  (point) => {
    const start = worstDirection(point).map((x) => START * x)
    return () => length(shearedRun(change(point), start, point.T, sampler)) / START
  }

const relative = 1e-4
const at = (T: number, shear = 8): Run => ({ shear, wide: 3, narrow: 0.3, lambda: 1, T })

verify(transientGrowth, {
  title: 'in a sheared pair of families the Euclidean error first grows, then vanishes, as ‖𝒥^(T−1) v‖',
  domain: domain({
    shear: axis.uniform(0, 12),
    wide: axis.uniform(1, 4),
    narrow: axis.uniform(0.1, 1),
    lambda: axis.logUniform(0.2, 10),
    T: axis.integer(1, 30),
  }).where((point) => growth(point) > 1e-3),
  measures: 'the Euclidean error of θ_T relative to that of θ_1, started in the worst direction; no chance',
  replicate: errorLeft(),
  criterion: (point) => identity.equals(growth(point), { relative }),
  examples: [1, 2, 3, 4, 5, 6, 10, 20, 30].map((T) => at(T)),
  controls: {
    'no shear': { at: [at(2), at(10)], replicate: errorLeft((point) => ({ ...point, shear: 0 })) },
    'sampler amplified by a hundredth': { at: [at(10)], replicate: errorLeft(undefined, (u) => 1.01 * u) },
    'the Euclidean error taken to shrink by the spectral radius': {
      at: [at(2), at(4)],
      criterion: (point) => identity.equals(Math.exp((point.T - 1) * Math.log(shearedRadius(point))), { relative }),
    },
  },
  survivors: {
    'a start in the opposite direction': {
      at: [at(4)],
      replicate: (point) => {
        const start = worstDirection(point).map((x) => -START * x)
        return () => length(shearedRun(point, start, point.T)) / START
      },
    },
  },
  limits: [
    'Small errors: the law is the linear part of the loop. Followed until the error has fallen to a thousandth.',
  ],
  figure: {
    title: 'Euclidean error from the worst direction, shear 8, data at ±3 and ±0.3, λ = 1',
    x: 'T',
    xLabel: 'generation T',
    yLabel: 'error relative to the first model',
    yScale: 'log',
    over: integersFrom(1, 30),
    lines: {
      '‖𝒥^(T−1) v‖': (T) => growth(at(T)),
      'spectral radius to the power T − 1': (T) => Math.exp((T - 1) * Math.log(shearedRadius(at(T)))),
    },
  },
})
