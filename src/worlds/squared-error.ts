import type { Run } from './chain.ts'

/**
 * The squared distance of the last model of a run from the truth of its world, in its units: what {@link chain}
 * reads, for claims about risk.
 *
 * @example
 * ```ts
 * const risk = chain(
 *   ({ T }: { T: number }) => ({ family: families.gaussianMean({ sd: 1 }), truth: [5], generations: T, n: 10 }),
 *   worlds.squaredError,
 * )
 * const stream = new StreamFactory({ epoch: '1', property: 'demo', params: {}, purpose: 'hunt' }).at(0)
 * risk({ T: 0 })(stream)
 * // => 0
 * ```
 */
export function squaredError<Name extends string>(
  _last: unknown,
  _point: unknown,
  { theta, world: { truth, unit } }: Pick<Run<Name>, 'theta' | 'world'>,
): number {
  let sum = 0
  for (let i = 0; i < theta.length; i++) {
    const error = theta[i]! / unit - truth[i]!
    sum += error * error
  }
  return sum
}
