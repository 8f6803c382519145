import type { Property } from 'collapse-check'
import { turn } from '../../src/trials/turn.ts'
import type { PointAlong } from './points-along.ts'
import type { FigureLine } from './protocol.ts'

/** How close two numbers must be, as a share, to be the same on a screen. */
const SAME = 1e-3

/** So many examples tell whether the figure shows what is claimed. */
const ASKED = 6

/**
 * The lines of the property's figure along an axis: bounds beside the exact law, other worlds, limits. None where the figure
 * shows another quantity than the one that is claimed; those that say what the claim says are left out, for it is drawn.
 */
export async function figureLines(
  property: Property,
  along: readonly PointAlong[],
): Promise<readonly FigureLine[]> {
  if (!showsWhatIsClaimed(property)) return []
  const names = Object.keys(property.figure.lines)
  const lines = names.map((name) => ({ name, points: [] as [number, number][], isClaim: true }))
  for (const { x, point } of along) {
    const ends = endsOf(property, point)
    for (const line of lines) {
      const y = heightOf(property, line.name, point)
      if (y === undefined) continue
      line.points.push([x, y])
      line.isClaim &&= ends.some((end) => same(y, end))
    }
    await turn()
  }
  return lines.flatMap(({ name, points, isClaim }) => (isClaim ? [] : [{ name, points }]))
}

/** Whether a line passes through what is claimed: at an example that the figure shows, or at all, if it shows none. */
export function showsWhatIsClaimed(property: Property): boolean {
  const { examples, figure } = property
  const shown = examples.filter((example) => figure.series(example) !== undefined)
  const meets = (example: Property['examples'][number]) => {
    const ends = endsOf(property, example)
    return Object.keys(figure.lines).some((name) => {
      const y = heightOf(property, name, example)
      return y !== undefined && ends.some((end) => same(y, end))
    })
  }
  return shown.length > 0 ? shown.slice(0, ASKED).some(meets) : examples.slice(0, ASKED).every(meets)
}

/** The ends of what is claimed at a point, and of its margin. */
function endsOf({ criterion }: Property, point: PointAlong['point']): readonly number[] {
  const { low, high, margin } = criterion(point).claim
  return [...endAndFar(low, -margin), ...endAndFar(high, margin)]
}

const endAndFar = (end: number | undefined, margin: number): readonly number[] =>
  end === undefined ? [] : [end, end + margin]

/** The height of a line, where it has one: laws say of what they are not made for that they are not. */
function heightOf({ figure }: Property, name: string, point: PointAlong['point']): number | undefined {
  try {
    const y = figure.lines[name]?.(point)
    return Number.isFinite(y) ? y : undefined
  } catch {
    return undefined
  }
}

const same = (a: number, b: number) => Math.abs(a - b) <= SAME * Math.abs(b)
