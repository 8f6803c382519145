/** How often each symbol was drawn in a round, and, where fresh real data are added to it, how often in these. */
export interface CountsRound {
  readonly counts: ReadonlyMap<string, number>
  readonly real?: ReadonlyMap<string, number>
}

/** The estimates of a Gaussian from the n observations of a round. */
export interface GaussianRound {
  readonly n: number
  readonly mean: number
  readonly variance: number
}

export type Round = CountsRound | GaussianRound

export const totalOf = (counts: ReadonlyMap<string, number>): number => {
  let total = 0
  for (const count of counts.values()) total += count
  return total
}
