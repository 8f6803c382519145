// Writes the JSON Schema of docs/index.json beside this file.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { claimIndexSchemaText } from './claim-index-schema-text.ts'

writeFileSync(join(import.meta.dirname, 'claim-index.json'), claimIndexSchemaText())
