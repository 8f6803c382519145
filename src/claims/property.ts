import type { Verdict } from '../inference/verdict.ts'
import type { Stream } from '../random/stream.ts'
import type { Criterion } from './criterion.ts'
import type { Domain } from './domain.ts'
import type { FigurePlan } from './figure.ts'
import type { Params } from './record.ts'
import type { Theorem } from './theorem.ts'

/** What one run yields: yes or no, a number (a category by its index), or one number from each of two worlds. */
export type Outcome = boolean | number | readonly [number, number]

/** One independent random run of the experiment, with the outcome that the criterion asks for. An identity's must not draw. */
export type Replicate = (stream: Stream) => Outcome

/** Prepares the experiment at a point once; what it returns is run for every replicate. */
export type Experiment<Point> = (point: Point) => Replicate

/** A changed world (another experiment) or a changed formula (another criterion), at the points it names. */
export interface Variant<Point> {
  readonly at: readonly Point[]
  readonly replicate?: Experiment<Point>
  readonly criterion?: (point: Point) => Criterion
  /** The verdict it must come to, where that is not the opposite of the property's (a survivor's: the same). */
  readonly expected?: Verdict
}

/** How a theorem is put to the test. */
export interface PropertyPlan<Point extends object> {
  /** One sentence: what this property checks. */
  readonly title: string
  readonly domain: Domain<Point>
  /** The paper's own parameters first; judged before the hunt. */
  readonly examples: readonly Point[]
  /** What one replicate does, in words, for the page. */
  readonly measures: string
  readonly replicate: Experiment<Point>
  readonly criterion: (point: Point) => Criterion
  /** Each must be refuted at every point that it names (certified, where the property expects refutation). */
  readonly controls: { readonly [name: string]: Variant<Point> }
  /** Equivalent worlds: each must come to the property's own verdict at every point that it names. */
  readonly survivors?: { readonly [name: string]: Variant<Point> }
  /** What this evidence cannot show. */
  readonly limits: readonly string[]
  readonly figure: FigurePlan<Point>
  /**
   * `refuted` for a statement that fails as written: green when it is refuted. `inconclusive` for what data
   * cannot decide: green when no point is decided; its controls say what they must come to.
   */
  readonly expects?: 'refuted' | 'inconclusive'
  /**
   * For a property that takes many minutes: the suite it belongs to. `npm run verify:<suite>` runs it, by
   * `vitest.<suite>.config.ts`; `npm run verify` shows its committed record without running it again.
   */
  readonly suite?: string
}

/** A property as a file declares it; its id is its path. */
export interface Property<Point extends object = Params> extends PropertyPlan<Point> {
  readonly theorem: Theorem
}

/**
 * Puts a theorem to the test.
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
 * const coin = property(fairness, {
 *   title: 'heads come up with probability p',
 *   domain: domain({ p: uniform(0.1, 0.9) }),
 *   examples: [{ p: 0.5 }],
 *   measures: 'one toss: heads?',
 *   replicate: ({ p }) => (stream) => stream.uniform() < p,
 *   criterion: ({ p }) => probability.equals(p, { margin: 0.1 }),
 *   controls: { tails: { at: [{ p: 0.2 }], replicate: ({ p }) => (stream) => stream.uniform() >= p } },
 *   limits: [],
 *   figure: { title: 'Coins', x: 'p', xLabel: 'p', yLabel: 'Pr(heads)', over: [0, 1], lines: { law: (p) => p } },
 * })
 * coin.theorem.id
 * // => 'demo/fairness'
 * ```
 */
export function property<Point extends object>(theorem: Theorem, plan: PropertyPlan<Point>): Property<Point> {
  return { theorem, ...plan }
}
