import { experiment, families } from 'collapse-check'
import { leakBeyond, type Undominated } from '#theorems/barzilai-shamir-2025/lemma-f-10'
import { harmlessStaircase, staircase } from './staircase.ts'

const uniform = families.leakyUniform({ N: 20 })

/** ln of the density of a member with this leak at an observation, which lies at a share of where the leak shows. */
const LOG_DENSITIES: { readonly [name in Undominated['family']]: (leak: number, share: number) => number } = {
  // Off the spike, which is on [2, 2 + 1/39].
  'leaky uniform': (leak, share) => uniform.logDensity(Float64Array.of(leak, 2), Float64Array.of(2.1 + 0.9 * share), 0),
  'leaky staircase'(leak, share) {
    const member = Float64Array.from(staircase({ n: 1, T: 1 }).truth)
    member[families.STAIRCASE_LEAKS_FROM] = leak
    return harmlessStaircase.logDensity(member, Float64Array.of(share), 0)
  },
}

/** Whether |ln p_θ(x)| ≤ A, for a member and an observation that are drawn. */
export const isDominated = experiment(
  ({ family }: Undominated) => ({ logDensity: LOG_DENSITIES[family], size: Math.abs }),
  ({ logDensity, size }, { A }) =>
    (stream) => {
      const leak = Math.min(0.1, leakBeyond(2 * A * stream.uniform()))
      return size(logDensity(leak, stream.uniform())) <= A
    },
)
