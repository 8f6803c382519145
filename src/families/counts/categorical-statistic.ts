import { knownToEngine } from '../../engine/law.ts'
import { Multinomial } from '../../random/variates/multinomial.ts'
import type { SufficientStatistic } from '../family.ts'
import { reduction } from '../reduction.ts'

/**
 * The statistic (count, count of each symbol), multinomial; the estimate is the relative frequencies.
 *
 * @param name of the reduction, see {@link reduction}
 * @param symbolOf the symbol of an observation, from 0; throws if it has none
 */
export function categoricalStatistic(
  symbols: number,
  name: string,
  symbolOf: (x: number) => number,
): SufficientStatistic {
  const multinomial = new Multinomial(symbols)
  const statistic: SufficientStatistic = {
    size: symbols + 1,
    draw(theta, n, stream, out) {
      out[0] = n
      multinomial.draw(stream, n, theta, out, 1)
    },
    of: reduction(name, (sample, n, out) => {
      out.fill(0)
      out[0] = n
      for (let i = 0; i < n; i++) {
        const k = 1 + symbolOf(sample[i]!)
        out[k] = out[k]! + 1
      }
    }),
    expected(theta, weight, out) {
      out[0] = weight
      for (let k = 0; k < symbols; k++) out[k + 1] = weight * theta[k]!
    },
    add(total, batch) {
      for (let k = 0; k <= symbols; k++) total[k] = total[k]! + batch[k]!
    },
    scale(statistic, factor) {
      for (let k = 0; k <= symbols; k++) statistic[k] = statistic[k]! * factor
    },
    fit(statistic, theta) {
      for (let k = 0; k < symbols; k++) theta[k] = statistic[k + 1]! / statistic[0]!
    },
  }
  return knownToEngine(statistic, { law: 'categorical', parameters: symbols })
}
