import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from './usage-error.ts'

const SUFFIX = '.property.ts'

/**
 * The file of a property, as vitest takes it: a part of a path that no other file has.
 *
 * @throws UsageError if the project has no such property; names the nearest
 */
export function propertyFile(root: string, id: string): string {
  if (existsSync(join(root, 'properties', `${id}${SUFFIX}`))) return `properties/${id}.property`
  const ids = propertyIds(root)
  if (ids.length === 0) throw new UsageError(`there is no property under ${join(root, 'properties')}`)
  const nearest = ids.toSorted((a, b) => distance(a, id) - distance(b, id))[0]
  throw new UsageError(`there is no property '${id}'; the nearest is '${nearest}'`)
}

/** The vitest configuration of a property: that of its suite, named before the first hyphen, if there is one. */
export function configuration(root: string, id: string): string[] {
  const suite = `vitest.${id.split('/')[1]?.split('-')[0]}.config.ts`
  return existsSync(join(root, suite)) ? ['--config', suite] : []
}

function propertyIds(root: string): string[] {
  const folder = join(root, 'properties')
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith(SUFFIX))
    .map((file) => file.slice(0, -SUFFIX.length))
    .sort()
}

/** How many letters must be added, removed or changed to make one word of another (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const above = row
    row = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      row.push(Math.min(changed, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
  }
  return row.at(-1) ?? 0
}
