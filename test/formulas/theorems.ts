import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Theorem } from 'collapse-check'

const FOLDER = join(import.meta.dirname, '../../theorems')

/** Every theorem of the repository, in the order of ids. */
export const theorems: readonly Theorem[] = (
  await Promise.all(
    readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .sort()
      .map(async (file) => {
        const { default: theorem } = await import(pathToFileURL(join(FOLDER, file)).href)
        return theorem === undefined ? [] : [theorem as Theorem]
      }),
  )
).flat()

/** What the page of a theorem says in LaTeX. */
export const textOf = ({ statement, assumptions, notes = [] }: Theorem): string =>
  [statement, ...assumptions, ...notes].join('\n')
