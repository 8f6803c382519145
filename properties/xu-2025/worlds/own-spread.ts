import { type Criterion, mean } from 'collapse-check'

/** The mean is `value`, to a tenth of the standard deviation that the law gives a replicate; a quarter of slack. */
export const equalsToATenthOfItsSd = (value: number, variance: number): Criterion =>
  mean.equals(value, { margin: 0.1 * Math.sqrt(variance), variance: { atMost: 1.25 * variance } })
