import type { Stream } from '../random/stream.ts'
import type { Criterion } from './criterion.ts'
import type { Domain } from './domain.ts'
import type { FigurePlan } from './figure.ts'
import type { Params } from './record.ts'
import type { Theorem } from './theorem.ts'

/**
 * One independent random run of the experiment: yes or no, or a number, as the criterion asks. An identity's
 * must not draw.
 */
export type Replicate = (stream: Stream) => boolean | number

/** Prepares the experiment at a point once; what it returns is run for every replicate. */
export type Experiment<Point> = (point: Point) => Replicate

/** A changed world (another experiment) or a changed formula (another criterion), at the points it names. */
export interface Variant<Point> {
  readonly at: readonly Point[]
  readonly replicate?: Experiment<Point>
  readonly criterion?: (point: Point) => Criterion
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
  /** `refuted` for a statement that fails as written; the property is green when it is refuted. */
  readonly expects?: 'refuted'
}

/** A property as a file declares it; its id is its path. */
export interface Property<Point extends object = Params> extends PropertyPlan<Point> {
  readonly theorem: Theorem
}

/** Puts a theorem to the test. */
export function property<Point extends object>(theorem: Theorem, plan: PropertyPlan<Point>): Property<Point> {
  return { theorem, ...plan }
}
