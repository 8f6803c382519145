import { laws, type Stream, variates } from 'collapse-check'
import type { Curation } from '#theorems/wei-2026/curation-lipschitz'

/** Rewards of so many answers, from −1 to 1, random between. */
export const randomRewards = (answers: number, stream: Stream): Float64Array =>
  Float64Array.from({ length: answers }, (_, i) => (i === 0 ? -1 : i === 1 ? 1 : 2 * stream.uniform() - 1))

/** A random law on the answers: uniform among all, or one that seldom gives another than the worst. */
export function randomModel(answers: number, stream: Stream): Float64Array {
  const masses = Float64Array.from({ length: answers }, () => variates.exponential(stream))
  if (stream.uniform() < 0.5) masses[0] = Number(masses[0]) * Math.exp(14 * stream.uniform())
  const total = masses.reduce((sum, mass) => sum + mass, 0)
  return masses.map((mass) => mass / total)
}

/** F(p). */
export const curated = (probabilities: Float64Array, rewards: Float64Array, { candidates, tau }: Curation) =>
  laws.choiceLaw({ probabilities, weights: rewards.map((reward) => Math.exp(tau * reward)), candidates })

/** Total variation. */
export const distance = (p: Float64Array, q: Float64Array): number =>
  p.reduce((sum, mass, x) => sum + Math.abs(mass - Number(q[x])), 0) / 2
