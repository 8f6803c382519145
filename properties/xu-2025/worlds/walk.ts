import {
  type Criterion,
  type Experiment,
  families,
  fold,
  type Model,
  mean,
  type Run,
  schedules,
  variates,
  worlds,
} from 'collapse-check'
import type { Corridor } from '#theorems/xu-2025/exit-probability'
import type { BernoulliRun } from '#theorems/xu-2025/forgetting'
import type { GaussianWalk } from '#theorems/xu-2025/gaussian-both-divisors'

/** The mean of Gaussian data with standard deviation 1. */
export const family = families.gaussianMean({ sd: 1 })

/** Its random walk from 0: each of T generations is fitted to ⌈n t^p⌉ observations of the latest model. */
export const walk = ({ n, p, T }: schedules.PowerGrowth) => ({
  family,
  truth: [0],
  generations: T,
  n: schedules.power(n, p),
})

/** The walk of 2T generations, to be looked at before and after T. */
export const twiceAsLong = (growth: schedules.PowerGrowth) => walk({ ...growth, T: 2 * growth.T })

/** How far the last estimate is from the truth of its world, wherever that is. */
export const errorOf = ({ mean }: Model<'mean'>, { world: { truth } }: Run<'mean'>): number => mean - Number(truth[0])

/** Fitted with a bias of β n^(−a). */
export const biasedMean = (beta: number, a: number) => families.additiveBias(family, { size: beta, exponent: a })

/** Fitted by the sample mean times 1 − κ n^(−a). */
export const shrunkMean = (kappa: number, a: number) =>
  families.multiplicativeBias(family, { size: kappa, exponent: a })

export const otherUnits = worlds.named('other units', { family: families.gaussianMean({ sd: 1000 }) })

/** Whether the estimate was δ or more away from the truth at some generation. */
export const leaves = fold<Corridor, 'mean', { readonly truth: number; left: boolean }>(walk, {
  start: (_, { truth }) => ({ truth: Number(truth[0]), left: false }),
  each: (state, { mean }, _, { delta }) => {
    if (Math.abs(mean - state.truth) >= delta) state.left = true
    return state
  },
  read: ({ left }) => left,
})

const anchored: Experiment<Corridor> = ({ delta, ...growth }) => {
  const sizes = schedules.powerSizes(growth)
  return (stream) => sizes.some((n) => Math.abs(variates.normal(stream)) / Math.sqrt(n) >= delta)
}

export const putBackBeforeEveryStep = (...at: Corridor[]) => ({
  'put back to the truth before every step': { at, replicate: anchored },
})

/** The mean is `value`, to a tenth of the standard deviation that the law gives a replicate; a quarter of slack. */
export const equalsToATenthOfItsSd = (value: number, variance: number): Criterion =>
  mean.equals(value, { margin: 0.1 * Math.sqrt(variance), variance: { atMost: 1.25 * variance } })

/** A Gaussian from N(0, 1): each of T generations is fitted to ⌈n t^p⌉ observations of the latest model. */
export const gaussianWalk = ({ n, p, T, divisor }: GaussianWalk) => ({
  family: families.gaussian({ divisor }),
  truth: [0, 1],
  generations: T,
  n: schedules.power(n, p),
})

export const theOtherDivisor = worlds.named('the other divisor', (_: unknown, { divisor }: GaussianWalk) => ({
  family: families.gaussian({ divisor: divisor === 'n' ? 'n-1' : 'n' }),
}))

/** A Bernoulli model of probability `start`: each of T generations is fitted to ⌈n t^p⌉ outcomes of the latest. */
export const outcomes = ({ start, n, p, T }: BernoulliRun) => ({
  family: families.bernoulli(),
  truth: [start],
  generations: T,
  n: schedules.power(n, p),
})

export const theOtherOutcomeFollowed = worlds.named(
  'the other outcome followed',
  (_: unknown, { start }: Pick<BernoulliRun, 'start'>) => ({ truth: [1 - start] }),
)
