import * as fc from 'fast-check'
import type { Domain } from '../../claims/domain.ts'
import type { Params } from '../../claims/params.ts'
import { ArgumentError } from '../../validation/argument-error.ts'

/** Draws in a row that may fail the joint conditions before the domain counts as empty. */
const MOST_REJECTIONS = 10_000

/** How to hunt: fast-check's seed, how many points to draw, and what must hold at each. */
export interface Hunt<Point> {
  readonly seed: number
  readonly points: number
  /** Judges a point. Must be a pure function of the point, or shrinking would chase noise. */
  readonly holds: (point: Point) => Promise<boolean>
}

/**
 * Searches a domain for a counterexample with fast-check, whose draws favour edges and small values, and
 * shrinks the first one found: axes move towards their first value, joint conditions are respected.
 *
 * @returns the smallest counterexample found, or `undefined`
 * @throws whatever `holds` throws, unshrunk; ArgumentError if hardly any draw meets the joint conditions
 */
export async function hunt<Point extends object>(
  domain: Domain<Point>,
  { seed, points, holds }: Hunt<Point>,
): Promise<Point | undefined> {
  let failure: unknown
  const judged = async (point: Point): Promise<boolean> => {
    // An error is never a counterexample: it ends the hunt without being shrunk.
    if (failure !== undefined) return true
    try {
      return await holds(point)
    } catch (error) {
      failure = error
      return true
    }
  }
  const outcome = await fc.check(fc.asyncProperty(drawnFrom(domain), judged), { seed, numRuns: points })
  if (failure !== undefined) throw failure
  return outcome.counterexample?.[0]
}

function drawnFrom<Point extends object>(domain: Domain<Point>): fc.Arbitrary<Point> {
  const axes = Object.entries(domain.axes).map(([name, axis]) => [
    name,
    fc.integer({ min: 0, max: axis.count - 1 }).map((position) => axis.value(position)),
  ])
  let rejected = 0
  return fc
    .record(Object.fromEntries(axes) as Record<string, fc.Arbitrary<Params[string]>>)
    .map((drawn) => domain.toPoint(drawn))
    .filter((point) => {
      if (domain.admits(point)) {
        rejected = 0
        return true
      }
      if (++rejected > MOST_REJECTIONS) {
        throw new ArgumentError('domain.where', point, 'conditions that at least one draw in 10 000 meets')
      }
      return false
    })
}
