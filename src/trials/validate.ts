import { type Params, paramsOf } from '../claims/params.ts'
import type { Property, Variant } from '../claims/property.ts'
import type { Json } from '../random/canonical-json.ts'
import { ArgumentError } from '../validation/argument-error.ts'
import { PropertyError } from './property-error.ts'

/** Evaluations of examples, hunt and survivors together; the rest of M is left for shrinking. */
const MOST_PLANNED_POINTS = 50
const HUNTED_AT_FULL_TIER = 30

const SUITE = /^[a-z]+$/
const ID = /^[a-z0-9-]+\/[a-z0-9-]+$/

/**
 * Checks everything about a property that can be checked before anything runs.
 *
 * @throws PropertyError that names the property, the argument, its value and what is allowed
 */
export function validate<Point extends object>(id: string, property: Property<Point>): void {
  try {
    check(id, property)
  } catch (error) {
    if (!(error instanceof ArgumentError)) throw error
    throw new PropertyError(id, error.message, { cause: error })
  }
}

function check<Point extends object>(id: string, property: Property<Point>): void {
  if (!ID.test(id)) throw new ArgumentError('id', id, '<paper>/<name> in lower case, digits and hyphens')
  const paper = property.theorem.source.paper.id
  if (!property.theorem.id.startsWith(`${paper}/`)) {
    throw new ArgumentError('theorem.id', property.theorem.id, `a path in its paper's folder, ${paper}/`)
  }
  if (!id.startsWith(`${paper}/`)) {
    throw new ArgumentError('id', id, `a path in the folder of the theorem's paper, ${paper}/`)
  }
  if (!ID.test(property.theorem.id)) {
    throw new ArgumentError(
      'theorem.id',
      property.theorem.id,
      '<paper>/<name> in lower case, digits and hyphens',
    )
  }
  if (property.suite !== undefined && !SUITE.test(property.suite)) {
    throw new ArgumentError('suite', property.suite, 'a word of lower-case letters')
  }
  checkDomain(property)
  const survivors = Object.entries(property.survivors ?? {})
  const controls = Object.entries(property.controls)
  if (controls.length === 0) {
    throw new ArgumentError(
      'controls',
      {},
      'at least one control: without one nothing shows that it can fail',
    )
  }
  for (const [name, control] of controls) checkVariant(property, `controls['${name}']`, control)
  for (const [name, survivor] of survivors) checkVariant(property, `survivors['${name}']`, survivor)
  if (property.expects === 'inconclusive') {
    for (const verdict of ['certified', 'refuted'] as const) {
      if (controls.some(([, { expected }]) => expected === verdict)) continue
      throw new ArgumentError(
        'controls',
        controls.map(([name]) => name),
        `one that expects '${verdict}': where nothing can be decided, both decisions must be shown to be possible`,
      )
    }
  }
  const surviving = survivors.reduce((sum, [, survivor]) => sum + survivor.at.length, 0)
  const planned = property.examples.length + HUNTED_AT_FULL_TIER + surviving
  if (planned > MOST_PLANNED_POINTS) {
    throw new ArgumentError(
      'examples and survivors',
      property.examples.length + surviving,
      `at most ${MOST_PLANNED_POINTS - HUNTED_AT_FULL_TIER} points, so that shrinking has room in M`,
    )
  }
}

function checkDomain<Point extends object>({ domain, examples }: Property<Point>): void {
  const axes = Object.entries(domain.axes)
  if (axes.length === 0) throw new ArgumentError('domain', {}, 'at least one axis')
  for (const [name, axis] of axes) {
    if (axis.count === 0) throw new ArgumentError(`domain.${name}`, axis.words, 'a range that is not empty')
  }
  if (examples.length === 0) throw new ArgumentError('examples', examples, 'at least one point')
  for (const [i, example] of examples.entries()) checkPoint(domain, `examples[${i}]`, example)
}

/** A point must have the domain's parameters, with shared ones in range, and meet its joint conditions. */
export function checkPoint<Point extends object>(
  domain: Property<Point>['domain'],
  argument: string,
  point: Point,
): void {
  const names = Object.keys(anyPoint(domain)).sort().join(', ')
  const given = Object.keys(point).sort().join(', ')
  if (given !== names) throw new ArgumentError(argument, point, `a value for each of ${names} and no others`)
  for (const [name, value] of Object.entries(point)) {
    const axis = domain.axes[name]
    if (axis !== undefined && !axis.contains(value as Json)) {
      throw new ArgumentError(`${argument}.${name}`, value, axis.words)
    }
    if (typeof value === 'number' && !Number.isFinite(value)) {
      throw new ArgumentError(`${argument}.${name}`, value, 'a finite number')
    }
  }
  if (!domain.admits(point))
    throw new ArgumentError(argument, point, "a point that meets the domain's conditions")
}

function anyPoint<Point extends object>(domain: Property<Point>['domain']): Params {
  const drawn = Object.entries(domain.axes).map(([name, axis]) => [name, axis.value(0)])
  return paramsOf(domain.toPoint(Object.fromEntries(drawn)))
}

function checkVariant<Point extends object>(
  { domain, expects }: Property<Point>,
  argument: string,
  variant: Variant<Point>,
): void {
  if (variant.at.length === 0) throw new ArgumentError(`${argument}.at`, variant.at, 'at least one point')
  for (const [i, point] of variant.at.entries()) checkPoint(domain, `${argument}.at[${i}]`, point)
  if (expects === 'inconclusive' && variant.expected === undefined) {
    throw new ArgumentError(
      `${argument}.expected`,
      undefined,
      "'certified', 'refuted' or 'inconclusive', said outright",
    )
  }
  if (expects !== 'inconclusive' && variant.expected !== undefined) {
    throw new ArgumentError(
      `${argument}.expected`,
      variant.expected,
      "nothing, unless the property expects 'inconclusive': a control comes out the other way round, a survivor the same",
    )
  }
  if ((variant.replicate === undefined) === (variant.criterion === undefined)) {
    throw new ArgumentError(
      argument,
      Object.keys(variant),
      'either a changed world (replicate) or a changed formula (criterion), one of the two',
    )
  }
}
