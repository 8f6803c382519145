import type { Formula, Params } from 'collapse-check'
import { describe, expect, test } from 'vitest'
import { compare } from './comparison.ts'
import { mutantsOf } from './mutants.ts'
import { parse, type Tree } from './parse.ts'
import { pointsOf } from './points-of.ts'
import { theorems } from './theorems.ts'

/** Whether a tree in place of the formula is noticed at one of the points; undefined if it cannot be read. */
function noticed(formula: Formula, points: readonly Params[], tree: Tree): boolean | undefined {
  try {
    return points.some((point) => !compare(formula, point, tree).agrees)
  } catch {
    return undefined
  }
}

/** What a number that is printed to so many digits may be off by: two units of the last, else a millionth. */
const offBy = ({ latex, rounded }: Formula, value: number): number => {
  const decimals = /^\d*\.(\d+)$/.exec(latex)?.[1]?.length
  return decimals === undefined ? value * (rounded ? 0.01 : 1e-6) : Number(`2e-${decimals}`)
}

/** The formula with a function that is off by more than what is printed allows. */
const withFunctionOff = (formula: Formula): Formula => ({
  ...formula,
  computes: (point) => {
    const value = formula.computes(point)
    return value + offBy(formula, value)
  },
})

describe('what differs in one place is noticed', () => {
  for (const theorem of theorems) {
    for (const formula of theorem.formulas ?? []) {
      const name = `${theorem.id}: ${formula.latex}`

      test(`in the formula ${name}`, () => {
        const points = pointsOf(formula.domain)
        const found = mutantsOf(parse(formula.latex)).map(
          (tree) => [noticed(formula, points, tree), tree] as const,
        )
        expect(found.filter(([seen]) => seen).length).toBeGreaterThan(0)
        expect(found.filter(([seen]) => seen === false).map(([, tree]) => JSON.stringify(tree))).toEqual([])
      })

      test(`in the function ${name}`, () => {
        const points = pointsOf(formula.domain)
        expect(noticed(withFunctionOff(formula), points, parse(formula.latex))).toBe(true)
      })
    }
  }
})
