import fc from 'fast-check'
import type { Family } from '../../src/families/family.ts'
import { halfLine, line, type Nodes } from './quadrature.ts'

export type Theta = readonly number[]

/** A family with members drawn at random, and where the observations of two of them are. */
export interface Entry {
  /** The function that makes the family, as `families` has it. */
  readonly maker: string
  readonly family: Family
  readonly theta: fc.Arbitrary<number[]>
  readonly nodes: (a: Theta, b: Theta) => Nodes
  /** Whether probabilities stand in for parameters, so that only directions of sum 0 count. */
  readonly simplex?: true
  /** Whether ln p has corners, where its second derivative misses part of the information. */
  readonly corners?: true
  /** Whether any numbers are parameters, so that no ball of them leaves the family. */
  readonly wholeSpace?: true
  /** Whether the grid cannot couple members: vectors have no order, and cells of heavy tails are far apart. */
  readonly uncoupled?: true
}

/** A thousand steps from min to max: members of fast-check's denormal corners differ by less than a cell. */
export const between = (min: number, max: number) =>
  fc.integer({ min: 0, max: 1000 }).map((step) => min + ((max - min) * step) / 1000)
export const one = (min: number, max: number) => fc.tuple(between(min, max))
export const pair = (first: readonly [number, number], second: readonly [number, number]) =>
  fc.tuple(between(...first), between(...second))
/** Probabilities, none below .05/k. */
export const probabilities = (k: number) =>
  fc.array(between(0.05, 1), { minLength: k, maxLength: k }).map((weights) => {
    const sum = weights.reduce((x, y) => x + y)
    return weights.map((x) => x / sum)
  })

export const at = (theta: Theta, i: number) => theta[i] as number
const middle = (a: Theta, b: Theta) => (at(a, 0) + at(b, 0)) / 2
/** The first parameters of two members in order. */
export const ends = (a: Theta, b: Theta) =>
  [Math.min(at(a, 0), at(b, 0)), Math.max(at(a, 0), at(b, 0))] as const
/** Around two locations with a known scale. */
export const around = (scale: number) => (a: Theta, b: Theta) => line(middle(a, b), scale)
/** Around two locations, with scales in the second place. */
export const located = (a: Theta, b: Theta) => line(middle(a, b), Math.max(at(a, 1), at(b, 1)))
export const halfOf =
  (scale: number, from = 0) =>
  (a: Theta, b: Theta) =>
    halfLine(scale * Math.sqrt(at(a, 0) * at(b, 0)), from)
