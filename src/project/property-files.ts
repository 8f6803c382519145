import { join } from 'node:path'
import { idsBelow } from './read-records.ts'

/** How the name of a property's file ends. */
export const PROPERTY_ENDING = /\.property\.(?:ts|js)$/

/** The ids of the properties that a project has files of, in the order of the pages. */
export function propertyIds(root: string): string[] {
  return idsBelow(join(root, 'properties'), PROPERTY_ENDING)
}
