import { toJsonSchema } from '@valibot/to-json-schema'
import { recipeSchema } from '../src/forecast/recipe/recipe-schema.ts'
import { EPOCH } from '../src/trials/epoch.ts'

/** The JSON Schema of a recipe, as the text of its file. */
export function recipeSchemaText(): string {
  const { $schema, ...shape } = toJsonSchema(recipeSchema, { errorMode: 'ignore' })
  const schema = {
    $schema,
    $id: `https://unpkg.com/collapse-check@${EPOCH}/schema/recipe.json`,
    title: 'A recipe of training on model output, as collapse-check forecast reads it',
    ...shape,
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}
