// The command `collapse-check`. It speaks of the project that it stands in, and starts vitest there.
import cac from 'cac'
import { publish } from './publish.ts'
import { replay } from './replay.ts'
import { UsageError } from './usage-error.ts'
import { verify } from './verify.ts'

const cli = cac('collapse-check')
cli
  .command('verify [...ids]', 'Put claims to the test at the full tier: all of them, or those named')
  .option('--tier <tier>', 'quick or full: how many points are hunted', { default: 'full' })
  .option('--epoch <word>', 'Draw the streams of another epoch')
  .example('  collapse-check verify suresh-2025/theorem-3-bound')
  .action(verify)
cli
  .command(
    'replay <id> [...parameters]',
    'Judge exactly one point, with the numbers that every other run draws there',
  )
  .option('--epoch <word>', 'Draw the streams of another epoch')
  .example('  collapse-check replay suresh-2025/theorem-3-bound epsilon=0.1 k=111 n=10')
  .action(replay)
cli
  .command(
    'publish',
    'Add the records of docs/ to docs/published.json, the list of what others may have cited',
  )
  .option('--because <sentence>', 'Why claims ask another question than the published one, or are withdrawn')
  .example('  collapse-check publish --because "n goes to 500, it went to 200"')
  .action(publish)
cli.help()

try {
  cli.parse(process.argv, { run: false })
  if (cli.matchedCommand === undefined && cli.options.help !== true) {
    if (cli.args[0] !== undefined) throw new UsageError(`there is no command '${cli.args[0]}'`)
    cli.outputHelp()
    process.exitCode = 2
  } else {
    process.exitCode = (await cli.runMatchedCommand()) ?? 0
  }
} catch (error) {
  // Bad words of a command line need no stack.
  console.error(error instanceof Error ? error.message : String(error))
  console.error('Run collapse-check --help to see what there is.')
  process.exitCode = 2
}
