import { AliasTable } from '../../random/variates/alias-table.ts'
import { ArgumentError } from '../../validation/argument-error.ts'
import { integerAtLeast, probability } from '../../validation/checks.ts'
import { NOT_REGULAR } from '../assumptions.ts'
import { type FamilyWith, fitByStatistic, NoFitError } from '../family.ts'
import type { Parameters } from '../parameters.ts'
import { categoricalStatistic } from './categorical-statistic.ts'
import { entropyTerm } from './relative-entropy.ts'

/**
 * Categorical over `symbols` symbols, observed as 0, 1, …; parameters are the probabilities, estimated by
 * relative frequencies (maximum likelihood). A symbol of probability 0 never returns.
 *
 * Exact law of the counts of n observations: multinomial, O(symbols) a draw whatever n is.
 *
 * Probabilities fill no ball, as their sum is 1: the Fisher information, diag(1/p), is a quadratic form on
 * directions of sum 0, and the constants of Barzilai & Shamir are those of softmaxCategorical.
 *
 * @param symbols an integer ≥ 1
 * @throws ArgumentError if symbols is not an integer ≥ 1
 *
 * @example
 * ```ts
 * families.categorical({ symbols: 3 }).parameters
 * // => ['p0', 'p1', 'p2']
 * ```
 */
export function categorical({
  symbols,
}: {
  readonly symbols: number
}): FamilyWith<
  `p${number}`,
  | 'logDensity'
  | 'statistic'
  | 'fisherInformation'
  | 'assumptions'
  | 'temper'
  | 'totalVariation'
  | 'kullbackLeibler'
> {
  integerAtLeast('symbols', symbols)
  const alias = new AliasTable(symbols)
  const statistic = categoricalStatistic(symbols, `counts of ${symbols} symbols`, (x) => {
    if (!(Number.isInteger(x) && x >= 0 && x < symbols)) {
      throw new NoFitError(`categorical: ${x} is none of the symbols 0 to ${symbols - 1}`)
    }
    return x
  })
  return {
    name: `categorical of ${symbols} symbols`,
    parameters: Array.from({ length: symbols }, (_, k) => `p${k}` as const),
    width: 1,
    check: checkProbabilities,
    draw(theta, n, stream, out, start) {
      alias.build(theta)
      for (let i = start; i < start + n; i++) out[i] = alias.draw(stream)
    },
    fit: fitByStatistic(statistic),
    logDensity: (theta, sample, i) => Math.log(theta[sample[i]!] ?? 0),
    statistic,
    fisherInformation: simplexInformation,
    distances: { totalVariation, kullbackLeibler },
    assumptions: () => NOT_REGULAR,
    temper: temperProbabilities,
  }
}

/** @throws ArgumentError unless `theta` is probabilities with sum 1 to nine digits */
export function checkProbabilities(theta: Parameters): void {
  let sum = 0
  for (let k = 0; k < theta.length; k++) sum += probability(`p${k}`, theta[k]!)
  if (!(Math.abs(sum - 1) < 1e-9)) throw new ArgumentError('the sum of the probabilities', sum, '1')
}

/** diag(1/p): E (Σ v_k·1{x = k}/p_k)² = Σ v_k²/p_k, for directions v of sum 0. */
export function simplexInformation(theta: Parameters, out: Float64Array): void {
  out.fill(0)
  for (let k = 0; k < theta.length; k++) out[k * theta.length + k] = 1 / theta[k]!
}

export function totalVariation(a: Parameters, b: Parameters): number {
  let sum = 0
  for (let k = 0; k < a.length; k++) sum += Math.abs(a[k]! - b[k]!)
  return sum / 2
}

export function kullbackLeibler(a: Parameters, b: Parameters): number {
  let sum = 0
  for (let k = 0; k < a.length; k++) sum += entropyTerm(a[k]!, b[k]!)
  return sum
}

/** p_k^(1/temperature), normalised; relative to the largest, so that none of the likely ones underflows. */
export function temperProbabilities(theta: Parameters, temperature: number, out: Parameters): void {
  const top = theta.reduce((max, p) => Math.max(max, p), 0)
  let sum = 0
  for (let k = 0; k < theta.length; k++) {
    out[k] = theta[k] === 0 ? 0 : Math.exp(Math.log(theta[k]! / top) / temperature)
    sum += out[k]!
  }
  for (let k = 0; k < theta.length; k++) out[k] = out[k]! / sum
}
