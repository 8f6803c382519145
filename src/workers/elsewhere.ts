import type { BlockRunner } from '../trials/blocks/in-blocks.ts'

let runner: BlockRunner | undefined

/** From now on blocks of all properties run there, and not in threads. For a setup file of vitest. */
export function runBlocksOn(elsewhere: BlockRunner): void {
  runner = elsewhere
}

/** Where blocks run, if it is not here. */
export const blocksRunOn = (): BlockRunner | undefined => runner
