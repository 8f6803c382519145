import { expect, test } from 'vitest'
import { roomOf } from './room.ts'

type Formula<Point> = (point: Point) => number

/** Every bound and its exact law, over a grid; one side may be absent. */
export function bounds<Point>(
  name: string,
  grid: readonly Point[],
  {
    low,
    law,
    high,
  }: { readonly low?: Formula<Point>; readonly law: Formula<Point>; readonly high?: Formula<Point> },
): void {
  const within = (side: string, smaller: Formula<Point>, larger: Formula<Point>) =>
    test(`${name}: the ${side} bound holds wherever the law is known`, () => {
      const { room, at } = roomOf(grid, smaller, larger)
      expect(room, `closest at ${JSON.stringify(at)}`).toBeGreaterThanOrEqual(1 - 1e-9)
    })
  if (low !== undefined) within('lower', low, law)
  if (high !== undefined) within('upper', law, high)
}
