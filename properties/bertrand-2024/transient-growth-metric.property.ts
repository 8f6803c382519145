import { axis, domain, identity, integersFrom, matrices, points, verify } from 'collapse-check'
import theorem, { lengthByCurvature, spectralShrinkage } from '#theorems/bertrand-2024/transient-growth'
import { amplifiedThreeTimes } from './worlds/location-loops.ts'
import { lastShearedModel, type ShearedRun, shearedRun } from './worlds/sheared-run.ts'

interface Run extends ShearedRun {
  /** Direction of the first error. */
  readonly angle: number
}

const START = 1e-4
const startOf = ({ angle }: Run) => [START * Math.cos(angle), START * Math.sin(angle)]

const errorLeft = (size: (point: Run, error: readonly number[]) => number) =>
  shearedRun(startOf, (last, point: Run, start) => size(point, last) / size(point, start))

const euclideanLength = (_: Run, error: readonly number[]) => matrices.length(error)

const runs = (T: number | number[], angle: number | number[] = 0) =>
  points({ shear: 8, wide: 3, narrow: 0.3, lambda: 1, angle, T })

verify(theorem, {
  title: 'in the metric of the real data’s curvature the error shrinks from the first generation on, for every λ',
  domain: domain({
    shear: axis.uniform(0, 12),
    wide: axis.uniform(1, 4),
    narrow: axis.uniform(0.1, 1),
    lambda: axis.logUniform(0.2, 50),
    angle: axis.uniform(0, 3.1),
    T: axis.integer(2, 30),
    // Below a millionth of the start the error drowns in the rounding of a root of size 1.
  }).where((point) => spectralShrinkage(point) > 1e-6),
  examples: [...runs([2, 3, 10, 30]), ...runs([2, 10], 1.5)],
  measures: 'the error of θ_T relative to that of θ_1, both measured by K; no chance',
  replicate: errorLeft(lengthByCurvature),
  predicts: spectralShrinkage,
  criterion: (value) => identity.atMost(value, { relative: 1e-4 }),
  controls: {
    'measured in the Euclidean metric': { at: runs([2, 3]), replicate: errorLeft(euclideanLength) },
    ...amplifiedThreeTimes(...runs([3, 10])),
  },
  survivors: {
    'an error in the opposite direction': {
      at: runs(3),
      world: (_: unknown, point: Run) => ({ start: startOf({ ...point, angle: point.angle + Math.PI }) }),
    },
  },
  limits: ['Small errors: the metric is that of the curvature at the optimum.'],
  figure: {
    title: 'Error along the first axis, shear 8, data at ±3 and ±0.3, λ = 1',
    over: runs(integersFrom(2, 30)),
    labels: ['generation T', 'error relative to the first model'],
    log: 'y',
    lines: {
      'bound, spectral radius to the power T − 1': spectralShrinkage,
      'Euclidean error': (point) => matrices.length(lastShearedModel({ ...point, start: startOf(point) })) / START,
    },
    series: ({ angle }) => (angle === 0 ? 'in the metric of K' : undefined),
  },
})
