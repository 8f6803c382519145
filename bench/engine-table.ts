import { markdownTable } from 'markdown-table'
import type { Times } from './compiled-rivals.ts'
import type { EngineKernel } from './engine-kernels.ts'

/** What others take in the same run, where they are there. */
export interface Rivals {
  readonly numpy: Times | undefined
  readonly numba: Times | undefined
  readonly c: Times | undefined
}

const digits = (value: number) => (value >= 100 ? value.toFixed(0) : value.toFixed(1))

/** A row for each kernel of the module: its time, its reference's, those of others, and whether the target is met. */
export function engineTable(
  kernels: readonly EngineKernel[],
  times: ReadonlyMap<string, number>,
  { numpy, numba, c }: Rivals,
): string {
  const rows = kernels.map(({ name, reference, others, limit }) => {
    const own = times.get(name) ?? Number.NaN
    const beside = (theirs: number | string | undefined) =>
      typeof theirs === 'number' ? `${digits(theirs)} (${(theirs / own).toFixed(1)}×)` : ''
    return [
      reference,
      digits(own),
      beside(times.get(reference)),
      beside(numpy?.[others]),
      beside(numba?.[others]),
      beside(c?.[others]),
      limit === undefined ? '' : `${own <= limit ? 'met' : 'missed'} (≤ ${limit} ns)`,
    ]
  })
  const head = ['kernel', 'module, ns', 'TypeScript', 'numpy', 'numba', 'C', 'target']
  return markdownTable([head, ...rows], { align: ['l', 'r', 'r', 'r', 'r', 'r', 'l'] })
}
