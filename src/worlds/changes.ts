import { gaussian } from '../families/gaussian/gaussian.ts'
import { gaussianMean } from '../families/gaussian/gaussian-mean.ts'
import { realThenSynthetic } from '../training/schedule.ts'
import { accumulate, fixedRealLatestSynthetic, replace } from '../training/workflow.ts'
import { type NamedWorld, named } from './named.ts'
import type { SettledWorld, World } from './world.ts'

// Each is called with the points at which it is tried, and spread among controls or survivors under its name.

/**
 * Every generation trains on everything drawn so far.
 *
 * @example
 * ```ts
 * worlds.allDataAreKept({ n: 10, k: 4 })
 * // => { 'all data are kept': { at: [{ n: 10, k: 4 }], world: { workflow: workflows.accumulate } } }
 * ```
 */
export const allDataAreKept = named('all data are kept', { workflow: accumulate })

/**
 * Every generation trains on everything drawn so far, as claims with real data beside synthetic ones say it.
 *
 * @example
 * ```ts
 * worlds.allSyntheticDataAreKept({ n: 10, k: 4 })
 * // => { 'all synthetic data are kept': { at: [{ n: 10, k: 4 }], world: { workflow: workflows.accumulate } } }
 * ```
 */
export const allSyntheticDataAreKept = named('all synthetic data are kept', { workflow: accumulate })

/**
 * Every generation trains on the latest batch alone.
 *
 * @example
 * ```ts
 * worlds.eachGenerationReplacesTheLast({ n: 10, k: 4 })
 * // => { 'each generation replaces the last': { at: [{ n: 10, k: 4 }], world: { workflow: workflows.replace } } }
 * ```
 */
export const eachGenerationReplacesTheLast = named('each generation replaces the last', { workflow: replace })

/**
 * Real data are forgotten after generation 1: later ones train on the latest batch alone.
 *
 * @example
 * ```ts
 * worlds.noRealDataAfterTheFirstFit({ n: 10, k: 4 })
 * // => { 'no real data after the first fit': { at: [{ n: 10, k: 4 }], world: { workflow: workflows.replace } } }
 * ```
 */
export const noRealDataAfterTheFirstFit = named('no real data after the first fit', { workflow: replace })

/**
 * Every generation trains on the real data and the latest batch.
 *
 * @example
 * ```ts
 * worlds.theRealDataAreKept({ n: 10, k: 4 })
 * // => { 'the real data are kept': { at: [{ n: 10, k: 4 }], world: { workflow: workflows.fixedRealLatestSynthetic } } }
 * ```
 */
export const theRealDataAreKept = named('the real data are kept', { workflow: fixedRealLatestSynthetic })

/**
 * One generation more than the claim speaks of.
 *
 * @example
 * ```ts
 * Object.keys(worlds.oneGenerationTooMany({ n: 10, k: 4 }))
 * // => ['one generation too many']
 * ```
 */
export const oneGenerationTooMany = named('one generation too many', ({ generations }: SettledWorld) => ({
  generations: generations + 1,
}))

/**
 * One generation less than the claim speaks of.
 *
 * @example
 * ```ts
 * Object.keys(worlds.oneGenerationTooFew({ n: 10, k: 4 }))
 * // => ['one generation too few']
 * ```
 */
export const oneGenerationTooFew = named('one generation too few', ({ generations }: SettledWorld) => ({
  generations: generations - 1,
}))

/**
 * The raw path: every observation is drawn and fitted, none replaced by its sufficient statistic.
 *
 * @example
 * ```ts
 * worlds.everyObservationDrawn({ n: 10, k: 4 })
 * // => { 'every observation drawn': { at: [{ n: 10, k: 4 }], world: { path: 'raw' } } }
 * ```
 */
export const everyObservationDrawn = named('every observation drawn', { path: 'raw' as const })

/**
 * The same where observations are tokens.
 *
 * @example
 * ```ts
 * worlds.everyTokenDrawn({ n: 10, k: 4 })
 * // => { 'every token drawn': { at: [{ n: 10, k: 4 }], world: { path: 'raw' } } }
 * ```
 */
export const everyTokenDrawn = named('every token drawn', { path: 'raw' as const })

/**
 * The data in units a thousand times smaller, for families of location and scale.
 *
 * @example
 * ```ts
 * worlds.dataInOtherUnits({ n: 10, k: 4 })
 * // => { 'data in other units': { at: [{ n: 10, k: 4 }], world: { unit: 1000 } } }
 * ```
 */
export const dataInOtherUnits = named('data in other units', { unit: 1000 })

/**
 * The same for normal data of standard deviation 1, which the family knows: its changed world knows 1000.
 *
 * @example
 * ```ts
 * Object.keys(worlds.knownSpreadInOtherUnits({ n: 10, k: 4 }))
 * // => ['data in other units']
 * ```
 */
export const knownSpreadInOtherUnits = named('data in other units', {
  family: gaussianMean({ sd: 1000 }),
  unit: 1000,
})

/**
 * Gaussian maximum likelihood, where the claim divides the variance by n − 1.
 *
 * @example
 * ```ts
 * Object.keys(worlds.maximumLikelihoodDivisorN({ n: 10, k: 4 }))
 * // => ['maximum likelihood: divisor n']
 * ```
 */
export const maximumLikelihoodDivisorN = named('maximum likelihood: divisor n', {
  family: gaussian({ divisor: 'n' }),
})

/**
 * Real data from another member of the family.
 *
 * @example
 * ```ts
 * worlds.anotherTruth([7], { n: 10, k: 4 })
 * // => { 'another truth': { at: [{ n: 10, k: 4 }], world: { truth: [7] } } }
 * ```
 */
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
