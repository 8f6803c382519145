import type { PropertyRecord } from '../../trials/records/record.ts'
import { ArgumentError } from '../../validation/argument-error.ts'
import type { PublishedList, PublishedVersion } from './published-list.ts'

/** What became of a claim since a record of it was cited. */
export interface Changes {
  readonly id: string
  readonly cited: PublishedVersion
  /** The record of today; `undefined` where the claim is withdrawn. */
  readonly today: PublishedVersion | undefined
  /** Whether the same question is asked today. */
  readonly sameQuestion: boolean
  /** Why the question is another, or the claim is withdrawn: the reasons given since, oldest first. */
  readonly reasons: readonly string[]
}

/**
 * What became of a claim since a record of it was cited.
 *
 * @param hash the first digits of the cited record's hash; the first published record if left out
 * @throws ArgumentError if nothing is known of the id, or no record of it has that hash, or several do
 */
export function changesSince(
  list: PublishedList,
  records: readonly PropertyRecord[],
  id: string,
  hash = '',
): Changes {
  const claim = list.find((one) => one.id === id)
  const record = records.find((one) => one.id === id)
  const versions: PublishedVersion[] = [...(claim?.versions ?? [])]
  const withdrawn = claim?.withdrawn
  if (record !== undefined && versions.at(-1)?.hash !== record.hash) versions.push(record)
  const matching = hash === '' ? versions.slice(0, 1) : versions.filter((one) => one.hash.startsWith(hash))
  const [cited, ...others] = matching
  if (cited === undefined || others.length > 0) {
    const known = versions.map((one) => `${one.hash.slice(0, 12)}… (epoch ${one.epoch})`).join(', ')
    throw new ArgumentError('hash', hash, `that of one record of ${id}: ${known || 'there is none'}`)
  }
  const later = versions.slice(versions.indexOf(cited) + 1)
  const today = withdrawn === undefined ? versions.at(-1) : undefined
  const explained = later.flatMap(({ epoch, because }) =>
    because === undefined ? [] : [`${epoch}: ${because}`],
  )
  return {
    id,
    cited,
    today,
    sameQuestion: today?.specHash === cited.specHash,
    reasons: withdrawn === undefined ? explained : [...explained, `withdrawn: ${withdrawn}`],
  }
}
