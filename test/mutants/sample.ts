import { createHash } from 'node:crypto'
import type { Mutant } from './mutate.ts'

/** A number of mutants that a key determines: those whose hashes come first. Nobody chose them. */
export function sampleOf(mutants: readonly Mutant[], size: number, key: string): Mutant[] {
  const hashOf = (mutant: Mutant) =>
    createHash('sha256')
      .update(JSON.stringify([key, mutant.file, mutant.start, mutant.becomes]))
      .digest('hex')
  return mutants
    .map((mutant) => ({ mutant, hash: hashOf(mutant) }))
    .sort((a, b) => (a.hash < b.hash ? -1 : 1))
    .slice(0, size)
    .map(({ mutant }) => mutant)
}
