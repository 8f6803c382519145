import { ArgumentError } from '../../validation/argument-error.ts'
import { integerAtLeast, probability } from '../../validation/checks.ts'
import { type AncestorLaw, ancestors } from './ancestors.ts'

/** Which chain, and how far: n tokens a generation, a symbol of probability p0, k generations. */
export interface WrightFisher {
  readonly n: number
  readonly p0: number
  readonly k: number
}

/**
 * Pr(P_k ≠ 0): the probability that a symbol of true probability p0 still has a share above 0 after k
 * generations of n tokens, each drawn from the frequencies of the last (Bernoulli or multinomial data,
 * maximum likelihood, replace). The symbol may have taken over: Pr(P_k ≠ 0) → p0, not 0.
 *
 * The first generation is n independent tokens, so the symbol is gone after k generations exactly if none of
 * the A first-generation tokens that generation k descends from was one: Pr(P_k ≠ 0) = E[1 − (1 − p0)^A],
 * A from {@link ancestors}. A sum of positive terms: the relative error stays below 1e-12, tiny
 * probabilities included. p0·n need not be an integer.
 *
 * Cost: O(n²) once per n, then O(k) vector steps that get shorter as ancestors merge (n = 300, k = 1000:
 * some 5 ms); calls with the same n and growing k go on from where the last one stopped.
 *
 * Source: derived; exact value of what Suresh et al. 2025, Theorem 1, bounds.
 *
 * @throws ArgumentError if n or k is not an integer ≥ 1, n is above 5000, or p0 is not in [0, 1]
 *
 * @example
 * ```ts
 * laws.wrightFisherSurvival({ n: 2, p0: 0.5, k: 1 })
 * // => 0.75
 * ```
 */
export function wrightFisherSurvival({ n, p0, k }: WrightFisher): number {
  checkTokens(n)
  integerAtLeast('k', k)
  probability('p0', p0)
  if (p0 === 0 || p0 === 1) return p0
  const law = latest(n).after(k - 1)
  const logMiss = Math.log1p(-p0)
  let alive = 0
  for (let a = law.length - 1; a >= 1; a--) alive -= law[a]! * Math.expm1(a * logMiss)
  // Rounding of the sum can exceed 1 by a few ulps.
  return Math.min(1, alive)
}

let cached: AncestorLaw | undefined

/** The ancestors of the last n asked for: a property asks for the same n at several k and p0. */
function latest(n: number): AncestorLaw {
  if (cached?.n !== n) cached = ancestors(n)
  return cached
}

function checkTokens(n: number): void {
  integerAtLeast('n', n)
  if (n > 5000) throw new ArgumentError('n', n, 'an integer from 1 to 5000: the law takes n²/2 numbers')
}
