import type { Formula, Params } from 'collapse-check'
import { evaluate } from './evaluate.ts'
import { meaningsAt } from './meanings.ts'
import { parse, type Tree } from './parse.ts'

/** How far a function of the project may be off, as a share of its value. */
const ACCURACY = 1e-9

/** What the LaTeX of a formula and its function come to at a point. */
export interface Comparison {
  readonly point: Params
  readonly read: number
  readonly computed: number
  readonly agrees: boolean
}

/** Compares at a point; `tree` is read in place of the LaTeX. */
export function compare(formula: Formula, point: Params, tree: Tree = parse(formula.latex)): Comparison {
  const computed = formula.computes(point)
  const { value, error } = evaluate(tree, meaningsAt(formula, point))
  const agrees = Math.abs(value - computed) <= ACCURACY * Math.abs(computed) + 2 * error
  return { point, read: value, computed, agrees }
}
