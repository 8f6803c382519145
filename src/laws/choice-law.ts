import { ArgumentError } from '../validation/argument-error.ts'
import { eachPositive, integerAtLeast, nonNegative } from '../validation/checks.ts'

/** Answers that a model gives with these probabilities, and what each is worth to who chooses. */
export interface Choice {
  /** Of the answers; they add up to 1. */
  readonly probabilities: ArrayLike<number>
  /** e^reward of each answer, above 0. */
  readonly weights: ArrayLike<number>
  /** K, how many answers are drawn to choose from; infinitely many are allowed. */
  readonly candidates: number
}

/**
 * The law of the answer that is chosen among K independent ones, each in proportion to its weight (the choice rule of Luce, of
 * Bradley and Terry for K = 2): K p_i E[w_i/(w_i + S)], S the sum of the weights of K − 1 others. For K = ∞ it is
 * p_i w_i/Σ p_j w_j.
 *
 * Cost: O(n) times the number of ways to draw K of n answers, C(K + n − 1, K): meant for few answers, or few candidates.
 *
 * @returns probabilities, which add up to 1
 * @throws ArgumentError if a probability is below 0 or all do not add up to 1 (to nine digits), if there is not one weight
 *   above 0 for each, or if K is neither an integer ≥ 1 nor ∞
 * Source: derived; the rule of Wei et al. 2026 and Ferbach et al. 2024.
 *
 * @example
 * ```ts
 * Array.from(laws.choiceLaw({ probabilities: [0.5, 0.5], weights: [3, 1], candidates: 2 }))
 * // => [0.625, 0.375]
 * ```
 */
export function choiceLaw({ probabilities, weights, candidates }: Choice): Float64Array {
  let sum = 0
  for (let i = 0; i < probabilities.length; i++) sum += nonNegative(`probabilities[${i}]`, probabilities[i]!)
  if (!(Math.abs(sum - 1) < 1e-9)) {
    throw new ArgumentError('probabilities', Array.from(probabilities), 'numbers that add up to 1')
  }
  eachPositive('weights', weights)
  if (weights.length !== probabilities.length) {
    throw new ArgumentError('weights', weights, `one for each of ${probabilities.length} probabilities`)
  }
  if (candidates !== Number.POSITIVE_INFINITY) integerAtLeast('candidates', candidates)
  const law = new Float64Array(probabilities.length)
  if (candidates === Number.POSITIVE_INFINITY) {
    for (let i = 0; i < law.length; i++) law[i] = probabilities[i]! * weights[i]!
  } else addDraws({ probabilities, weights, candidates }, law)
  // The map is of degree K in p: what rounding adds to a sum of 1 would grow K-fold a generation.
  const total = law.reduce((sum, mass) => sum + mass, 0)
  return law.map((mass) => mass / total)
}

/** Adds up who is chosen over all ways to draw the candidates. */
function addDraws({ probabilities, weights, candidates }: Choice, law: Float64Array): void {
  const counts = new Int32Array(law.length)
  const visit = (i: number, left: number, mass: number, worth: number): void => {
    if (mass === 0) return
    const [p, weight] = [probabilities[i]!, weights[i]!]
    if (i === law.length - 1) {
      counts[i] = left
      for (let c = 0; c < left; c++) mass *= p
      worth += left * weight
      for (let j = 0; j < law.length; j++) law[j] = law[j]! + (mass * counts[j]! * weights[j]!) / worth
      return
    }
    for (let c = 0; c <= left; c++) {
      counts[i] = c
      visit(i + 1, left - c, mass, worth + c * weight)
      mass *= (p * (left - c)) / (c + 1)
    }
  }
  visit(0, candidates, 1, 0)
}
