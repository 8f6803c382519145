import { families, type Replicate } from 'collapse-check'
import { collapsedFrom } from '#theorems/barzilai-shamir-2025/theorem-5-1'
import { accumulating, first } from './accumulating.ts'
import { watchHits } from './watch-hits.ts'

/** Sample size, and how many times larger it is than the family's N. */
export interface SuddenCollapse {
  readonly n: number
  readonly sizeRatio: number
}

/** U[0, 1] as a member of the leaky uniform family: no leak, the spike anywhere. */
const truth = Float64Array.of(0, 2)

/** What the second generation of a run came to. */
interface SecondModel {
  readonly hit: boolean
  readonly collapsed: boolean
}

/**
 * Runs two generations under accumulation and asks for the second: did a synthetic observation hit the leak,
 * and is the second model far from the truth? `onlyReal` draws both batches from the truth.
 */
export function secondModel(
  { n, sizeRatio }: SuddenCollapse,
  ask: (second: SecondModel) => boolean,
  changed: Partial<families.LeakyUniformOptions> & { readonly onlyReal?: boolean } = {},
): Replicate {
  const { onlyReal = false, ...options } = changed
  const family = families.leakyUniform({ N: Math.ceil(n / sizeRatio), ...options })
  const hits = watchHits(family, onlyReal ? truth : undefined)
  const training = accumulating(hits.family, n)
  return (stream) => {
    hits.seen = false
    const leak = first(training.run(truth, 2, stream))
    return ask({ hit: hits.seen, collapsed: leak > collapsedFrom })
  }
}
