import { special } from 'collapse-check'
import { EIGHT_GAUSSIANS_RADIUS, EIGHT_GAUSSIANS_VARIANCE } from './toy-data.ts'

/** The grid covers [−REACH, REACH]². */
const REACH = 8

/** The masses of eight Gaussians in a grid of cells × cells, normalised to 1. */
export function eightGaussiansOn(cells: number): readonly number[] {
  const sd = Math.sqrt(EIGHT_GAUSSIANS_VARIANCE)
  const along = (centre: number) => {
    const edges = Array.from({ length: cells + 1 }, (_, i) =>
      special.normalCdf((-REACH + (2 * REACH * i) / cells - centre) / sd),
    )
    return Array.from({ length: cells }, (_, i) => (edges[i + 1] ?? 0) - (edges[i] ?? 0))
  }
  const masses = new Array<number>(cells * cells).fill(0)
  for (let component = 0; component < 8; component++) {
    const angle = (component * Math.PI) / 4
    const xs = along(EIGHT_GAUSSIANS_RADIUS * Math.cos(angle))
    const ys = along(EIGHT_GAUSSIANS_RADIUS * Math.sin(angle))
    xs.forEach((x, i) => {
      ys.forEach((y, j) => {
        masses[i * cells + j] = (masses[i * cells + j] ?? 0) + x * y
      })
    })
  }
  const total = masses.reduce((sum, mass) => sum + mass, 0)
  return masses.map((mass) => mass / total)
}
