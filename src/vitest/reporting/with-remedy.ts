/** What vitest says of files that cannot be loaded, and what to do about it. */
const REMEDIES: readonly (readonly [RegExp, string])[] = [
  [/^No test suite found/, 'the file of a claim ends with verify(theorem, { … })'],
  [
    /'#theorems\//,
    'a theorem has a file of its own below theorems/, and package.json finds it by "imports": { "#theorems/*": "./theorems/*.ts" }',
  ],
]

/** A message of vitest about a file, with what to do where that is known. */
export function withRemedy(message: string): string {
  const [, remedy] = REMEDIES.find(([known]) => known.test(message)) ?? []
  return remedy === undefined ? message : `${message}\n${remedy}`
}
