import type { FamilyWith } from '../../src/families/family.ts'
import { overHalfLine, overInterval, overLine, type Quadrature } from '../../src/special/index.ts'

/** Points and weights over the support of a family; vectors are stored row by row. */
export interface Nodes {
  readonly at: Float64Array
  readonly weight: Float64Array
  /** Whether observations are these points alone; if not, a weight is the width of the cell around a point. */
  readonly atoms?: boolean
}

const COUNT = 10000

/** Midpoint rule over equal parts of (0, 1), carried to the support by an increasing map. */
export function cells(map: (u: number) => number, count = COUNT): Nodes {
  const at = new Float64Array(count)
  const weight = new Float64Array(count)
  for (let j = 0; j < count; j++) {
    const u = (j + 0.5) / count
    const h = 1e-4 * Math.min(u, 1 - u)
    at[j] = map(u)
    weight[j] = (map(u + h) - map(u - h)) / (2 * h * count)
  }
  return { at, weight }
}

const nodes = ({ at, weights }: Quadrature): Nodes => ({ at, weight: weights })
export const line = (centre: number, scale: number): Nodes => nodes(overLine({ centre, scale, count: COUNT }))
export const halfLine = (scale: number, from = 0): Nodes => nodes(overHalfLine({ from, scale, count: COUNT }))
export const interval = (from: number, to: number): Nodes => nodes(overInterval({ from, to, count: COUNT }))
/** Parts of a line, from left to right: a jump or a corner of what is integrated belongs between two of them. */
export const joined = (...parts: readonly Nodes[]): Nodes => ({
  at: Float64Array.from(parts.flatMap(({ at }) => [...at])),
  weight: Float64Array.from(parts.flatMap(({ weight }) => [...weight])),
})
/** Midpoints of `count` equal parts. */
export const rows = (from: number, to: number, count: number): Nodes => ({
  at: Float64Array.from({ length: count }, (_, j) => from + ((j + 0.5) / count) * (to - from)),
  weight: new Float64Array(count).fill((to - from) / count),
})
/** One row a node. */
export const column = ({ at, weight }: Nodes) =>
  Array.from(at, (x, j) => [Float64Array.of(x), weight[j] as number] as const)
/** Rows (x, y), with nodes for y at each of the weighted x. */
export function product(
  xs: readonly (readonly [Float64Array, number])[],
  ys: (x: Float64Array) => Nodes,
): Nodes {
  const [at, weight]: [number[], number[]] = [[], []]
  for (const [x, share] of xs) {
    const { at: y, weight: w } = ys(x)
    y.forEach((value, j) => {
      at.push(...x, value)
      weight.push(share * (w[j] as number))
    })
  }
  return { at: Float64Array.from(at), weight: Float64Array.from(weight) }
}
export const counts = (to: number): Nodes => ({
  at: Float64Array.from({ length: to + 1 }, (_, j) => j),
  weight: new Float64Array(to + 1).fill(1),
  atoms: true,
})

export function logDensity(
  family: FamilyWith<string, 'logDensity'>,
  theta: readonly number[],
  x: number,
): number {
  return family.logDensity(Float64Array.from(theta), Float64Array.of(x), 0)
}

/** Masses of the cells under a member. */
export function masses(
  family: FamilyWith<string, 'logDensity'>,
  theta: readonly number[],
  nodes: Nodes,
): Float64Array {
  return nodes.at.map((x, j) => Math.exp(logDensity(family, theta, x)) * (nodes.weight[j] as number))
}

/** Derivatives of order 1 to 3 of ln p in one parameter, by central differences. */
export function derivatives(
  family: FamilyWith<string, 'logDensity'>,
  theta: readonly number[],
  i: number,
  x: number,
  h: number,
) {
  const at = (shift: number) =>
    logDensity(
      family,
      theta.map((value, j) => (j === i ? value + shift * h : value)),
      x,
    )
  const [a, b, c, d, e] = [at(-2), at(-1), at(0), at(1), at(2)]
  return {
    first: (a - 8 * b + 8 * d - e) / (12 * h),
    second: (-a + 16 * b - 30 * c + 16 * d - e) / (12 * h * h),
    third: (-a + 2 * b - 2 * d + e) / (2 * h * h * h),
  }
}
