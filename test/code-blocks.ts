import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './imports.ts'

/** The TypeScript on a page of the repository that begins with the path of a file, by that path. */
export function filesOf(page: string): { readonly [path: string]: string } {
  return Object.fromEntries(
    codeBlocks(page).flatMap(({ path, code }) => (path === undefined ? [] : [[path, code]])),
  )
}

/** The TypeScript on a page that is no file: snippets, in the order of the page. */
export function snippetsOf(page: string): readonly string[] {
  return codeBlocks(page).flatMap(({ path, code }) => (path === undefined ? [code] : []))
}

function codeBlocks(page: string) {
  const text = readFileSync(join(ROOT, page), 'utf8')
  const blocks = text.matchAll(/```ts\n(?:\/\/ (\S+\.ts)\n)?([\s\S]*?)```/g)
  return [...blocks].map(([, path, code = '']) => ({ path, code }))
}
