/** The word that needs the fewest changes to become another; the first of several. `undefined` if there is none. */
function nearest(word: string, known: readonly string[]): string | undefined {
  return known.toSorted((a, b) => distance(a, word) - distance(b, word))[0]
}

/** What to add to a message about a word that is not known; nothing where none is. */
export function suggestion(word: string, known: readonly string[]): string {
  const found = nearest(word, known)
  return found === undefined ? '' : `; the nearest is '${found}'`
}

/** How many letters must be added, removed or changed to make one word of another (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const above = row
    row = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      row.push(Math.min(changed, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
  }
  return row.at(-1) ?? 0
}
