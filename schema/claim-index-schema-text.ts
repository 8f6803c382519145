import { toJsonSchema } from '@valibot/to-json-schema'
import { INDEX_SCHEMA } from '../src/report/data/claim-index.ts'
import { claimIndexSchema } from '../src/report/data/claim-index-schema.ts'

/** The JSON Schema of docs/index.json, as the text of its file. */
export function claimIndexSchemaText(): string {
  const { $schema, ...shape } = toJsonSchema(claimIndexSchema)
  const schema = {
    $schema,
    $id: INDEX_SCHEMA,
    title: 'The claims of a project, as collapse-check found them',
    ...shape,
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}
