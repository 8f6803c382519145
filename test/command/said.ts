import { runCommand } from '../../src/command/run-command.ts'

/** What a command prints and notes in a folder, and what it ends with. */
export async function said(folder: string, words: readonly string[]) {
  const printed: string[] = []
  const noted: string[] = []
  const code = await runCommand(words, {
    folder,
    print: (text) => printed.push(text),
    note: (text) => noted.push(text),
  })
  return { code, printed: printed.join('\n'), noted: noted.join('\n') }
}
