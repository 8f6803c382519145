import { experiment, laws, special, worlds } from 'collapse-check'
import { type BesideTheValley, startOf } from '#theorems/bertrand-2024/radius-of-stability'
import { groups } from '#theorems/bertrand-2024/wrong-basin'

/** A location family retrained on infinitely many observations, looked at near a fixed point. */
export interface LocationWorld extends laws.Retraining {
  readonly scores: laws.LocationScores
  /** A fixed point: an optimum, unless said otherwise. */
  readonly optimum: number
}

interface LocationSlope extends LocationWorld {
  /** Step of the differences. */
  readonly h: number
}

/** The derivative of one generation at a fixed point, by central differences. No chance. */
export const slopeAtFixedPoint = <Point>(world: (point: Point) => LocationSlope) =>
  experiment<Point, LocationSlope>(
    world,
    ({ scores, optimum, h, ...retraining }) =>
      () =>
        special.centralDifference(laws.locationRetraining(scores, retraining), optimum, h),
    ['sampler'],
  )

export interface LocationRun extends LocationWorld {
  /** How far from the optimum the first model is. */
  readonly offset: number
  /** Models θ_1, …, θ_T. */
  readonly T: number
}

/** Distances from the optimum, with their signs: those of θ_1, θ_{T−1} and θ_T. */
interface Errors {
  readonly first: number
  readonly previous: number
  readonly last: number
}

/** A run of the loop, and what is read off its errors. No chance. */
export const locationRun = <Point>(world: (point: Point) => LocationRun, read: (errors: Errors) => number) =>
  experiment<Point, LocationRun>(
    world,
    ({ scores, optimum, offset, T, ...retraining }) => {
      const next = laws.locationRetraining(scores, retraining)
      return () => {
        const errors = laws.orbit(next, optimum + offset, T).map((theta) => theta - optimum)
        const [previous = Number.NaN, last = Number.NaN] = errors.slice(-2)
        return read({ first: offset, previous, last })
      }
    },
    ['sampler'],
  )

export const amplifiedThreeTimes = worlds.named('sampler amplified three times', {
  sampler: (theta: number) => 3 * theta,
})

/** The likelihood of the synthetic data alone decides. */
export const noRealData = worlds.named('no real data', ({ scores }: LocationWorld) => ({
  scores: { ...scores, real: () => 0 },
}))

export const axisReversed = worlds.named('the axis reversed', ({ scores, optimum }: LocationWorld) => ({
  scores: {
    ...scores,
    real: (theta: number) => -scores.real(-theta),
    model: (shift: number) => -scores.model(-shift),
  },
  optimum: -optimum,
}))

export const dataInOtherUnits = worlds.named('data in other units', ({ scores, optimum, offset }: LocationRun) => ({
  scores: {
    ...scores,
    real: (theta: number) => scores.real(theta / 1000),
    model: (shift: number) => scores.model(shift / 1000),
  },
  optimum: 1000 * optimum,
  offset: 1000 * offset,
}))

export const GENERATIONS = 3000

/** The last model of a loop that starts beside the valley between two groups. */
export const lastOfBasin = experiment(
  (point: BesideTheValley) => ({
    data: groups({ ...point, ratio: 1 }),
    start: startOf(point),
    search: laws.localCauchyRetraining,
    sampler: (theta: number) => theta,
    generations: GENERATIONS,
  }),
  ({ data, start, search, sampler, generations }, { lambda }) => {
    const next = search(data, { lambda, sampler })
    return () => laws.orbit(next, start, generations + 1).at(-1) ?? Number.NaN
  },
)
