import { experiment, type Stream, variates } from 'collapse-check'
import { table } from '#data/table'

/** A kernel density of rows, with the same bandwidth in every column. */
export interface Kernels {
  /** The points, row by row. */
  readonly points: Float64Array
  readonly width: number
  readonly bandwidth: number
}

export const kernelsOf = (rows: readonly (readonly number[])[], bandwidth: number): Kernels => ({
  points: Float64Array.from(rows.flat()),
  width: rows[0]?.length ?? 0,
  bandwidth,
})

/** The kernel density of n draws. */
export function retrained({ points, width, bandwidth }: Kernels, n: number, stream: Stream): Kernels {
  const drawn = new Float64Array(n * width)
  const count = points.length / width
  for (let i = 0; i < n; i++) {
    const from = Math.floor(stream.uniform() * count) * width
    for (let c = 0; c < width; c++) drawn[i * width + c] = (points[from + c] ?? 0) + bandwidth * variates.normal(stream)
  }
  return { points: drawn, width, bandwidth }
}

/** The mean of each column over the points. */
function means({ points, width }: Kernels): Float64Array {
  const sums = new Float64Array(width)
  points.forEach((x, i) => {
    sums[i % width] = (sums[i % width] ?? 0) + x
  })
  return sums.map((sum) => (sum * width) / points.length)
}

/** The variance of the points, divisor their number, as a mean over the columns. */
export function diversity(kernels: Kernels): number {
  const centre = means(kernels)
  const { points, width } = kernels
  return (
    points.reduce((sum, x, i) => sum + (x - (centre[i % width] ?? 0)) * (x - (centre[i % width] ?? 0)), 0) /
    points.length
  )
}

/** T kernel densities of n points each. */
export interface KernelRace {
  readonly table: string
  readonly n: number
  readonly T: number
  readonly h: number
}

/** Whether the points of the last kernel density have a mean nearer to the table's than those of the first. */
export const kernelsBeatFirst = experiment(
  ({ table: name, h, T }: KernelRace) => ({
    rows: kernelsOf(table(name).rows, 0),
    bandwidth: h,
    generations: T,
    opponentIsAnother: false,
  }),
  ({ rows, bandwidth, generations, opponentIsAnother }, { n }) => {
    const distance = (kernels: typeof rows) => means(kernels).reduce((sum, mean) => sum + mean * mean, 0)
    const first = (stream: Stream) => ({ ...retrained(rows, n, stream), bandwidth })
    return (stream) => {
      let last = first(stream)
      const earlier = distance(opponentIsAnother ? first(stream) : last)
      for (let t = 2; t <= generations; t++) last = retrained(last, n, stream)
      return distance(last) < earlier
    }
  },
)
