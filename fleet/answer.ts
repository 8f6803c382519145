import { blocksIn, bytesOf } from '../src/trials/blocks/block-bytes.ts'
import type { BlockDone, BlockJob } from '../src/trials/blocks/run-block.ts'

/** What a worker is asked: a block, and who wants to know. */
export interface Question extends BlockJob {
  readonly coordinator: string
}

/** What became of a block, as bytes: a line of JSON, then the block. */
export function answerBytes(id: string, { block, milliseconds, failure }: BlockDone): Buffer {
  const line = JSON.stringify({ id, milliseconds, failure })
  return Buffer.concat([Buffer.from(`${line}\n`), bytesOf(block)])
}

/** What {@link answerBytes} wrote. */
export function readAnswer(bytes: Buffer): { readonly id: string; readonly done: BlockDone } {
  const end = bytes.indexOf('\n')
  const { id, ...said } = JSON.parse(bytes.toString('utf8', 0, end))
  const [block] = blocksIn(new Uint8Array(bytes.subarray(end + 1))).blocks
  if (block === undefined) throw new Error(`the answer to ${id} has no block`)
  return { id, done: { block, ...said } }
}
