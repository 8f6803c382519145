import type { PropertyRecord } from '../../trials/records/record.ts'

/** A parameter of a property: its name, the words for its range, and what it is. */
export interface Parameter {
  readonly name: string
  /** `undefined` for a parameter that is computed from drawn ones. */
  readonly range: string | undefined
  readonly meaning: string | undefined
}

/** The parameters of a property: drawn ones in the order of the domain, then derived ones that have a meaning. */
export function parametersOf({ domain, meanings = {} }: PropertyRecord): Parameter[] {
  const drawn = domain.map((words) => {
    const end = words.indexOf(': ')
    const name = words.slice(0, end)
    return { name, range: words.slice(end + 2), meaning: meanings[name] }
  })
  const derived = Object.keys(meanings)
    .filter((name) => !drawn.some((parameter) => parameter.name === name))
    .sort()
  return [...drawn, ...derived.map((name) => ({ name, range: undefined, meaning: meanings[name] }))]
}
