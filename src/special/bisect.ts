/**
 * The zero of f between `from`, where f ≥ 0, and `to`, where f ≤ 0 (on either side of it), to the last bit: some 60
 * evaluations. Of several zeros one is found; at a jump through 0, the place of the jump.
 *
 * @example
 * ```ts
 * special.bisect((x) => 3 - 2 * x, 0, 2)
 * // => 1.5
 * ```
 */
export function bisect(f: (x: number) => number, from: number, to: number): number {
  let [above, below] = [from, to]
  for (;;) {
    const middle = (above + below) / 2
    if (middle === above || middle === below) return middle
    const value = f(middle)
    if (value === 0) return middle
    if (value > 0) above = middle
    else below = middle
  }
}
