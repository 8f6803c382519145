import { changes } from './changes.ts'
import { cite } from './cite.ts'
import type { Command } from './command.ts'
import { completion } from './completion.ts'
import { list } from './list.ts'
import { newClaim } from './new.ts'
import { publish } from './publish.ts'
import { render } from './render.ts'
import { replay } from './replay.ts'
import { show } from './show.ts'
import { verify } from './verify.ts'

/** Everything that `collapse-check` can do, in the order of its help. */
export const COMMANDS: readonly Command[] = [
  newClaim,
  verify,
  replay,
  list,
  show,
  cite,
  changes,
  render,
  publish,
  completion,
]
