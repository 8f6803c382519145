/** Something drawn at a place, in pixels, from `low` to `high`. */
interface Placed {
  readonly x: number
  readonly low: number
  readonly high: number
}

/** Closer than this, in pixels, marks hide each other. */
const CLOSE = 7
/** The distance at which they stand beside each other. */
const APART = 9
/** The most that they are moved apart in all, so that one still sees where they belong. */
const WIDEST = 36
/** Room around a mark, above and below. */
const ROOM = 5

/** How far to move each of some marks sideways, in pixels, so that none hides another. */
export function besideEachOther(marks: readonly Placed[]): number[] {
  const group = marks.map((_, i) => i)
  const overlap = (a: Placed, b: Placed) =>
    Math.abs(a.x - b.x) < CLOSE && a.low - ROOM < b.high + ROOM && b.low - ROOM < a.high + ROOM
  for (const [i, mark] of marks.entries()) {
    for (const [j, other] of marks.slice(0, i).entries()) {
      if (!overlap(mark, other)) continue
      const [from, into] = [group[i], group[j]]
      for (const [k, each] of group.entries()) if (each === from) group[k] = into as number
    }
  }
  return marks.map((_, i) => {
    const members = group.flatMap((each, k) => (each === group[i] ? [k] : []))
    const gaps = members.length - 1
    return Math.min(APART, gaps === 0 ? 0 : WIDEST / gaps) * (members.indexOf(i) - gaps / 2)
  })
}
