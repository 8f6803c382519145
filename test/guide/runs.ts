import { runCommand } from '../../src/command/run-command.ts'
import { ROOT } from '../imports.ts'

/** The pages whose output the command makes. */
export const PAGES_WITH_RUNS = ['docs/guide/forecast.md', 'docs/guide/audit.md']

/** What a command line prints in the folder of the repository. */
async function printed(line: string): Promise<string> {
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
  const lines: string[] = []
  const notes: string[] = []
  const print = (text: string) => void lines.push(text)
  const code = await runCommand(words, { folder: ROOT, print, note: (text) => void notes.push(text) })
  // Beside an output, notes are progress; without one, they say why.
  return (code === 2 ? notes : lines).join('\n')
}

/** A page with the output of every command line between `<!-- run: … -->` and `<!-- /run -->` made anew. */
export async function withRuns(page: string): Promise<string> {
  const runs = [...page.matchAll(/<!-- run: (.*) -->\n[\s\S]*?<!-- \/run -->/g)]
  if (runs.length === 0) throw new Error('the page has no run')
  let text = page
  for (const [all, line = ''] of runs) {
    const shown = `\`\`\`text\n$ npx collapse-check ${line}\n${await printed(line)}\n\`\`\``
    text = text.replace(all, () => `<!-- run: ${line} -->\n${shown}\n<!-- /run -->`)
  }
  return text
}
