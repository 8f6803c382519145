import type { PropertyRecord } from './record.ts'

/** What names a result for good: the property's id and the hash of its record. */
export function resultId({ id, hash }: Pick<PropertyRecord, 'id' | 'hash'>): string {
  return `${id}@${hash}`
}
