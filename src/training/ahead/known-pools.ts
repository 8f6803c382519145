import type { Pool } from '../../engine/block.ts'
import { pooledLatest } from '../fresh-real.ts'
import { accumulate, fixedRealLatestSynthetic, replace, type Workflow } from '../workflow.ts'

// By function: a workflow that pools otherwise begins otherwise, whatever it was made from.
const POOLS = new Map<Workflow['begin'], Pool>([
  [replace.begin, 'latest'],
  [pooledLatest, 'latest'],
  [accumulate.begin, 'all'],
  [fixedRealLatestSynthetic.begin, 'real and latest'],
])

/** How a workflow pools, where the compiled module can do it too. */
export const poolOf = ({ begin }: Workflow): Pool | undefined => POOLS.get(begin)
