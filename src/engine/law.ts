/** The laws of statistics that the compiled module draws; it knows them by their position. */
const LAWS = [
  'gaussian',
  'gaussian mean',
  'gamma',
  'binomial',
  'poisson',
  'negative binomial',
  'categorical',
  'gaussian sample',
] as const

/** A law of a statistic that the compiled module knows. */
export interface KnownLaw {
  readonly law: (typeof LAWS)[number]
  /**
   * What the family knows: lost degrees of freedom; sd; shape, power and scale; trials; size. None for Poisson and
   * categorical.
   */
  readonly constants?: readonly number[]
  /** How many numbers a model has. */
  readonly parameters: number
}

// By object: a statistic made from another one draws, pools or fits otherwise, and is known only if it says so itself.
const known = new WeakMap<object, KnownLaw>()

/** Says that the compiled module draws, pools and fits a statistic with the same bits. Returns the statistic. */
export function knownToEngine<Statistic extends object>(statistic: Statistic, law: KnownLaw): Statistic {
  known.set(statistic, law)
  return statistic
}

/** The law of a statistic that the compiled module knows, if it does. */
export const knownLaw = (statistic: object): KnownLaw | undefined => known.get(statistic)

/** The number by which the module knows a law. */
export const lawNumber = ({ law }: KnownLaw): number => LAWS.indexOf(law)
