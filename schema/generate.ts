// Writes the JSON Schemas of docs/index.json and of recipes beside this file.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { claimIndexSchemaText } from './claim-index-schema-text.ts'
import { recipeSchemaText } from './recipe-schema-text.ts'

writeFileSync(join(import.meta.dirname, 'claim-index.json'), claimIndexSchemaText())
writeFileSync(join(import.meta.dirname, 'recipe.json'), recipeSchemaText())
