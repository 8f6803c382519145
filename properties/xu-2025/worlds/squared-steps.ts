import { families, fold, integersFrom, laws, type Schedule } from 'collapse-check'
import type { Doubling } from '#theorems/xu-2025/superlinear-threshold'

/** Sample sizes n (t − ½)^p, rounded; with even n and p = 1 exactly linear, and doublings of T add the same to 0.3 %. */
export const halfwayGrowth =
  ({ n, p }: Pick<Doubling, 'n' | 'p'>): Schedule =>
  (t) =>
    Math.max(1, Math.round(n * Math.exp(p * Math.log(t - 0.5))))

/** Sums of the squared steps from T/2 to T and from T to 2T, of one run with noise uniform on [−1, 1]. */
export const squaredSteps = fold(
  (point: Doubling) => ({
    family: families.locationMean({ noise: (stream) => 2 * stream.uniform() - 1, dimension: 1 }),
    truth: [0],
    generations: 2 * point.T,
    n: halfwayGrowth(point),
  }),
  {
    start: (_, { truth }) => ({ before: Number(truth[0]), earlier: 0, later: 0 }),
    each: (sums, { location }, t, { T }) => {
      const step = location - sums.before
      sums.before = location
      if (t > T) sums.later += step * step
      else if (t > T / 2) sums.earlier += step * step
      return sums
    },
    read: ({ earlier, later }) => [earlier, later],
  },
)

/** The mean square of a step of one observation. */
const MEAN_SQUARE = 1 / 3
/** The mean of a squared step of n observations has variance at most 3·mean² here, as for normal steps 2·mean². */
const SPREAD = 3

/** What the two sums are on average, and how they vary. */
export function doublings(point: Doubling) {
  const block = (from: number, to: number) => {
    const sizes = integersFrom(from + 1, to).map(halfwayGrowth(point))
    return {
      mean: MEAN_SQUARE * laws.reciprocalSum(sizes),
      variance: SPREAD * MEAN_SQUARE * MEAN_SQUARE * laws.reciprocalSum(sizes, 2),
    }
  }
  const { T } = point
  return { factor: 2, most: T, small: block(T / 2, T), large: block(T, 2 * T) }
}
