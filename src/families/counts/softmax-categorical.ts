import { finite, integerAtLeast } from '../../validation/checks.ts'
import { type Assumptions, boundedScore } from '../assumptions.ts'
import { type FamilyWith, fitByStatistic, NoFitError, type SufficientStatistic } from '../family.ts'
import type { Parameters } from '../parameters.ts'
import { categorical, totalVariation } from './categorical.ts'

/**
 * Categorical over `symbols` symbols in its natural parameters, the logits ln(p_k/p_last), any real numbers;
 * of two symbols it is the Bernoulli logit. The last logit is fixed at 0, not the mean of all: so the
 * parameters are coordinates without a constraint, members are distinct, and balls fit in their space, as
 * Barzilai & Shamir's assumptions 1 and 3 need.
 *
 * The maximum-likelihood estimate exists only if the sample holds every symbol.
 *
 * Exact law of the counts of n observations: multinomial, O(symbols) a draw whatever n is.
 *
 * @param symbols an integer ≥ 2
 * @throws ArgumentError if symbols is not an integer ≥ 2
 *
 * @example
 * ```ts
 * families.softmaxCategorical({ symbols: 3 }).parameters
 * // => ['logit0', 'logit1']
 * ```
 */
export function softmaxCategorical({
  symbols,
}: {
  readonly symbols: number
}): FamilyWith<
  `logit${number}`,
  | 'logDensity'
  | 'statistic'
  | 'fisherInformation'
  | 'assumptions'
  | 'temper'
  | 'totalVariation'
  | 'kullbackLeibler'
> {
  const last = integerAtLeast('symbols', symbols, 2) - 1
  const mean = categorical({ symbols })
  const counts = mean.statistic
  const [p, q] = [new Float64Array(symbols), new Float64Array(symbols)]
  const statistic: SufficientStatistic = {
    ...counts,
    draw(theta, n, stream, out) {
      softmax(theta, p)
      counts.draw(p, n, stream, out)
    },
    expected(theta, weight, out) {
      softmax(theta, p)
      counts.expected(p, weight, out)
    },
    fit(reduced, theta) {
      for (let k = 0; k < symbols; k++) {
        if (!(reduced[k + 1]! > 0)) throw new NoFitError(`softmax: symbol ${k} is not in the sample`)
      }
      for (let k = 0; k < last; k++) theta[k] = Math.log(reduced[k + 1]! / reduced[symbols]!)
    },
  }
  return {
    name: `softmax of ${symbols} symbols`,
    parameters: Array.from({ length: last }, (_, k) => `logit${k}` as const),
    width: 1,
    check(theta) {
      for (let k = 0; k < last; k++) finite(`logit${k}`, theta[k]!)
    },
    draw(theta, n, stream, out, start) {
      softmax(theta, p)
      mean.draw(p, n, stream, out, start)
    },
    fit: fitByStatistic(statistic),
    logDensity(theta, sample, i) {
      const k = sample[i]!
      if (k === last) return -logSum(theta)
      return (theta[k] ?? Number.NEGATIVE_INFINITY) - logSum(theta)
    },
    statistic,
    // diag(p) − p·pᵀ, of all symbols but the last.
    fisherInformation(theta, out) {
      softmax(theta, p)
      for (let i = 0; i < last; i++) {
        for (let j = 0; j < last; j++) out[i * last + j] = p[i]! * ((i === j ? 1 : 0) - p[j]!)
      }
    },
    distances: {
      totalVariation(a, b) {
        softmax(a, p)
        softmax(b, q)
        return totalVariation(p, q)
      },
      // From logits, as probabilities may underflow.
      kullbackLeibler(a, b) {
        softmax(a, p)
        let sum = logSum(b) - logSum(a)
        for (let k = 0; k < last; k++) sum += p[k]! * (a[k]! - b[k]!)
        return Math.max(0, sum)
      },
    },
    assumptions: softmaxAssumptions,
    temper(theta, temperature, out) {
      for (let k = 0; k < last; k++) out[k] = theta[k]! / temperature
    },
  }
}

/** ln(1 + Σ e^θ_k). */
function logSum(theta: Parameters): number {
  let top = 0
  for (let k = 0; k < theta.length; k++) top = Math.max(top, theta[k]!)
  let sum = Math.exp(-top)
  for (let k = 0; k < theta.length; k++) sum += Math.exp(theta[k]! - top)
  return top + Math.log(sum)
}

/** The probabilities of all symbols, written to `out`. */
function softmax(theta: Parameters, out: Float64Array): void {
  const log = logSum(theta)
  for (let k = 0; k < theta.length; k++) out[k] = Math.exp(theta[k]! - log)
  out[theta.length] = Math.exp(-log)
}

/**
 * Derivatives of ln p along a unit vector v are cumulants of v_x with v_last = 0, whose range R is at most √2
 * (1 for two symbols): the score is e_x − p; variances are at most R²/4 and third moments R³/(6√3), both on
 * two points. The inverse of the information is diag(1/p) + 1·1ᵀ/p_last, hence λ₀; on the ball the logit of
 * one symbol against another moves by √2·radius at most, against the last by the radius.
 */
function softmaxAssumptions(theta: Parameters, radius: number): Assumptions {
  const last = theta.length
  const range = last === 1 ? 1 : Math.SQRT2
  const logit = (k: number) => (k === last ? 0 : theta[k]!)
  const largestInverse = (k: number) => {
    let sum = 1
    for (let j = 0; j <= last; j++) {
      if (j === k) continue
      sum += Math.exp(logit(j) - logit(k) + (j === last || k === last ? radius : Math.SQRT2 * radius))
    }
    return sum
  }
  let largest = 0
  for (let k = 0; k < last; k++) largest = Math.max(largest, largestInverse(k))
  return {
    wellPosed: true,
    score: boundedScore(range),
    hessian: (range * range) / 4,
    third: (range * range * range) / (6 * Math.sqrt(3)),
    information: 1 / (largest + last * largestInverse(last)),
  }
}
