import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { ArgumentError } from '../validation/argument-error.ts'

const person = v.union([v.string(), v.looseObject({ name: v.string() })])

const schema = v.looseObject({
  name: v.optional(v.string()),
  version: v.optional(v.string()),
  author: v.optional(person),
  contributors: v.optional(v.array(person)),
  homepage: v.optional(v.string()),
  repository: v.optional(v.union([v.string(), v.looseObject({ url: v.string() })])),
  dependencies: v.optional(v.record(v.string(), v.string())),
  devDependencies: v.optional(v.record(v.string(), v.string())),
  imports: v.optional(v.record(v.string(), v.any())),
  'collapse-check': v.optional(
    v.strictObject({
      released: v.optional(v.pipe(v.string(), v.isoDate())),
      comparesFormulas: v.optional(v.boolean()),
    }),
  ),
})

/** What collapse-check reads of a package.json. */
export type PackageJson = v.InferOutput<typeof schema>

/**
 * The package.json of a folder, or an empty one if there is none.
 *
 * @throws ArgumentError if it is not JSON, or a field that is read here has another shape; names the field
 */
export function readPackageJson(folder: string): PackageJson {
  const file = join(folder, 'package.json')
  if (!existsSync(file)) return {}
  const text = readFileSync(file, 'utf8')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new ArgumentError(file, text.slice(0, 80), 'JSON')
  }
  const { success, issues, output } = v.safeParse(schema, value)
  if (success) return output
  const [issue] = issues
  const path = v.getDotPath(issue)
  const allowed = issue.expected === 'never' ? 'no field of that name' : (issue.expected ?? issue.message)
  throw new ArgumentError(`${file}: ${path ?? 'it'}`, issue.input, allowed)
}
