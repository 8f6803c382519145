import { ArgumentError } from '../validation/argument-error.ts'
import { finite, integerAtLeast } from '../validation/checks.ts'
import { AliasTable } from './alias-table.ts'
import { checkProbabilities, kullbackLeibler, totalVariation } from './categorical.ts'
import { categoricalStatistic } from './categorical-statistic.ts'
import { type Family, fitByStatistic, NoFitError } from './family.ts'

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
 * Exact law of the counts of n observations: multinomial.
 *
 * @throws ArgumentError if the ends are not finite and increasing or bins is not an integer ≥ 1
 *
 * @example
 * ```ts
 * histogram({ from: 0, to: 1, bins: 3 }).parameters
 * // => ['p0', 'p1', 'p2']
 * ```
 */
export function histogram({ from, to, bins }: Grid): Family {
  finite('from', from)
  integerAtLeast('bins', bins)
  if (!(Number.isFinite(to) && to > from)) throw new ArgumentError('to', to, `a finite number above ${from}`)
  const width = (to - from) / bins
  const alias = new AliasTable(bins)
  const statistic = categoricalStatistic(bins, (x) => {
    if (!(x >= from && x <= to)) throw new NoFitError(`histogram: ${x} is outside [${from}, ${to}]`)
    return Math.min(bins - 1, Math.floor((x - from) / width))
  })
  return {
    name: `histogram of ${bins} bins`,
    parameters: Array.from({ length: bins }, (_, k) => `p${k}`),
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
    distances: { totalVariation, kullbackLeibler },
  }
}
