import { laws } from '../../../src/index.ts'
import { count } from './arguments.ts'
import { type Laws, law } from './law.ts'

export const leaky: Laws = {
  leakHitAtLeast: law(0, 1, { n: count(1), k: count(1, 3) }, ({ n, k }) => laws.leakHitAtLeast(n, k)),
  collapseWithoutHit: law(0, 1, { n: count(1, 40) }, ({ n }) => laws.collapseWithoutHit(n)),
  hitWithoutCollapse: law(0, 1, { n: count(1, 40), N: count(1) }, ({ n, N }) =>
    laws.hitWithoutCollapse(n, N),
  ),
  collapseDespiteSize: law(0, 1, { n: count(1, 40), N: count(1) }, ({ n, N }) =>
    laws.collapseDespiteSize(n, N),
  ),
}
