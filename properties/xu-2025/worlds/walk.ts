import { families, type Model, type Run, schedules, worlds } from 'collapse-check'

/** The mean of Gaussian data with standard deviation 1. */
export const family = families.gaussianMean({ sd: 1 })

/** Its random walk from 0: each of T generations is fitted to ⌈n t^p⌉ observations of the latest model. */
export const walk = ({ n, p, T }: schedules.PowerGrowth) => ({
  family,
  truth: [0],
  generations: T,
  n: schedules.power(n, p),
})

/** How far the last estimate is from the truth of its world, wherever that is. */
export const errorOf = ({ mean }: Model<'mean'>, { world: { truth } }: Run<'mean'>): number => mean - Number(truth[0])

export const squaredError = (last: Model<'mean'>, _point: unknown, run: Run<'mean'>): number =>
  errorOf(last, run) * errorOf(last, run)

export const otherUnits = worlds.named('other units', { family: families.gaussianMean({ sd: 1000 }) })
