import { gaussian } from '../families/gaussian.ts'
import { realThenSynthetic } from '../training/schedule.ts'
import { accumulate, fixedRealLatestSynthetic, replace } from '../training/workflow.ts'
import { type NamedWorld, named } from './named.ts'
import type { SettledWorld, World } from './world.ts'

// Each is called with the points at which it is tried: `...worlds.allDataAreKept({ n: 10, k: 4 })`.

/** Every generation trains on everything drawn so far. */
export const allDataAreKept = named('all data are kept', { workflow: accumulate })

/** Every generation trains on everything drawn so far, as claims with real data beside synthetic ones say it. */
export const allSyntheticDataAreKept = named('all synthetic data are kept', { workflow: accumulate })

/** Every generation trains on the latest batch alone. */
export const eachGenerationReplacesTheLast = named('each generation replaces the last', { workflow: replace })

/** Real data are forgotten after generation 1: later ones train on the latest batch alone. */
export const noRealDataAfterTheFirstFit = named('no real data after the first fit', { workflow: replace })

/** Every generation trains on the real data and the latest batch. */
export const theRealDataAreKept = named('the real data are kept', { workflow: fixedRealLatestSynthetic })

/** One generation more than the claim speaks of. */
export const oneGenerationTooMany = named('one generation too many', ({ generations }: SettledWorld) => ({
  generations: generations + 1,
}))

/** One generation less than the claim speaks of. */
export const oneGenerationTooFew = named('one generation too few', ({ generations }: SettledWorld) => ({
  generations: generations - 1,
}))

/** The raw path: every observation is drawn and fitted, none replaced by its sufficient statistic. */
export const everyObservationDrawn = named('every observation drawn', { path: 'raw' as const })

/** The same where observations are tokens. */
export const everyTokenDrawn = named('every token drawn', { path: 'raw' as const })

/** The data in units a thousand times smaller, for families of location and scale. */
export const dataInOtherUnits = named('data in other units', { unit: 1000 })

/** Gaussian maximum likelihood, where the claim divides the variance by n − 1. */
export const maximumLikelihoodDivisorN = named('maximum likelihood: divisor n', {
  family: gaussian({ divisor: 'n' }),
})

/** Real data from another member of the family. */
export const anotherTruth = <Point>(
  truth: ArrayLike<number>,
  ...at: readonly Point[]
): NamedWorld<Point, Partial<World>> => named<Partial<World>>('another truth', { truth })(...at)

/**
 * Infinitely many observations, λ synthetic ones to each real one that is kept: fields of a world, for claims
 * about the map that a generation is.
 *
 * @example
 * ```ts
 * worlds.population(0.5).n(2)
 * // => 0.5
 * ```
 */
export const population = (lambda: number) => ({
  workflow: fixedRealLatestSynthetic,
  n: realThenSynthetic(1, lambda),
  path: 'population' as const,
})
