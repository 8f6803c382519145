import type { Range } from './arguments.ts'

/** A law: what its values lie between, and what its arguments may be. */
export interface Law {
  readonly call: (values: never) => unknown
  readonly least: number
  readonly most: number
  readonly over: { readonly [argument: string]: Range }
}

/** A law with ranges whose types are those of its arguments. */
export function law<Values>(
  least: number,
  most: number,
  over: { readonly [Argument in keyof Values]: Range<Values[Argument]> },
  call: (values: Values) => unknown,
): Law {
  return { least, most, over, call }
}

export const ANY = Number.POSITIVE_INFINITY

/** Laws by name. */
export type Laws = { readonly [name: string]: Law }
