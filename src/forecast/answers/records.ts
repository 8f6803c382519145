import type { PropertyRecord } from '../../trials/records/record.ts'

/** The record of a claim, by its id; `undefined` if there is none. */
export type Records = (id: string) => PropertyRecord | undefined
