import fc from 'fast-check'
import { laws } from '../../../src/index.ts'
import { between, count, finite, NO_NUMBERS, nonNegative, positive } from './arguments.ts'
import { ANY, type Laws, law } from './law.ts'

export const location: Laws = {
  logisticLoopWithin: law(
    0,
    1,
    {
      a: nonNegative(20),
      n: positive(2, 1e9),
      k: count(1, 1e4),
      t: { ...count(1), legal: fc.constant(1) },
      c: nonNegative(10),
    },
    ({ c, ...loop }) => laws.logisticLoopWithin(loop, c, () => 0.5),
  ),
  locationRetraining: law(-2, 2, { lambda: nonNegative(1e3), theta: finite(1.9) }, ({ lambda, theta }) =>
    laws.locationRetraining(laws.logisticScores(laws.twoAtoms(1)), { lambda })(theta),
  ),
  orbit: law(-2, 2, { generations: count(1, 100) }, ({ generations }) =>
    laws.orbit((theta) => theta / 2, 1, generations),
  ),
  twoAtoms: law(-ANY, ANY, { a: finite(1e9) }, ({ a }) => laws.twoAtoms(a)),
  mixture: law(
    -ANY,
    ANY,
    { 'parts[0].weight': { legal: between(0.01, 0.99), illegal: [0, -0.1, ...NO_NUMBERS] } },
    ({ 'parts[0].weight': weight }) =>
      laws.mixture([
        { at: 0, weight },
        { at: 1, weight: 1 - weight },
      ]),
  ),
  cauchyDivergence: law(0, ANY, { theta: finite(1e9), other: finite(1e9) }, ({ theta, other }) =>
    laws.cauchyDivergence(theta, other),
  ),
}
