import {
  accumulate,
  constant,
  hasHit,
  type LeakyUniformOptions,
  leakyUniform,
  type Replicate,
  recursiveTraining,
} from '../../src/index.ts'
import { collapsedFrom } from '../../theorems/barzilai-shamir-2025/theorem-5-1.ts'

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
  changed: Partial<LeakyUniformOptions> & { readonly onlyReal?: boolean } = {},
): Replicate {
  const { onlyReal = false, ...options } = changed
  const family = leakyUniform({ N: Math.ceil(n / sizeRatio), ...options })
  let hit = false
  const training = recursiveTraining({
    family: {
      ...family,
      draw(theta, count, stream, out, start) {
        family.draw(onlyReal ? truth : theta, count, stream, out, start)
        hit = hasHit(out.subarray(start), count)
      },
    },
    workflow: accumulate,
    schedule: constant(n),
  })
  return (stream) => {
    const leak = training.run(truth, 2, stream)[0] ?? Number.NaN
    return ask({ hit, collapsed: leak > collapsedFrom })
  }
}
