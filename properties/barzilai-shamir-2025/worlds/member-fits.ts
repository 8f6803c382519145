import {
  experiment,
  type Family,
  NoFitError,
  type Parameters,
  type Stream,
  type SufficientStatistic,
} from 'collapse-check'
import { familyOf, type Member, thetaOf } from './every-family.ts'

/** What stands for the estimate of a sample that has none. */
const NO_FIT = -1e9

function estimate(theta: Parameters, of: number, run: () => void): number {
  try {
    run()
  } catch (error) {
    if (error instanceof NoFitError) return NO_FIT
    throw error
  }
  return Number(theta[of])
}

function statisticOf({ name, statistic }: Family): SufficientStatistic {
  if (statistic === undefined) throw new Error(`${name} has no sufficient statistic`)
  return statistic
}

/**
 * The last parameter fitted to five observations of a member and to three of another one that count twice, in two
 * independent ways: observation by observation, and by sufficient statistics drawn from their own laws.
 */
export const fittedBothWays = experiment(
  ({ first, second }: Member) => ({ first, second, latest: 3, weight: 2 }),
  ({ first, second, latest, weight }, { family: name }) => {
    const { family } = familyOf(name)
    const statistic = statisticOf(family)
    const [old, next] = [
      { first, second },
      { first: 1 - first, second: 1 - second },
    ].map((shares) => Float64Array.from(thetaOf({ family: name, ...shares }))) as [Float64Array, Float64Array]
    const { width } = family
    const sample = new Float64Array(11 * width)
    const [total, batch] = [new Float64Array(statistic.size), new Float64Array(statistic.size)]
    const theta = new Float64Array(old.length)
    const byObservations = (stream: Stream) => {
      family.draw(old, 5, stream, sample, 0)
      family.draw(next, 3, stream, sample, 5 * width)
      sample.copyWithin(8 * width, 5 * width, 8 * width)
      return estimate(theta, theta.length - 1, () => family.fit(sample, 11, theta))
    }
    const byStatistics = (stream: Stream) => {
      statistic.draw(old, 5, stream, total)
      statistic.draw(next, latest, stream, batch)
      statistic.scale(batch, weight)
      statistic.add(total, batch)
      return estimate(theta, theta.length - 1, () => statistic.fit(total, theta))
    }
    return (stream) => [byObservations(stream), byStatistics(stream)].map(settled) as [number, number]
  },
)
/** Both ways round differently: ties are settled at nine digits. */
const settled = (value: number) => Number(value.toPrecision(9))

const STEPS = [-0.1, -0.001, 0.001, 0.1]

/** Models beside one: a parameter moved by a share of itself; probabilities moved towards one of them. */
function neighbours(theta: Float64Array, isSimplex: boolean): Float64Array[] {
  return STEPS.flatMap((step) =>
    Array.from(theta, (_, i) =>
      theta.map((value, j) => {
        if (isSimplex) return value + Math.abs(step) * ((i === j ? 1 : 0) - value)
        return i === j ? value + step * (Math.abs(value) + 0.01) : value
      }),
    ),
  )
}

function isMember(family: Family, theta: Float64Array): boolean {
  try {
    family.check(theta)
    return true
  } catch {
    return false
  }
}

/** Samples without an estimate are drawn again, but not for ever: a fit that fails every time is no fit. */
const MOST_SAMPLES = 10_000

/** Whether no model beside the estimate is more likely, of a sample that has an estimate. */
export const isMostLikely = experiment(
  (_: Member) => ({ observations: 8, moved: 0 }),
  ({ observations, moved }, member) => {
    const { family, isSimplex } = familyOf(member.family)
    const truth = Float64Array.from(thetaOf(member))
    const [sample, theta] = [new Float64Array(observations * family.width), new Float64Array(truth.length)]
    const likelihood = (model: Float64Array) => {
      let sum = 0
      for (let row = 0; row < observations; row++) sum += family.logDensity(model, sample, row)
      return sum
    }
    return (stream) => {
      let samples = 0
      do {
        if (++samples > MOST_SAMPLES) throw new Error(`${family.name}: no sample of ${MOST_SAMPLES} has an estimate`)
        family.draw(truth, observations, stream, sample, 0)
        theta.set(truth)
      } while (estimate(theta, 0, () => family.fit(sample, observations, theta)) === NO_FIT)
      for (let i = 0; i < theta.length; i++) theta[i] = Number(theta[i]) + moved * (Math.abs(Number(theta[i])) + 0.01)
      const best = likelihood(theta)
      const others = neighbours(theta, isSimplex === true).filter((model) => isMember(family, model))
      return Number.isFinite(best) && others.every((model) => likelihood(model) <= best + 1e-9)
    }
  },
)

/** A member, and how many observations of it infinitely many count as. */
export interface Population extends Member {
  readonly weight: number
}

/** How far the fit to infinitely many observations of a member is from it, half of them at first and half of them later. */
export const distanceFromModel = experiment(
  (point: Population) => ({ later: thetaOf(point), factor: 0.5 }),
  ({ later, factor }, point) =>
    () => {
      const statistic = statisticOf(familyOf(point.family).family)
      const theta = Float64Array.from(thetaOf(point))
      const [total, batch] = [new Float64Array(statistic.size), new Float64Array(statistic.size)]
      const fitted = new Float64Array(theta.length)
      statistic.expected(theta, point.weight / 2, total)
      statistic.expected(Float64Array.from(later), point.weight, batch)
      statistic.scale(batch, factor)
      statistic.add(total, batch)
      statistic.fit(total, fitted)
      const weighed = Math.abs(Number(total[0]) / point.weight - 1)
      return fitted.reduce((largest, value, i) => Math.max(largest, Math.abs(value - Number(theta[i]))), weighed)
    },
)
