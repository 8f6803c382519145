import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Property } from 'collapse-check'
import { loadClaim as claimOf } from '../src/workers/load-claim.ts'

const PROPERTIES = join(import.meta.dirname, '../properties')

/** Ids of all properties but those of suites with a command of their own, which take minutes each. */
export const ids = (): string[] =>
  readdirSync(PROPERTIES, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.property.ts') && !/\/(flow|text)-/.test(file))
    .map((file) => file.replace(/\.property\.ts$/, ''))
    .sort()

/** Loads a claim by its id. */
export const loadClaim = (id: string): Promise<Property> => claimOf(join(PROPERTIES, `${id}.property.ts`))
