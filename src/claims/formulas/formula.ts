import type { Domain } from '../domain.ts'
import type { Params } from '../params.ts'

/** What a symbol stands for at a point: a number, or a function of its arguments, subscripts among them. */
export type Meaning = number | ((...args: number[]) => number)

/**
 * A formula of a theorem's page, and the function that computes it. A test reads the LaTeX and compares its values with
 * those of the function at a hundred points of the domain.
 *
 * Symbols are parameters of the point: `\lambda` is `lambda`, `p_0` is `p0`. What is not is explained by `symbols`.
 */
export interface Formula<Point extends object = Params> {
  /** LaTeX that stands in the statement, an assumption or a note of the theorem, to the letter. */
  readonly latex: string
  /** Where the formula is compared: as far as it holds, with the ends of its ranges. */
  readonly domain: Domain<Point>
  readonly computes: (point: Point) => number
  /**
   * What the other symbols stand for: a function of the point; or LaTeX, if the theorem's page defines them, so that
   * `symbol = LaTeX` stands there, to the letter.
   */
  readonly symbols?: { readonly [symbol: string]: string | ((point: Point) => Meaning) }
  /** There where the decimal fractions in the LaTeX are rounded, to half a unit of their last digit. */
  readonly rounded?: true
}

/**
 * Says that a function computes a formula of a theorem's page. The identity function, for its types.
 *
 * @example
 * ```ts
 * const decay = formula({
 *   latex: String.raw`p_0\,\bigl(1 - \tfrac1n\bigr)^k`,
 *   domain: domain({ n: axis.logInteger(1, 1000), p0: axis.uniform(0, 1), k: axis.integer(1, 9) }),
 *   computes: ({ n, p0, k }) => p0 * Math.exp(k * Math.log1p(-1 / n)),
 * })
 * decay.computes({ n: 2, p0: 0.5, k: 1 })
 * // => 0.25
 * ```
 */
export function formula<Point extends object>(claim: Formula<Point>): Formula {
  return claim as unknown as Formula
}
