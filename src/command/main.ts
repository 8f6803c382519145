// The command `collapse-check`. It speaks of the project that it stands in, and starts vitest there.
import { runCommand } from './run-command.ts'

process.exitCode = await runCommand(process.argv.slice(2), {
  folder: process.cwd(),
  print: (text) => console.log(text),
  note: (text) => console.error(text),
})
