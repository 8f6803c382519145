import { schedules, workflows, worlds } from 'collapse-check'

/** Fields of a world: n real observations, the same in every generation, new ones or none after the first, and k others. */
export const realAndSynthetic = ({
  n,
  k,
  real,
}: {
  readonly n: number
  readonly k: number
  readonly real: 'drawn once' | 'drawn anew' | 'forgotten'
}) => {
  if (real === 'drawn once') return worlds.realAndSynthetic(n, k)
  if (real === 'drawn anew') return worlds.freshRealAndSynthetic(n, k)
  return { workflow: workflows.replace, n: schedules.realThenSynthetic(n, k) }
}
