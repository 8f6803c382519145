import { integerAtLeast, openProbability } from '../../validation/checks.ts'
import type { Levels, SequentialTest } from '../sequential-test.ts'
import { probabilityTest } from './probability-test.ts'

/**
 * Tests "it holds on every path" on observations 1 (holds) and 0 (violated).
 *
 * One violation refutes, with certainty (logRefute = +∞). Certified after n = ⌈ln beta / ln(1 − margin)⌉
 * observations without one: P(certified) ≤ beta if violations have probability ≥ margin. The estimate is the
 * frequency with which it held.
 *
 * @param margin in (0, 1): violations rarer than this are not looked for
 * @throws ArgumentError if margin is not in (0, 1) or a level is not
 *
 * @example
 * ```ts
 * inference.alwaysTest(0.01, { alpha: 1e-9, beta: 1e-6 }).budget
 * // => 1375
 * ```
 */
export function alwaysTest(margin: number, levels: Levels): SequentialTest {
  return probabilityTest({ low: 1, margin: openProbability('margin', margin) }, levels)
}

/**
 * The smallest margin that n observations without a violation certify at level beta: 1 − beta^(1/n).
 *
 * @throws ArgumentError if n is not an integer ≥ 1, or beta not in (0, 1)
 */
export function alwaysDetectableMargin(n: number, beta: number): number {
  return -Math.expm1(Math.log(openProbability('beta', beta)) / integerAtLeast('n', n))
}
