/** Why a property cannot be run in a browser; `undefined` for those that can. */
export function notInBrowsers(id: string): string | undefined {
  const name = id.slice(id.indexOf('/') + 1)
  return REASONS.find(([prefix]) => name.startsWith(prefix))?.[1]
}

/** By the beginnings of their names; `claims.ts` leaves the same out. */
const REASONS = [
  ['flow-', 'It trains neural networks for many minutes, with a library that this page does not load.'],
  ['ngram-', 'It reads a whole book from a file of the machine.'],
  ['real-', 'It reads real data from files of the machine: a text or a table, which may be your own.'],
  ['text-', 'It reads a whole book from a file of the machine.'],
] as const
