import { experiment, laws, matrices } from 'collapse-check'
import { type Sheared, shearing } from '#theorems/bertrand-2024/transient-growth'

/** A run of T generations in a sheared pair of logistic families. */
export interface ShearedRun extends Sheared {
  readonly T: number
}

interface ShearedWorld extends ShearedRun {
  /** θ_1; the optimum is 0. */
  readonly start: readonly number[]
  /** What the sampler does to each coordinate. */
  readonly sampler?: (u: number) => number
}

/** θ_T by the full, non-linear map. */
export function lastShearedModel({ shear, wide, narrow, start, T, ...retraining }: ShearedWorld): number[] {
  const last = (a: number, u: number) =>
    laws.orbit(laws.locationRetraining(laws.logisticScores(laws.twoAtoms(a)), retraining), u, T).at(-1) ?? u
  const [first = 0, second = 0] = matrices.apply(shearing(shear), start)
  return matrices.apply(shearing(-shear), [last(wide, first), last(narrow, second)])
}

/** A run from a small error, and what is read off the last one. No chance. */
export const shearedRun = <Point extends ShearedRun>(
  start: (point: Point) => readonly number[],
  read: (last: readonly number[], point: Point, start: readonly number[]) => number,
) =>
  experiment<Point, ShearedWorld>(
    (point) => ({ ...point, start: start(point) }),
    (world, point) => () => read(lastShearedModel(world), point, world.start),
    ['sampler'],
  )
