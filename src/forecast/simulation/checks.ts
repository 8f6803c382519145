import { mean } from '../../claims/criteria/mean.ts'
import { probability } from '../../claims/criteria/probability.ts'
import type { Experiment } from '../../worlds/experiment.ts'
import type { Check } from '../rules/rule.ts'

/** Beyond this variance, in units of the squared mean, averages take too long. */
const WIDEST_SPREAD = 25

/**
 * Is the mean of what is measured the value?
 *
 * @param spread the variance of what is measured, in units of the squared value, by its law; a quarter of slack is added
 * @returns `undefined` where the tails are too heavy for averages
 */
export function meanIs(value: number, spread: number, experiment: Experiment<object>): Check | undefined {
  if (!(spread < WIDEST_SPREAD && value > 0)) return undefined
  const variance = { timesMeanSquared: Math.max(1.25 * spread, 1e-4) }
  return { experiment, criterion: (margin) => mean.equals(value, { margin: margin * value, variance }) }
}

/** Is the mean of what is measured, which lies between 0 and `high`, the value? The margin is a share of `high`. */
export const boundedMeanIs = (value: number, high: number, experiment: Experiment<object>): Check => ({
  experiment,
  criterion: (margin) => mean.equals(value, { margin: margin * high, range: { low: 0, high } }),
})

/** Does it happen with that probability? The margin is a difference of probabilities. */
export const probabilityIs = (value: number, experiment: Experiment<object>): Check => ({
  experiment,
  criterion: (margin) => probability.equals(value, { margin }),
})
