/** A parameter of a law: a number, a word, a yes or no, or a list of numbers. */
type Parameter = number | string | boolean | readonly number[]

/** One exact value: which law, where, of what, in which unit, and the claims that put it to the test. */
export interface Row {
  readonly law: string
  readonly parameters: { readonly [name: string]: Parameter }
  /** What a simulator averages, or counts, to come to the value. */
  readonly quantity: string
  readonly unit: string
  /** Ids of claims; none for a law that no claim here is about. */
  readonly claims: readonly string[]
  readonly value: number
}

/** A law at chosen parameters. */
export interface Entry extends Omit<Row, 'parameters' | 'value'> {
  readonly at: readonly Row['parameters'][]
  readonly of: (parameters: Row['parameters']) => number
}

/** An entry, with its parameters by their own types. */
export const entry = <Parameters extends Row['parameters']>(
  law: string,
  said: Omit<Entry, 'law' | 'at' | 'of'>,
  at: readonly Parameters[],
  of: (parameters: Parameters) => number,
): Entry => ({ law, ...said, at, of: of as Entry['of'] })
