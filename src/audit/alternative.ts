/** A way in which a loop may differ from independent resampling, stated before the rounds are seen. */
export interface Alternative {
  /** What it is in words: `sampled at temperature 0.91`. */
  readonly words: string
  /** Whether a loop of this kind loses faster than independent resampling does, or slower. */
  readonly side: Side
}

export type Side = 'faster' | 'slower'

/** What independent resampling says of the next round, and what each alternative says instead. */
export interface Null<Round> {
  readonly alternatives: readonly Alternative[]
  /**
   * Logarithms of the likelihood ratios of a round, one an alternative, given the rounds before: each ratio has a mean of
   * at most 1 if the round was resampled as the null says, less where the alternative draws what the null cannot. `Infinity` for all where the null cannot have drawn it.
   */
  ratios(round: Round): readonly number[]
  /** Takes the round in. */
  take(round: Round): void
}
