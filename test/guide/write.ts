// Writes the numbers of docs/guide/assert.md anew: npx tsx -C collapse-check-source test/guide/write.ts
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withNumbers } from './numbers.ts'

const PAGE = join(import.meta.dirname, '../../docs/guide/assert.md')

writeFileSync(PAGE, await withNumbers(readFileSync(PAGE, 'utf8')))
