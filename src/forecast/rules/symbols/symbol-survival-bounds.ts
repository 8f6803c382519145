import { probability } from '../../../claims/criteria/probability.ts'
import { survivalExponent } from '../../../laws/counts/survival-exponent.ts'
import type { Rule } from '../rule.ts'
import { isPlainResampling, MOST_TOKENS, SURVIVAL, symbolAlive } from './symbol-survival.ts'

/** At least 1 − exp(−c·g_k) for a symbol seen c times, and nearly that for rare ones. */
export const symbolSurvivalAtLeast: Rule = {
  ...SURVIVAL,
  kind: 'lower bound',
  property: 'suresh-2025/theorem-1-bounds',
  over: 'rounds',
  applies: (recipe) => isPlainResampling(recipe) && recipe.real > MOST_TOKENS,
  value: ({ rounds, seen = 1 }) => -Math.expm1(-seen * survivalExponent(rounds)),
  at: ({ real: n, rounds: k, seen = 1 }) => ({ n, count: seen, p0: seen / n, k }),
  check: (recipe, value) => ({
    experiment: symbolAlive(recipe),
    criterion: (margin) => probability.atLeast(value, { margin }),
  }),
}
