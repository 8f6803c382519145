import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { gzipSync } from 'node:zlib'

const TOOLS = ['TryClaim', 'JudgePoint'] as const

/** Scripts of the built site that a reader loads beside the page, with a tool and a property. */
export interface Download {
  readonly tool: (typeof TOOLS)[number]
  /** The id of the property. */
  readonly id: string
  readonly files: ReadonlySet<string>
  /** As a host sends them, compressed by gzip. */
  readonly bytes: number
}

/** A property in the map of the worker, and its script. */
const PROPERTY = /"\.\.\/\.\.\/properties\/([^"]+)\.property\.ts":\s*\(\)\s*=>\s*import\("\.\/([^"]+)"\)/g
/** What a script loads before it runs. */
const IMPORT = /(?:from|import)\s*"(\.[^"]+\.js)"/g

/** What each property takes with either tool, the most first. */
export function downloadsOf(folder: string): readonly Download[] {
  const scripts = readdirSync(join(folder, 'assets'), { recursive: true, encoding: 'utf8' })
    .map((file) => `/assets/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.js') && !file.includes('.md.'))
  const texts = new Map(scripts.map((file) => [file, readFileSync(join(folder, file), 'utf8')]))
  const textOf = (file: string) => texts.get(file) ?? ''
  const sizes = new Map([...texts].map(([file, text]) => [file, gzipSync(text, { level: 9 }).length]))

  const loaded = (file: string, known = new Set<string>()): ReadonlySet<string> => {
    if (known.has(file)) return known
    known.add(file)
    for (const [, path = ''] of textOf(file).matchAll(IMPORT))
      loaded(posix.join(posix.dirname(file), path), known)
    return known
  }
  const named = (begin: string): string => {
    const [found, ...others] = scripts.filter((file) => file.startsWith(begin))
    if (found === undefined || others.length > 0)
      throw new Error(`one script begins with ${begin}, not ${others.length + (found ? 1 : 0)}`)
    return found
  }
  const page = loaded(named('/assets/app.'))
  const worker = named('/assets/worker-')
  return [...textOf(worker).matchAll(PROPERTY)]
    .flatMap(([, id = '', script = '']) =>
      TOOLS.map((tool): Download => {
        const entries = [named(`/assets/chunks/${tool}.`), worker, `/assets/${script}`]
        const files = new Set(entries.flatMap((file) => [...loaded(file)]).filter((file) => !page.has(file)))
        const bytes = [...files].reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0)
        return { tool, id, files, bytes }
      }),
    )
    .sort((a, b) => b.bytes - a.bytes)
}
