import { axis, domain, type Experiment, identity, integersFrom, verify } from 'collapse-check'
import transientGrowth from '#theorems/bertrand-2024/transient-growth'
import { curvedLength, length, type Shear, shearedRadius, shearedRun } from './shear.ts'

interface Run extends Shear {
  /** Direction of the first error. */
  readonly angle: number
  readonly T: number
}

const START = 1e-4

const errorLeft =
  (
    size: (point: Run, error: readonly number[]) => number = curvedLength,
    sampler?: (u: number) => number,
  ): Experiment<Run> =>
  (point) => {
    const start = [START * Math.cos(point.angle), START * Math.sin(point.angle)]
    return () => size(point, shearedRun(point, start, point.T, sampler)) / size(point, start)
  }

const bound = (point: Run) => Math.exp((point.T - 1) * Math.log(shearedRadius(point)))
const relative = 1e-4
const at = (T: number, angle = 0): Run => ({ shear: 8, wide: 3, narrow: 0.3, lambda: 1, angle, T })

verify(transientGrowth, {
  title: 'in the metric of the real data’s curvature the error shrinks from the first generation on, for every λ',
  domain: domain({
    shear: axis.uniform(0, 12),
    wide: axis.uniform(1, 4),
    narrow: axis.uniform(0.1, 1),
    lambda: axis.logUniform(0.2, 50),
    angle: axis.uniform(0, 3.1),
    T: axis.integer(2, 30),
    // Below a millionth of the start the error drowns in the rounding of a root of size 1.
  }).where((point) => bound(point) > 1e-6),
  measures: 'the error of θ_T relative to that of θ_1, both measured by K; no chance',
  replicate: errorLeft(),
  criterion: (point) => identity.atMost(bound(point), { relative }),
  examples: [at(2), at(3), at(10), at(30), at(2, 1.5), at(10, 1.5)],
  controls: {
    'measured in the Euclidean metric': {
      at: [at(2), at(3)],
      replicate: errorLeft((_, error) => length(error)),
    },
    'sampler amplified three times': {
      at: [at(3), at(10)],
      replicate: errorLeft(curvedLength, (u) => 3 * u),
    },
  },
  survivors: {
    'an error in the opposite direction': {
      at: [at(3)],
      replicate: (point) => errorLeft()({ ...point, angle: point.angle + Math.PI }),
    },
  },
  limits: ['Small errors: the metric is that of the curvature at the optimum.'],
  figure: {
    title: 'Error along the first axis, shear 8, data at ±3 and ±0.3, λ = 1',
    x: 'T',
    xLabel: 'generation T',
    yLabel: 'error relative to the first model',
    yScale: 'log',
    over: integersFrom(2, 30),
    lines: {
      'bound, spectral radius to the power T − 1': (T) => bound(at(T)),
      'Euclidean error': (T) => length(shearedRun(at(T), [START, 0], T)) / START,
    },
    series: ({ angle }) => (angle === 0 ? 'in the metric of K' : undefined),
  },
})
