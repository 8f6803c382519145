import type { PropertyRecord } from '../../trials/records/record.ts'
import type { Tier } from '../../trials/run.ts'

/**
 * What a property's test hands to the reporter through vitest's task metadata. JSON-pure, because it may
 * travel through a blob file between shards.
 */
export interface RunResult {
  readonly id: string
  readonly tier: Tier
  readonly epoch: string
  /** What margins were divided by. */
  readonly resolution: number
  /** Whether the run read data of the user's own (`CORPUS`, `TABLE`). */
  readonly userData: boolean
  readonly record: PropertyRecord
}

declare module 'vitest' {
  interface TaskMeta {
    collapseCheck?: RunResult
  }
}
