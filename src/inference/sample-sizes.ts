import { ArgumentError } from '../validation/argument-error.ts'
import { integerAtLeast } from '../validation/checks.ts'
import { budgetFor } from './budget.ts'
import type { Levels } from './sequential-test.ts'

/** What a test costs in observations; every test takes its own budget from here. */
export interface SampleSizes {
  /** Mean to refute where ψ is off by exactly the margin. */
  readonly refute: number
  /** Mean to certify where ψ is exactly at the bound. */
  readonly certify: number
  /** After these an undecided test is inconclusive. */
  readonly budget: number
}

/** What one side of a claim costs; `budget` only where it is not the usual multiple of the means. */
export interface SideSizes {
  readonly refute: number
  readonly certify: number
  readonly budget?: number
}

/**
 * The sizes of a claim from those of the sides that can be certified.
 *
 * A claim of equality is certified when both sides are, from the same observations: where one side is lucky
 * the other is not, so the later of two passages of L = ln(1/beta) with spread √(2/L) of their mean comes
 * 1 + √(2/π)·√(2/L) means after the start.
 */
export function sizesOf(sides: readonly SideSizes[], levels: Levels, equality: boolean): SampleSizes {
  let refute = 0
  let certify = 0
  let budget = 0
  for (const side of sides) {
    refute = Math.max(refute, side.refute)
    certify = Math.max(certify, side.certify)
    const own = side.budget && Math.ceil(side.budget * (levels.budgetFactor ?? 1))
    budget = Math.max(budget, own ?? budgetFor(side, levels))
  }
  const later = 1 + 2 / Math.sqrt(Math.PI * Math.log(1 / levels.beta))
  return { refute, certify: equality && sides.length === 2 ? certify * later : certify, budget }
}

/**
 * The smallest margin whose budget is at most n, to a relative 1e-9, by bisection in ln margin: budgets fall
 * as margins grow.
 *
 * @param largest a margin (not included) beyond which the claim is vacuous, or beyond which nobody would ask
 * @throws ArgumentError if n is not an integer ≥ 1, or too small for any margin below `largest`
 */
export function smallestMargin(budgetAt: (margin: number) => number, n: number, largest: number): number {
  integerAtLeast('n', n)
  const most = largest * (1 - 1e-9)
  if (budgetAt(most) > n) throw new ArgumentError('n', n, `at least ${budgetAt(most)}, whatever the margin`)
  let detectable = Math.log(most)
  let hidden = detectable
  let step = 1
  while (budgetAt(Math.exp(hidden)) <= n) {
    detectable = hidden
    hidden -= step
    step *= 2
  }
  while (detectable - hidden > 1e-10) {
    const middle = (detectable + hidden) / 2
    if (budgetAt(Math.exp(middle)) <= n) detectable = middle
    else hidden = middle
  }
  return Math.exp(detectable)
}
