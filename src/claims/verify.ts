import { type Property, type PropertyPlan, property } from './property.ts'
import type { Theorem } from './theorem.ts'

/** Told of every claim that a file announces. */
export type ClaimListener = <Point extends object>(property: Property<Point>) => void

let listener: ClaimListener | undefined

/**
 * From now on `tell` is told of every claim that is announced, in place of whoever was told before. The setup file
 * `collapse-check/vitest` registers claims as tests; a page, a worker or a list of claims does what it needs.
 *
 * @example
 * ```ts
 * const titles: string[] = []
 * onClaim(({ title }) => titles.push(title))
 * titles
 * // => []
 * ```
 */
export function onClaim(tell: ClaimListener): void {
  listener = tell
}

/**
 * Announces how a theorem is put to the test: what a file under `properties/` does. Nothing runs; under vitest with the
 * setup file `collapse-check/vitest` it becomes one test, whose name is the path of the file.
 *
 * @returns the property as it was announced
 * @throws ArgumentError if the plan contradicts itself, naming the argument
 *
 * @example
 * ```ts
 * const paper = {
 *   id: 'demo', authors: 'A. Author', title: 'On Coins', year: 2026, venue: 'preprint', arxiv: '0000.00000', bibtex: '',
 * }
 * const fairness = theorem({
 *   id: 'demo/fairness',
 *   title: 'A fair coin shows heads with probability p',
 *   source: { paper, locator: 'Theorem 1', standing: 'stated' },
 *   statement: String.raw`\Pr(\text{heads}) = p`,
 *   assumptions: [],
 * })
 * let announced = ''
 * onClaim(({ title }) => { announced = title })
 * verify(fairness, {
 *   title: 'heads come up with probability p',
 *   domain: domain({ p: axis.uniform(0.1, 0.9) }),
 *   examples: points({ p: [0.3, 0.5] }),
 *   measures: 'one toss: heads?',
 *   replicate: ({ p }) => (stream) => stream.uniform() < p,
 *   predicts: ({ p }) => p,
 *   criterion: (value) => probability.equals(value, { margin: 0.1 }),
 *   controls: { tails: { at: points({ p: 0.2 }), predicts: ({ p }) => 1 - p } },
 *   figure: { over: points({ p: [0, 1] }), labels: ['p', 'Pr(heads)'], lines: { law: ({ p }) => p } },
 * })
 * announced
 * // => 'heads come up with probability p'
 * ```
 */
export function verify<Point extends object, Value = Point, Changes = never>(
  theorem: Theorem,
  plan: PropertyPlan<Point, Value, Changes>,
): Property<Point> {
  const announced = property(theorem, plan)
  listener?.(announced)
  return announced
}
