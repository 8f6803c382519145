import { ArgumentError } from '../validation/argument-error.ts'

/** Throws if an object is none, or has a name that is not known. */
export function checkNames(argument: string, object: object, known: readonly string[]): void {
  if (typeof object !== 'object' || object === null) {
    throw new ArgumentError(argument, object, `an object of ${known.join(', ')}`)
  }
  for (const [name, value] of Object.entries(object)) {
    if (!known.includes(name)) {
      throw new ArgumentError(`${argument}.${name}`, value, `only ${known.join(', ')}`)
    }
  }
}
