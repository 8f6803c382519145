/** A window over sorted points: how many it holds, and where it begins. */
export interface Window {
  count: number
  position: number
}

/**
 * The window [position, position + width] inside [from, from + 1] that holds most of the first `n` numbers of
 * `sorted`. It begins at one of them (or at from + 1 − width, if that is before), among equals at the one closest to
 * `previous`. Width 0 asks for the most repeated number. O(n).
 */
export function bestWindow(
  sorted: Float64Array,
  n: number,
  width: number,
  previous: number,
  out: Window,
  from = 2,
): void {
  const last = from + 1 - width
  out.count = 0
  out.position = Math.min(Math.max(previous, from), last)
  let first = 0
  let distance = Number.POSITIVE_INFINITY
  for (let i = 0; i < n; i++) {
    const right = sorted[i]!
    while (right - sorted[first]! > width) first++
    const count = i - first + 1
    if (count < out.count) continue
    const position = Math.min(sorted[first]!, last)
    const away = Math.abs(position - previous)
    if (count > out.count || away < distance) {
      out.count = count
      out.position = position
      distance = away
    }
  }
}
