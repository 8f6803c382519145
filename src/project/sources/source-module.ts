import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A module of claims as text: what it declares at its top level, and where the names come from that it imports. */
export interface SourceModule {
  readonly file: string
  readonly text: string
  /** Text by name. */
  readonly declarations: ReadonlyMap<string, string>
  /** For each value that is imported from a file of the project: the file, and the name there (`*` for all of it). */
  readonly imports: ReadonlyMap<string, { readonly file: string; readonly name: string }>
}

const IMPORT = /^import\s+([^'";]+?)\s+from\s+['"]([^'"]+)['"]/gm
const DECLARED =
  /^(?:export\s+)?(?:default\s+)?(?:async\s+)?(?:const|let|function\*?|class|interface|type)\s+([\w$]+|\{[^}]*\}|\[[^\]]*\])/

/** Reads modules of a project, each once. */
export function sourceReader(root: string): (file: string) => SourceModule | undefined {
  const known = new Map<string, SourceModule | undefined>()
  return (file) => {
    if (!known.has(file)) known.set(file, existsSync(file) ? read(root, file) : undefined)
    return known.get(file)
  }
}

function read(root: string, file: string): SourceModule {
  const text = readFileSync(file, 'utf8').replace(/^\s*(?:\/\/.*|\/?\*.*)$/gm, '')
  const imports = new Map<string, { file: string; name: string }>()
  for (const [, clause = '', from = ''] of text.matchAll(IMPORT)) {
    if (clause.startsWith('type ')) continue
    const target = fileOf(root, file, from)
    if (target === undefined) continue
    for (const [local, name] of namesIn(clause)) imports.set(local, { file: target, name })
  }
  const declarations = new Map<string, string>()
  for (const chunk of text.split(/^(?=[a-z])/m)) {
    const [, names = ''] = DECLARED.exec(chunk) ?? []
    for (const [name] of names.matchAll(/[\w$]+/g)) declarations.set(name, chunk)
  }
  return { file, text, declarations, imports }
}

/** Where an import leads; `undefined` for packages. */
function fileOf(root: string, file: string, from: string): string | undefined {
  if (from.startsWith('.')) return join(dirname(file), from)
  const [, folder, path] = /^#([\w-]+)\/(.+)$/.exec(from) ?? []
  if (folder === undefined) return undefined
  const base = join(root, folder, path ?? '')
  return [`${base}.ts`, `${base}.js`].find((candidate) => existsSync(candidate))
}

/** The local names that an import clause makes, with those they have in the module that they come from. */
function namesIn(clause: string): [string, string][] {
  const [, list = ''] = /\{([^}]*)\}/.exec(clause) ?? []
  const named = list
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '' && !item.startsWith('type '))
    .map((item): [string, string] => {
      const [name = '', local = name] = item.split(/\s+as\s+/)
      return [local, name]
    })
  const [, all] = /\*\s+as\s+([\w$]+)/.exec(clause) ?? []
  const [, byDefault] = /^([\w$]+)\s*(?:,|$)/.exec(clause) ?? []
  return [
    ...named,
    ...(all === undefined ? [] : [[all, '*'] as [string, string]]),
    ...(byDefault === undefined ? [] : [[byDefault, 'default'] as [string, string]]),
  ]
}
