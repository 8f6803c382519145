import type { Criterion } from '../../claims/criterion.ts'
import { ArgumentError } from '../../validation/argument-error.ts'
import { type Block, packedSize } from './block.ts'

const KINDS: readonly Criterion['observes'][] = ['boolean', 'number', 'pair']
const HEADER = 12

/** A block as bytes, for files and messages: kind, whether it drew, first index, count, packed outcomes. */
export function bytesOf({ observes, first, count, drew, packed }: Block): Uint8Array {
  const bytes = new Uint8Array(HEADER + packed.byteLength)
  const view = new DataView(bytes.buffer)
  view.setUint8(0, KINDS.indexOf(observes))
  view.setUint8(1, Number(drew))
  view.setUint32(4, first, true)
  view.setUint32(8, count, true)
  bytes.set(packed, HEADER)
  return bytes
}

/**
 * The blocks that some bytes hold, one after the other, and how many bytes they take: less than all where the last was cut
 * short, as by a machine that stopped while it wrote.
 *
 * @throws ArgumentError where there is no block but something else
 */
export function blocksIn(bytes: Uint8Array): { readonly blocks: readonly Block[]; readonly whole: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const blocks: Block[] = []
  let whole = 0
  while (whole + HEADER <= bytes.byteLength) {
    const kind = view.getUint8(whole)
    const observes = KINDS[kind]
    if (observes === undefined) throw new ArgumentError('kind of a block', kind, 'from 0 to 2')
    const count = view.getUint32(whole + 8, true)
    const end = whole + HEADER + packedSize(observes, count)
    if (end > bytes.byteLength) break
    blocks.push({
      observes,
      first: view.getUint32(whole + 4, true),
      count,
      drew: view.getUint8(whole + 1) === 1,
      packed: bytes.subarray(whole + HEADER, end),
    })
    whole = end
  }
  return { blocks, whole }
}
