import { type SettledWorld, schedules, workflows, worlds } from 'collapse-check'

/** Fields of a world: the n real observations of every generation are new ones. */
export const realDataDrawnAnew = (n: number, k: number) => ({
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
