/** What vitest says of files that cannot be loaded, and what to do about it. */
const REMEDIES: readonly (readonly [RegExp, string])[] = [
  [/^No test suite found/, 'the file of a claim ends with verify(theorem, { … })'],
  [
    /'#theorems\//,
    'package.json needs "imports": { "#theorems/*": "./theorems/*.ts" }, and the theorem a file of its own there',
  ],
]

/** A message of vitest about a file, with what to do where that is known. */
export function withRemedy(message: string): string {
  const [, remedy] = REMEDIES.find(([known]) => known.test(message)) ?? []
  return remedy === undefined ? message : `${message}\n${remedy}`
}
