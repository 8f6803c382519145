import { ArgumentError } from '../validation/argument-error.ts'
import { integerAtLeast, openProbability } from '../validation/checks.ts'
import { checkNames } from './check-names.ts'
import { type Budget, checkBudget } from './replicates/budget.ts'
import type { AsyncReplicate } from './replicates/replicate.ts'

/** How an assertion is judged; everything has a default. */
export interface CertifyOptions {
  /** Probability, at most, that the assertion refutes a claim that is true: a false alarm. 10⁻⁶ unless said. */
  readonly alpha?: number | undefined
  /** Probability, at most, that it certifies a claim that is off by its margin or more: a false pass. 10⁻⁴ unless said. */
  readonly beta?: number | undefined
  /** What the assertion may cost, controls included; where it ends first the verdict is inconclusive, which is no pass. */
  readonly budget?: Budget | undefined
  /** How many replicates may run at once; 1 unless said. The verdict is the same for every number. */
  readonly concurrency?: number | undefined
  /** Replicates that are wrong on purpose, by name; the assertion passes only if the same criterion refutes each of them. */
  readonly controls?: { readonly [name: string]: AsyncReplicate } | undefined
  /** What the streams are keyed by: the name of the running test where the runner tells it, else `certify`. */
  readonly seed?: string | undefined
}

/** Options that have been checked, and have their defaults. */
export interface Settings {
  readonly alpha: number
  readonly beta: number
  readonly budget: Budget
  readonly concurrency: number
  readonly controls: readonly (readonly [name: string, replicate: AsyncReplicate])[]
  readonly seed: string
}

const KNOWN = ['alpha', 'beta', 'budget', 'concurrency', 'controls', 'seed']

/** Checks the options of an assertion. @throws ArgumentError that names the option, its value and what is allowed */
export function settingsOf(options: CertifyOptions, seedOfTest: string): Settings {
  checkNames('options', options, KNOWN)
  const { alpha = 1e-6, beta = 1e-4, budget = {}, concurrency = 1, seed = seedOfTest } = options
  if (typeof seed !== 'string') throw new ArgumentError('seed', seed, 'a string, such as a date')
  return {
    alpha: openProbability('alpha', alpha),
    beta: openProbability('beta', beta),
    budget: checkBudget(budget),
    concurrency: integerAtLeast('concurrency', concurrency),
    controls: controlsOf(options.controls),
    seed,
  }
}

/** Returns a replicate if it is a function, else throws. */
export function checkReplicate(argument: string, replicate: AsyncReplicate): AsyncReplicate {
  if (typeof replicate !== 'function') {
    throw new ArgumentError(
      argument,
      replicate,
      'a function that runs once for each replicate: `(draw) => agent(draw)` and not `agent()`',
    )
  }
  return replicate
}

function controlsOf(controls: CertifyOptions['controls']): Settings['controls'] {
  if (controls === undefined) return []
  const named = Object.entries(controls)
  if (named.length === 0)
    throw new ArgumentError('controls', controls, 'at least one control, or none at all')
  return named.map(([name, replicate]) => [name, checkReplicate(`controls['${name}']`, replicate)])
}
