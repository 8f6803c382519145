import type { Nodes } from './quadrature.ts'

/**
 * Mean and root mean squared gap of the increasing coupling of two laws, by their masses in the same cells. The mass
 * of a cell is spread evenly over it, so that laws closer than a cell is wide are not moved by whole cells.
 */
export function coupling({ at, weight, atoms = false }: Nodes, first: Float64Array, second: Float64Array) {
  // What the grid misses of one of them would be coupled far off.
  const [p, q] = [first, second].map((mass) => {
    const total = mass.reduce((x, y) => x + y)
    return mass.map((m) => m / total)
  }) as [Float64Array, Float64Array]
  /** Where the observation is that has the share `below` of the mass of cell j below it. */
  const place = (j: number, below: number) =>
    (at[j] as number) + (atoms ? 0 : (below - 0.5) * (weight[j] as number))
  let [lengths, squares, j, k] = [0, 0, 0, 0]
  // How much of the mass of cells j and k is coupled.
  let [fromFirst, fromSecond] = [0, 0]
  while (j < p.length && k < q.length) {
    const [left, right] = [p[j] as number, q[k] as number]
    const moved = Math.min(left - fromFirst, right - fromSecond)
    if (moved > 0) {
      const start = place(j, fromFirst / left) - place(k, fromSecond / right)
      const end = place(j, (fromFirst + moved) / left) - place(k, (fromSecond + moved) / right)
      // The gap is linear on the way.
      const [low, high] = [Math.abs(start), Math.abs(end)]
      lengths += (moved * (start * end >= 0 ? low + high : (low * low + high * high) / (low + high))) / 2
      squares += (moved * (start * start + start * end + end * end)) / 3
    }
    fromFirst += moved
    fromSecond += moved
    if (fromFirst >= left) [fromFirst, j] = [0, j + 1]
    if (fromSecond >= right) [fromSecond, k] = [0, k + 1]
  }
  return { wasserstein1: lengths, wasserstein2: Math.sqrt(squares) }
}
