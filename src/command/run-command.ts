import { NoRendererError } from '../report/figure/figure-svg.ts'
import { EPOCH } from '../trials/epoch.ts'
import { ArgumentError } from '../validation/argument-error.ts'
import { suggestion } from '../validation/nearest.ts'
import type { ExitCode, Invocation } from './command.ts'
import { COMMANDS } from './commands.ts'
import { projectRoot } from './project-root.ts'
import { UsageError } from './usage-error.ts'
import { nextWords } from './words/complete.ts'
import { helpOf, overview } from './words/help.ts'
import { parseWords } from './words/parse-words.ts'

/** Where a command stands, and how it speaks. */
export type Surroundings = Pick<Invocation, 'folder' | 'print' | 'note'>

const NOTHING_DONE: ExitCode = 2
const DEBUG = '--debug'

/** Does what the words after `collapse-check` ask for. What goes wrong is said in a sentence, with a stack after `--debug`. */
export async function runCommand(words: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { note } = surroundings
  try {
    return await run(
      words.filter((word) => word !== DEBUG),
      surroundings,
    )
  } catch (error) {
    const hint = hintFor(error)
    const message = error instanceof Error ? error.message : String(error)
    note(`collapse-check: ${hint === undefined ? `something went wrong: ${message}` : message}`)
    if (words.includes(DEBUG)) note(String(error instanceof Error ? error.stack : error))
    else note(hint ?? `${DEBUG} shows where; please report it.`)
    return NOTHING_DONE
  }
}

/** What to do about an error; `undefined` where it is a mistake of ours. */
function hintFor(error: unknown): string | undefined {
  const wrongUse = [UsageError, ArgumentError, NoRendererError].some((known) => error instanceof known)
  if (wrongUse) return 'collapse-check --help shows what there is.'
  const fromSystem = error instanceof Error && 'syscall' in error
  return fromSystem
    ? 'Is the path there, a file where it should be one, and yours to read and write?'
    : undefined
}

async function run([name, ...words]: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { folder, print } = surroundings
  const root = projectRoot(folder)
  switch (name) {
    case undefined:
      print(overview(COMMANDS, EPOCH))
      return NOTHING_DONE
    case 'help':
    case '--help':
    case '-h':
      print(overview(COMMANDS, EPOCH))
      return 0
    case '--version':
    case '-v':
      print(EPOCH)
      return 0
    case 'complete':
      // Asked by the scripts of `completion`, behind a `--`.
      print(nextWords(COMMANDS, root, words.slice(1)).join('\n'))
      return 0
  }
  if (name.startsWith('-')) {
    throw new UsageError(`the command comes before ${name}, as in collapse-check list --published`)
  }
  const command = COMMANDS.find((one) => one.name === name)
  if (command === undefined) {
    const names = COMMANDS.map((one) => one.name)
    throw new UsageError(`there is no command '${name}'${suggestion(name, names)}`)
  }
  const end = words.indexOf('--')
  const own = end === -1 ? words : words.slice(0, end)
  if (own.includes('--help') || own.includes('-h')) {
    print(helpOf(command))
    return 0
  }
  return await command.run({ root, ...surroundings, ...parseWords(command, words) })
}
