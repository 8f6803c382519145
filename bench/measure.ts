import { Bench } from 'tinybench'

/** Something to time: `operations` operations in each call of `run`. */
export interface Kernel {
  readonly name: string
  readonly operations: number
  readonly run: () => void | Promise<void>
}

/**
 * Median nanoseconds an operation, by name. Iterations are short (calls of a fraction of a millisecond), so
 * that the median is not touched by other processes that take the core away for longer.
 */
export async function measure(
  kernels: readonly Kernel[],
  time = 250,
  warmupTime = 100,
): Promise<Map<string, number>> {
  const bench = new Bench({ time, warmupTime })
  for (const { name, run } of kernels) bench.add(name, run)
  await bench.run()
  return new Map(
    kernels.map(({ name, operations }) => {
      const result = bench.tasks.find((task) => task.name === name)?.result
      if (result === undefined || !('latency' in result))
        throw new Error(`${name}: ${JSON.stringify(result)}`)
      return [name, (result.latency.p50 * 1e6) / operations]
    }),
  )
}

/** Least-squares slope of ln y on ln x: the exponent of a power law. */
export function slope(points: readonly (readonly [number, number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const)
  const mean = (i: 0 | 1) => logs.reduce((sum, point) => sum + point[i], 0) / logs.length
  const [mx, my] = [mean(0), mean(1)]
  const [xy, xx] = logs.reduce(
    ([a, b], [x, y]) => [a + (x - mx) * (y - my), b + (x - mx) * (x - mx)],
    [0, 0],
  ) as [number, number]
  return xy / xx
}
