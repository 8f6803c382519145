import type { FamilyWith } from '../../src/families/family.ts'
import type { Theta } from './entry.ts'
import type { Nodes } from './quadrature.ts'

export const STEP = 1e-3

/** ln p of the member θ + shift·direction at every node. */
export function logDensities(
  family: FamilyWith<string, 'logDensity'>,
  theta: Theta,
  direction: Theta,
  shift: number,
  { weight, at }: Nodes,
) {
  const moved = Float64Array.from(theta, (value, i) => value + shift * (direction[i] as number))
  return weight.map((_, j) => family.logDensity(moved, at, j))
}

/** Masses of the nodes, and derivatives of ln p along a direction at every node with a mass worth the name. */
export function derivativesAlong(
  family: FamilyWith<string, 'logDensity'>,
  theta: Theta,
  direction: Theta,
  nodes: Nodes,
) {
  const [a, b, c, d, e] = [-2, -1, 0, 1, 2].map((k) =>
    logDensities(family, theta, direction, k * STEP, nodes),
  ) as [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array]
  const mass = c.map((log, j) => Math.exp(log) * (nodes.weight[j] as number))
  const seen = (derivative: (j: number) => number) => mass.map((m, j) => (m > 1e-14 ? derivative(j) : 0))
  const of = (x: Float64Array, j: number) => x[j] as number
  return {
    mass,
    /** ln p itself. */
    log: seen((j) => of(c, j)),
    /** With an error of the fourth order in the step. */
    accurate: () => ({
      first: seen((j) => (of(a, j) - 8 * of(b, j) + 8 * of(d, j) - of(e, j)) / (12 * STEP)),
      second: seen(
        (j) => (-of(a, j) + 16 * of(b, j) - 30 * of(c, j) + 16 * of(d, j) - of(e, j)) / (12 * STEP * STEP),
      ),
    }),
    /**
     * As averages over the members within two steps, with weights that are nowhere below 0: no larger than the
     * largest of those members, however fast the derivative changes from one to the next.
     */
    averaged: () => ({
      first: seen((j) => (of(d, j) - of(b, j)) / (2 * STEP)),
      second: seen((j) => (of(b, j) - 2 * of(c, j) + of(d, j)) / (STEP * STEP)),
      third: seen((j) => (-of(a, j) + 2 * of(b, j) - 2 * of(d, j) + of(e, j)) / (2 * STEP * STEP * STEP)),
    }),
  }
}

export const unit = (d: number, i: number) => Array.from({ length: d }, (_, k) => (k === i ? 1 : 0))

/** Axes and sums of two, which see every entry of a matrix; differences where only sums of 0 count. */
export function directions(d: number, simplex: boolean): Theta[] {
  const pairs = Array.from({ length: d }, (_, i) =>
    Array.from({ length: i }, (_, k) => unit(d, i).map((value, j) => (j === k ? (simplex ? -1 : 1) : value))),
  ).flat()
  return simplex ? pairs : [...Array.from({ length: d }, (_, i) => unit(d, i)), ...pairs]
}

export const sumOver = (mass: Float64Array, term: (j: number) => number) =>
  mass.reduce((total, m, j) => total + m * term(j), 0)

export const quadratic = (matrix: Float64Array, v: Theta) =>
  v.reduce(
    (sum, x, i) => sum + v.reduce((row, y, j) => row + x * y * (matrix[i * v.length + j] as number), 0),
    0,
  )

/** The Fisher information of a member, row by row. */
export const informationOf = (family: FamilyWith<string, 'fisherInformation'>, theta: Theta) => {
  const matrix = new Float64Array(theta.length * theta.length)
  family.fisherInformation(Float64Array.from(theta), matrix)
  return matrix
}
