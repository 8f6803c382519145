import { canonicalJson, type Json } from '../../random/canonical-json.ts'
import type { PropertyRecord } from '../../trials/records/record.ts'
import { ArgumentError } from '../../validation/argument-error.ts'
import { groupRecords, recordsOf } from '../grouping/group-records.ts'

/** A record of a claim that others may have cited. */
export interface PublishedVersion {
  readonly epoch: string
  readonly specHash: string
  readonly hash: string
  readonly verdict: PropertyRecord['verdict']
  /** Why the specification is not that of the version before. */
  readonly because?: string
}

/** A claim that others may have cited, with its records, oldest first. */
export interface PublishedClaim {
  readonly id: string
  readonly versions: readonly PublishedVersion[]
  /** Why there is no record of it any more; its id is never used again. */
  readonly withdrawn?: string
}

/** The published claims of a project in the order in which they were published; it only grows. */
export type PublishedList = readonly PublishedClaim[]

/**
 * Adds the records of a project to its published claims: new claims at the end, and to known ones the records that are
 * others now. Nothing is ever taken away.
 *
 * @param because what happened to the claims whose specification changed, or that have no record any more
 * @throws ArgumentError if there are such claims and nothing is said of them, or a withdrawn id comes back
 */
export function publish(
  list: PublishedList,
  records: readonly PropertyRecord[],
  because?: string,
): PublishedClaim[] {
  const current = new Map(recordsOf(groupRecords(records)).map((record) => [record.id, record]))
  const unexplained = changedMeanings(list, records)
  if (unexplained.length > 0 && because === undefined) {
    throw new ArgumentError(
      'because',
      unexplained,
      'a sentence on why these ask another question than the one that was published, or are withdrawn',
    )
  }
  const known = list.map((claim) => {
    const record = current.get(claim.id)
    current.delete(claim.id)
    if (claim.withdrawn !== undefined) {
      if (record === undefined) return claim
      throw new ArgumentError('id', claim.id, 'an id that was not withdrawn; give the claim another one')
    }
    if (record === undefined) return { ...claim, withdrawn: because ?? '' }
    const last = claim.versions.at(-1)
    if (last?.hash === record.hash) return claim
    const next = versionOf(record)
    const explained =
      last?.specHash === record.specHash || because === undefined ? next : { ...next, because }
    return { ...claim, versions: [...claim.versions, explained] }
  })
  const added = [...current.values()].map((record) => ({ id: record.id, versions: [versionOf(record)] }))
  return [...known, ...added]
}

/** The published claims whose record asks another question than the last published one, or that have none. */
export function changedMeanings(list: PublishedList, records: readonly PropertyRecord[]): string[] {
  const specification = new Map(records.map(({ id, specHash }) => [id, specHash]))
  return list
    .filter(({ withdrawn }) => withdrawn === undefined)
    .filter(({ id, versions }) => specification.get(id) !== versions.at(-1)?.specHash)
    .map(({ id }) => id)
}

/** The list as the text of its file, one claim a line. */
export function publishedText(list: PublishedList): string {
  const lines = list.map((claim) => `    ${canonicalJson(claim as unknown as Json)}`)
  return `{\n  "claims": [\n${lines.join(',\n')}\n  ]\n}\n`
}

function versionOf({ epoch, specHash, hash, verdict }: PropertyRecord): PublishedVersion {
  return { epoch, specHash, hash, verdict }
}
