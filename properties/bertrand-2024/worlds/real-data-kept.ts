import { type SettledWorld, schedules, workflows, worlds } from 'collapse-check'

/** Sizes of a loop around fixed real data. */
export interface LoopSizes {
  /** Real observations, drawn once. */
  readonly n: number
  /** Synthetic ones of the latest model in every generation. */
  readonly k: number
}

/** Fields of a world: every generation trains on the same n real observations and k synthetic ones. */
export const realDataKept = ({ n, k }: LoopSizes) => ({
  workflow: workflows.fixedRealLatestSynthetic,
  n: schedules.realThenSynthetic(n, k),
})

/** Fields of a world: the n real observations of every generation are new ones. */
export const realDataDrawnAnew = ({ n, k }: LoopSizes) => ({
  workflow: workflows.freshRealLatestSynthetic({ share: n / (n + k) }),
  n: schedules.realThenSynthetic(n, n + k),
})

/** One generation more than the claim speaks of, as claims about a loop that goes on say it. */
export const oneGenerationMore = worlds.named('one generation more', ({ generations }: SettledWorld) => ({
  generations: generations + 1,
}))

/** The map that a generation is does not depend on how much there is of both kinds of data. */
export const tenTimesAsMuchOfBoth = worlds.named('ten times as much of both', ({ n }: SettledWorld) => ({
  n: (t: number) => 10 * n(t),
}))
