import type { Criterion } from '../claims/criterion.ts'
import type { Property } from '../claims/property.ts'

/**
 * The same property with every margin divided: of its criterion, and of the criteria of its controls and survivors. Levels,
 * streams and points stay, so that the replicates are those of the property itself, and more of them. What is no margin
 * stays too: the relative error of an identity, the tolerance of a limit law, and slack that is part of a bound.
 *
 * @param resolution what margins are divided by; 1 gives the property itself
 *
 * @example
 * ```ts
 * probability.equals(0.5, { margin: 0.02 }).finer?.(10).margin
 * // => '0.002'
 * ```
 */
export function atResolution<Point extends object>(
  property: Property<Point>,
  resolution = 1,
): Property<Point> {
  if (resolution === 1) return property
  const finer = (criterion: (point: Point) => Criterion) => (point: Point) => {
    const coarse = criterion(point)
    return coarse.finer?.(resolution) ?? coarse
  }
  const variants = (named: Property<Point>['controls']) =>
    Object.fromEntries(
      Object.entries(named).map(([name, { criterion, ...variant }]) => [
        name,
        criterion === undefined ? variant : { ...variant, criterion: finer(criterion) },
      ]),
    )
  const { controls, survivors } = property
  return {
    ...property,
    criterion: finer(property.criterion),
    controls: variants(controls),
    ...(survivors === undefined ? {} : { survivors: variants(survivors) }),
  }
}
