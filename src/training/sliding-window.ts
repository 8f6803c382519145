import { integerAtLeast } from '../validation/checks.ts'
import type { Workflow } from './workflow.ts'

/**
 * Sliding window: each generation trains on the latest `batches` batches; a window of 1 is `replace`, and
 * the real data are forgotten after `batches` generations.
 *
 * Cost: `batches` pooled statistics (or copies of samples) a generation.
 *
 * @throws ArgumentError if `batches` is not an integer ≥ 1
 *
 * @example
 * ```ts
 * workflows.slidingWindow(3).name
 * // => 'sliding window of 3'
 * ```
 */
export function slidingWindow(batches: number): Workflow {
  integerAtLeast('batches', batches)
  return {
    name: `sliding window of ${batches}`,
    begin(path) {
      const window = Array.from({ length: batches }, () => path.batch())
      const pooled = path.batch()
      let received = 0
      return {
        restart() {
          received = 0
        },
        receive(batch) {
          path.copy(window[received % batches] as typeof batch, batch)
          received++
          path.copy(pooled, window[0] as typeof batch)
          for (let i = 1; i < Math.min(received, batches); i++) path.append(pooled, window[i] as typeof batch)
          return pooled
        },
      }
    },
  }
}
