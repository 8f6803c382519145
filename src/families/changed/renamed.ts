import { ArgumentError } from '../../validation/argument-error.ts'
import type { Family } from '../family.ts'

/**
 * The same family, its parameters under other names: for claims about many families, which read the parameter of each
 * by one name.
 *
 * @throws ArgumentError unless there is one name for each parameter
 *
 * @example
 * ```ts
 * families.renamed(families.bernoulli(), 'theta').parameters
 * // => ['theta']
 * ```
 */
export function renamed<F extends Family, const Name extends string>(
  family: F,
  ...parameters: readonly Name[]
): Omit<F, 'parameters'> & { readonly parameters: readonly Name[] } {
  if (parameters.length !== family.parameters.length) {
    throw new ArgumentError('parameters', parameters, `one name for each of ${family.parameters.join(', ')}`)
  }
  return { ...family, parameters }
}
