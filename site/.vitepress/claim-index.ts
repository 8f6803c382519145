import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ClaimIndex } from '../../src/report/data/claim-index-schema.ts'

export const DOCS = join(import.meta.dirname, '../../docs')

/** The claims that the pages are about. */
export const index: ClaimIndex = JSON.parse(readFileSync(join(DOCS, 'index.json'), 'utf8'))
