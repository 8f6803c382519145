/** The fields of a form as they are typed; an empty one is not given. */
export type Typed = { readonly [field: string]: string }

const WORDS: ReadonlySet<string> = new Set(['model', 'workflow', 'divisor', 'family'])

/** What is typed as the fields of a recipe, for `readRecipe` to check: words, numbers, lists of numbers. */
export function recipeFields(typed: Typed): { [field: string]: unknown } {
  const fields = Object.entries(typed).flatMap(([field, text]): [string, unknown][] =>
    text.trim() === '' ? [] : [[field, WORDS.has(field) ? text : numbersIn(field, text)]],
  )
  const found = Object.fromEntries(fields)
  const { counts, real } = found
  return Array.isArray(counts) && real === undefined
    ? { ...found, real: counts.reduce((sum: number, count) => sum + Number(count), 0) }
    : found
}

/** A number or a list of them; what is none stays text, for the error to show. */
function numbersIn(field: string, text: string): unknown {
  const parts = text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)))
  if (parts.some(Number.isNaN)) return text
  return parts.length > 1 || field === 'counts' ? parts : parts[0]
}

/** What is typed, from the query of an address: what a link shows. */
export const typedIn = (query: string): Typed => Object.fromEntries(new URLSearchParams(query))

/** The query of the address that shows what is typed. */
export const addressOf = (typed: Typed): string =>
  new URLSearchParams(Object.entries(typed).filter(([, text]) => text.trim() !== '')).toString()
