import { chain, type Experiment, families, type Outcome, worlds } from 'collapse-check'
import type { Survival } from '#theorems/suresh-2025/theorem-1'

type Question<Point> = (p: number, point: Point) => Outcome

/** What is asked of the relative frequency P_k of one symbol after k generations of n tokens. */
export const frequency = <Point extends Survival>(ask: Question<Point>) =>
  chain(
    ({ n, p0, k }: Point) => ({ family: families.bernoulli(), truth: [p0], generations: k, n }),
    ({ p }, point) => ask(p, point),
  )

/** The same question where the other symbol is followed, whose frequency is 1 − P_k: the answer has the same law. */
export const ofTheOtherSymbol =
  <Point extends Survival>(ask: Question<Point>): Experiment<Point> =>
  (point) =>
    frequency((p) => ask(1 - p, point))({ ...point, p0: 1 - point.p0 })

export const isAlive = (p: number) => p > 0
export const isUndecided = (p: number) => p > 0 && p < 1

export const poissonCounts = worlds.named('Poisson counts in place of binomial ones', { family: families.poisson() })

/** A biased sampler. */
export const oddsRaised = (power: number) =>
  worlds.named(`odds raised to the power ${power} when sampling`, {
    family: families.temperedSampler(families.bernoulli(), 1 / power),
  })

export const halfOfTheTokensAreLost = worlds.named('half of the tokens are lost', (_: unknown, { n }: Survival) => ({
  n: n / 2,
}))
