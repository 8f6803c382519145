import { special } from 'collapse-check'
import { EIGHT_CENTRES, EIGHT_GAUSSIANS_VARIANCE } from './eight-gaussians.ts'

/** The grid covers [−REACH, REACH]². */
const REACH = 8

/** The masses of eight Gaussians in a grid of cells × cells, normalised to 1. */
export function eightGaussiansOn(cells: number): readonly number[] {
  const edges = Array.from({ length: cells + 1 }, (_, i) => -REACH + (2 * REACH * i) / cells)
  const along = (centre: number) => {
    const below = edges.map((edge) => special.normalCdf((edge - centre) / Math.sqrt(EIGHT_GAUSSIANS_VARIANCE)))
    return below.slice(1).map((mass, i) => mass - (below[i] ?? 0))
  }
  const masses = new Array<number>(cells * cells).fill(0)
  for (const [cx, cy] of EIGHT_CENTRES) {
    const ys = along(cy)
    for (const [i, x] of along(cx).entries()) {
      for (const [j, y] of ys.entries()) masses[i * cells + j] = (masses[i * cells + j] ?? 0) + x * y
    }
  }
  const total = masses.reduce((sum, mass) => sum + mass, 0)
  return masses.map((mass) => mass / total)
}
