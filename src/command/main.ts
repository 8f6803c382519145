// The command `collapse-check`. It speaks of the project that it stands in, and starts vitest there.
import { NoRendererError } from '../report/figure-svg.ts'
import { EPOCH } from '../trials/epoch.ts'
import { ArgumentError } from '../validation/argument-error.ts'
import type { ExitCode } from './command.ts'
import { COMMANDS } from './commands.ts'
import { nextWords } from './complete.ts'
import { helpOf, overview } from './help.ts'
import { suggestion } from './nearest.ts'
import { parseWords } from './parse-words.ts'
import { projectRoot } from './project-root.ts'
import { UsageError } from './usage-error.ts'

const NOTHING_DONE: ExitCode = 2

async function run([name, ...words]: readonly string[]): Promise<ExitCode> {
  const root = projectRoot(process.cwd())
  if (name === undefined || name === '--help' || name === 'help' || name === '-h') {
    console.log(overview(COMMANDS, EPOCH))
    return name === undefined ? NOTHING_DONE : 0
  }
  if (name === '--version' || name === '-v') {
    console.log(EPOCH)
    return 0
  }
  if (name === 'complete') {
    console.log(nextWords(COMMANDS, root, words.slice(1)).join('\n'))
    return 0
  }
  const command = COMMANDS.find((one) => one.name === name)
  if (command === undefined) {
    const names = COMMANDS.map((one) => one.name)
    throw new UsageError(`there is no command '${name}'${suggestion(name, names)}`)
  }
  const own = words.slice(0, endOf(words))
  if (own.includes('--help') || own.includes('-h')) {
    console.log(helpOf(command))
    return 0
  }
  return await command.run({
    root,
    ...parseWords(command, words),
    print: (text) => console.log(text),
    note: (text) => console.error(text),
  })
}

/** Where the words end that are the command's own. */
function endOf(words: readonly string[]): number {
  const end = words.indexOf('--')
  return end === -1 ? words.length : end
}

const DEBUG = '--debug'
const words = process.argv.slice(2)
try {
  process.exitCode = await run(words.filter((word) => word !== DEBUG))
} catch (error) {
  // What can be said in a sentence needs no stack; what cannot is a mistake of ours.
  const expected = [UsageError, ArgumentError, NoRendererError].some((known) => error instanceof known)
  const message = error instanceof Error ? error.message : String(error)
  console.error(`collapse-check: ${expected ? message : `something went wrong: ${message}`}`)
  if (words.includes(DEBUG)) console.error(error)
  else if (expected) console.error('collapse-check --help shows what there is.')
  else console.error(`${DEBUG} shows where; please report it.`)
  process.exitCode = NOTHING_DONE
}
