import { type Family, families, type Run, type SettledWorld, type Stream, worlds } from 'collapse-check'
import type { KernelLoop } from '#theorems/bertrand-2024/kernel-density-loop'

/** Most points that a model can hold: all that are drawn in a run, and in one generation more. */
const capacityOf = ({ n, k, T }: KernelLoop) => n + k * (T + 1)

/** Kernel density estimates of the loop's bandwidth, times `factor`. */
export const kernels = (loop: KernelLoop, factor = 1) =>
  families.kernelDensity({ bandwidth: factor * loop.h, capacity: capacityOf(loop) })

/** A kernel density estimate that is trained on data that are no model, and on draws of its own. */
export function kernelLoop(loop: KernelLoop, realData: Family) {
  const initial = new Float64Array(capacityOf(loop) + 2)
  initial[0] = 1
  return {
    ...worlds.realAndSynthetic(loop.n, loop.k),
    family: kernels(loop),
    realData,
    initial,
    truth: [],
    generations: loop.T,
  }
}

/** The same with all lengths in other units. */
export const kernelsInOtherUnits = worlds.named(
  'data in other units',
  ({ family, realData = family }: SettledWorld, loop: KernelLoop) => ({
    family: kernels(loop, 1000),
    realData: families.scaledData(realData, 1000),
    unit: 1000,
  }),
)

/** One draw from the last model of a run, in units of the world's. */
export function drawFromLastModel({ world, theta }: Pick<Run<never>, 'world' | 'theta'>, stream: Stream): number {
  const drawn = new Float64Array(1)
  world.family.draw(theta, 1, stream, drawn, 0)
  return (drawn[0] ?? Number.NaN) / world.unit
}
