/** Why a property cannot be run in a browser; `undefined` for those that can. */
export function notInBrowsers(id: string): string | undefined {
  const name = id.slice(id.indexOf('/') + 1)
  return REASONS.find(([prefix]) => name.startsWith(prefix))?.[1]
}

/** By the beginnings of their names; `claims.ts` leaves the same out. */
const REASONS = [
  ['flow-', 'It trains neural networks for many minutes, with a library that this page does not load.'],
  ['ngram-', 'It reads a whole book from a file of the machine.'],
  ['real-table', 'It reads a table from a file of the machine, which may be your own.'],
  ['real-text', 'It reads a text from a file of the machine, which may be your own.'],
  ['text-', 'It reads a whole book from a file of the machine.'],
] as const
