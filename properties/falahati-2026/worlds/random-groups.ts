import { type Stream, variates } from 'collapse-check'
import type { Groups } from '#theorems/falahati-2026/ascent'

/** A law on so many answers, uniform among all laws. */
export function randomModel(answers: number, stream: Stream): Float64Array {
  const masses = Float64Array.from({ length: answers }, () => variates.exponential(stream))
  const total = masses.reduce((sum, mass) => sum + mass, 0)
  return masses.map((mass) => mass / total)
}

/** Groups of random shares, with independent rewards that are uniform in an interval of the length given. */
export const randomGroups = (
  { answers, groups, spread }: { readonly answers: number; readonly groups: number; readonly spread: number },
  stream: Stream,
): Groups => ({
  shares: Array.from(randomModel(groups, stream)),
  weights: Array.from({ length: groups }, () =>
    Array.from({ length: answers }, () => Math.exp(-spread * stream.uniform())),
  ),
})
