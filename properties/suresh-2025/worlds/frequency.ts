import { chain, type Experiment, experiment, families, type Outcome, worlds } from 'collapse-check'
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

export const atOne = (p: number) => p === 1

/** The paths of a figure. */
export interface Paths {
  readonly paths: number
  readonly n: number
  readonly p0: number
  readonly k: number
}

/** How many of the paths end with the symbol alone. */
export const endAtOne = experiment(
  (_: Paths) => ({ path: frequency(atOne) }),
  ({ path }, point) => {
    const one = path(point)
    return (stream) => {
      let count = 0
      for (let i = 0; i < point.paths; i++) count += Number(one(stream))
      return count
    }
  },
)

/** Bin(paths, p). */
export function binomialLaw(paths: number, p: number): number[] {
  const law = [Math.exp(paths * Math.log1p(-p))]
  for (let i = 0; i < paths; i++) law.push((((law[i] ?? 0) * (paths - i)) / (i + 1)) * (p / (1 - p)))
  return law
}
