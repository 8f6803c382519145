import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { idsBelow } from './read-records.ts'

/** How the name of a property's file ends. */
export const PROPERTY_ENDING = /\.property\.(?:ts|js)$/

/** The ids of the properties that a project has files of, in the order of the pages. */
export function propertyIds(root: string): string[] {
  return idsBelow(join(root, 'properties'), PROPERTY_ENDING)
}

/** Files of properties that lie too deep, or too high, for their path to spell an id. */
export function misplacedProperties(root: string): string[] {
  const folder = join(root, 'properties')
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `properties/${file.replaceAll('\\', '/')}`)
    .filter((file) => PROPERTY_ENDING.test(file) && file.split('/').length !== 3)
    .sort()
}
