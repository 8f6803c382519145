import type { Verdict } from '../inference/verdict.ts'
import { ArgumentError } from '../validation/argument-error.ts'
import type { Experiment, WorldExperiment } from '../worlds/experiment.ts'
import type { WorldChange } from '../worlds/world.ts'
import type { Criterion } from './criterion.ts'
import { type Domain, shortened } from './domain.ts'
import { type Figure, type FigurePlan, figureOf } from './figure.ts'
import type { Params } from './params.ts'
import type { Theorem } from './theorem.ts'

/**
 * A control or survivor: where it is tried, and what differs there. It says one thing: a changed world or a changed
 * formula.
 */
export interface VariantPlan<Point, Value, Changes> {
  readonly at: readonly Point[]
  /** A changed world: the fields that differ, or a function of world and point that gives them. */
  readonly world?: Changes | WorldChange<Point>
  /** A changed formula. */
  readonly predicts?: (point: Point) => Value
  /** A changed world that the words for worlds cannot say: another experiment. */
  readonly replicate?: Experiment<Point>
  /** A changed formula that `predicts` cannot say: another sentence. */
  readonly criterion?: (value: Value, point: Point) => Criterion
  /** The verdict it must come to, where that is not the opposite of the property's (a survivor's: the same). */
  readonly expected?: Verdict
}

/** How a theorem is put to the test, in the words of an author. */
export interface PropertyPlan<Point extends object, Value = Point, Changes = never> {
  /** One sentence: what this property checks. */
  readonly title: string
  readonly domain: Domain<Point>
  /** The paper's own parameters first; judged before the hunt. Reals are taken to 8 significant digits, as records print them. */
  readonly examples: readonly Point[]
  /** What one replicate does, in words, for the page. */
  readonly measures: string
  /** The experiment; one with a world (`chain`, `fold`, a race, `experiment`) can be varied by `world`. */
  readonly replicate: Experiment<Point> | WorldExperiment<Point, Changes>
  /** The formula at a point, apart from the margin; the point itself where nothing is predicted. */
  readonly predicts?: (point: Point) => Value
  /** The sentence that must hold, with its margin. */
  readonly criterion: (value: Value, point: Point) => Criterion
  /** Each must be refuted at every point that it names (certified, where the property expects refutation). */
  readonly controls: { readonly [name: string]: VariantPlan<Point, NoInfer<Value>, Changes> }
  /** Equivalent worlds: each must come to the property's own verdict at every point that it names. */
  readonly survivors?: { readonly [name: string]: VariantPlan<Point, NoInfer<Value>, Changes> }
  /** What this evidence cannot show. */
  readonly limits?: readonly string[]
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

/** A changed world (another experiment) or a changed formula (another criterion), at the points it names. */
export interface Variant<Point>
  extends Pick<VariantPlan<Point, never, never>, 'at' | 'replicate' | 'expected'> {
  readonly criterion?: (point: Point) => Criterion
}

/** A property as the machine runs it; its id is the path of its file. */
export interface Property<Point extends object = Params>
  extends Pick<PropertyPlan<Point>, 'title' | 'domain' | 'examples' | 'measures' | 'expects' | 'suite'> {
  readonly theorem: Theorem
  readonly replicate: Experiment<Point>
  readonly criterion: (point: Point) => Criterion
  readonly controls: { readonly [name: string]: Variant<Point> }
  readonly survivors?: { readonly [name: string]: Variant<Point> }
  readonly limits: readonly string[]
  readonly figure: Figure<Point>
}

/**
 * Puts a theorem to the test without announcing it, for programs that run properties themselves by
 * {@link investigate} or {@link replay}; a file under `properties/` calls {@link verify} instead.
 *
 * @throws ArgumentError if a variant's `world` stands beside a replicate without one, or the figure has no axis
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
 *   domain: domain({ p: axis.uniform(0.1, 0.9) }),
 *   examples: points({ p: 0.5 }),
 *   measures: 'one toss: heads?',
 *   replicate: ({ p }) => (stream) => stream.uniform() < p,
 *   predicts: ({ p }) => p,
 *   criterion: (value) => probability.equals(value, { margin: 0.1 }),
 *   controls: { tails: { at: points({ p: 0.2 }), predicts: ({ p }) => 1 - p } },
 *   figure: { over: points({ p: [0, 1] }), labels: ['p', 'Pr(heads)'], lines: { law: ({ p }) => p } },
 * })
 * coin.theorem.id
 * // => 'demo/fairness'
 * ```
 */
export function property<Point extends object, Value = Point, Changes = never>(
  theorem: Theorem,
  plan: PropertyPlan<Point, Value, Changes>,
): Property<Point> {
  if (theorem === undefined) {
    throw new ArgumentError(
      'theorem',
      theorem,
      'what theorem({ … }) returns, the default export of theorems/<paper>/<name>',
    )
  }
  const { replicate, predicts, criterion, controls, survivors, limits = [], figure, ...said } = plan
  const prediction = predicts ?? ((point: Point) => point as unknown as Value)
  const variants = (kind: string, planned: PropertyPlan<Point, Value, Changes>['controls']) =>
    Object.fromEntries(
      Object.entries(planned).map(([name, variant]) => [name, expand(`${kind}['${name}']`, variant)]),
    )
  const expand = (
    argument: string,
    { at, expected, world, ...changed }: VariantPlan<Point, Value, Changes>,
  ): Variant<Point> => {
    const other = world === undefined ? changed.replicate : inWorld(argument, replicate, world)
    const says = changed.criterion ?? criterion
    const value = changed.predicts ?? prediction
    return {
      at: at.map(shortened),
      ...(expected === undefined ? {} : { expected }),
      ...(other === undefined ? {} : { replicate: other }),
      ...(says === criterion && value === prediction
        ? {}
        : { criterion: (point: Point) => says(value(point), point) }),
    }
  }
  return {
    ...said,
    examples: said.examples.map(shortened),
    theorem,
    replicate,
    criterion: (point) => criterion(prediction(point), point),
    controls: variants('controls', controls),
    ...(survivors === undefined ? {} : { survivors: variants('survivors', survivors) }),
    limits,
    figure: figureOf(plan.title, figure),
  }
}

function inWorld<Point extends object, Changes>(
  argument: string,
  replicate: PropertyPlan<Point, unknown, Changes>['replicate'],
  world: Changes | WorldChange<Point>,
): Experiment<Point> {
  if (!('in' in replicate)) {
    throw new ArgumentError(
      `${argument}.world`,
      world,
      'a change only where replicate has a world (chain, fold, …)',
    )
  }
  return replicate.in(world as Changes)
}
