import { AliasTable } from '../../random/variates/alias-table.ts'
import { ArgumentError } from '../../validation/argument-error.ts'
import { finite, integerAtLeast } from '../../validation/checks.ts'
import { NOT_REGULAR } from '../assumptions.ts'
import {
  checkProbabilities,
  kullbackLeibler,
  simplexInformation,
  temperProbabilities,
  totalVariation,
} from '../counts/categorical.ts'
import { categoricalStatistic } from '../counts/categorical-statistic.ts'
import { type FamilyWith, fitByStatistic, NoFitError } from '../family.ts'
import type { Parameters } from '../parameters.ts'

/** A grid of equal bins. */
export interface Grid {
  readonly from: number
  readonly to: number
  readonly bins: number
}

/**
 * Histogram on a grid: constant density in each of `bins` equal parts of [from, to]; parameters are the
 * masses of the bins, estimated by relative frequencies (maximum likelihood). Observations outside the grid
 * have no fit.
 *
 * Exact law of the counts of n observations: multinomial. Fisher information and regularity are as in
 * categorical.
 *
 * @throws ArgumentError if the ends are not finite and increasing or bins is not an integer ≥ 1
 *
 * @example
 * ```ts
 * families.histogram({ from: 0, to: 1, bins: 3 }).parameters
 * // => ['p0', 'p1', 'p2']
 * ```
 */
export function histogram({
  from,
  to,
  bins,
}: Grid): FamilyWith<
  `p${number}`,
  | 'logDensity'
  | 'statistic'
  | 'fisherInformation'
  | 'assumptions'
  | 'temper'
  | 'totalVariation'
  | 'kullbackLeibler'
  | 'wasserstein1'
> {
  finite('from', from)
  integerAtLeast('bins', bins)
  if (!(Number.isFinite(to) && to > from)) throw new ArgumentError('to', to, `a finite number above ${from}`)
  const width = (to - from) / bins
  const alias = new AliasTable(bins)
  const statistic = categoricalStatistic(bins, `counts of ${bins} bins on [${from}, ${to}]`, (x) => {
    if (!(x >= from && x <= to)) throw new NoFitError(`histogram: ${x} is outside [${from}, ${to}]`)
    return Math.min(bins - 1, Math.floor((x - from) / width))
  })
  return {
    name: `histogram of ${bins} bins`,
    parameters: Array.from({ length: bins }, (_, k) => `p${k}` as const),
    width: 1,
    check: checkProbabilities,
    draw(theta, n, stream, out, start) {
      alias.build(theta)
      for (let i = start; i < start + n; i++) out[i] = from + width * (alias.draw(stream) + stream.uniform())
    },
    fit: fitByStatistic(statistic),
    logDensity(theta, sample, i) {
      const x = sample[i]!
      if (!(x >= from && x <= to)) return Number.NEGATIVE_INFINITY
      return Math.log(theta[Math.min(bins - 1, Math.floor((x - from) / width))]! / width)
    },
    statistic,
    fisherInformation: simplexInformation,
    distances: {
      totalVariation,
      kullbackLeibler,
      wasserstein1: (a, b) => width * areaBetween(a, b),
    },
    assumptions: () => NOT_REGULAR,
    temper: temperProbabilities,
  }
}

/** ∫|F_a − F_b| in units of a bin: the difference is linear in each, and may change its sign there. */
function areaBetween(a: Parameters, b: Parameters): number {
  let [area, before] = [0, 0]
  for (let k = 0; k < a.length; k++) {
    const after = before + a[k]! - b[k]!
    const [x, y] = [Math.abs(before), Math.abs(after)]
    area += before * after >= 0 ? (x + y) / 2 : (x * x + y * y) / (2 * (x + y))
    before = after
  }
  return area
}
