import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { propertyIds } from '../project/property-files.ts'
import { suggestion } from './nearest.ts'
import { UsageError } from './usage-error.ts'

/**
 * The file of a property, as vitest takes it: a part of a path that no other file has.
 *
 * @throws UsageError if the project has no such property; names the nearest
 */
export function propertyFile(root: string, id: string): string {
  const ids = propertyIds(root)
  if (ids.includes(id)) return `properties/${id}.property`
  if (ids.length === 0) throw new UsageError(`there is no property under ${join(root, 'properties')}`)
  throw new UsageError(`there is no property '${id}'${suggestion(id, ids)}`)
}

/** The vitest configuration of a property: that of its suite, named before the first hyphen, if there is one. */
export function configuration(root: string, id: string): string[] {
  const suite = `vitest.${id.split('/')[1]?.split('-')[0]}.config.ts`
  return existsSync(join(root, suite)) ? ['--config', suite] : []
}
