import { audit } from './auditing/audit.ts'
import type { Command } from './command.ts'
import { forecast } from './forecasting/forecast.ts'
import { changes } from './reading/changes.ts'
import { cite } from './reading/cite.ts'
import { list } from './reading/list.ts'
import { show } from './reading/show.ts'
import { replay } from './running/replay.ts'
import { verify } from './running/verify.ts'
import { completion } from './words/completion.ts'
import { newClaim } from './writing/new.ts'
import { publish } from './writing/publish.ts'
import { render } from './writing/render.ts'

/** Everything that `collapse-check` can do, in the order of its help. */
export const COMMANDS: readonly Command[] = [
  newClaim,
  verify,
  replay,
  list,
  show,
  cite,
  changes,
  forecast,
  audit,
  render,
  publish,
  completion,
]
