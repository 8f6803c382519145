import { join } from 'node:path'
import type { NamedWorld } from '../../report/data/named-world.ts'
import { propertyIds } from '../property-files.ts'
import { type SourceModule, sourceReader } from './source-module.ts'

const FAMILY = /\bfamilies\.([a-z]\w*)\s*\(/g
/** Words of the same door that change how a family is seen, or measure it. */
const NO_FAMILY = new Set(['hasHit', 'leakyUniformDistance', 'renamed', 'staircaseDistance', 'watched'])
const WORKFLOW = /\bworkflows\.([a-z]\w*)/g
/** Words for worlds that come with a workflow. */
const WORKFLOW_OF: readonly (readonly [RegExp, string])[] = [
  [/\bworlds\.realAndSynthetic\b/, 'fixedRealLatestSynthetic'],
  [/\bworlds\.freshRealAndSynthetic\b/, 'freshRealLatestSynthetic'],
]
/** Recursive training, in which each generation replaces the last unless something else is said. */
const TRAINING = /\b(?:chain|fold|worlds\.(?:lastBeatsFirst|lastBeatsAnother|squaredError))\s*\(/

/**
 * The families and workflows that each property names for its own world: in its file up to its controls, and in what
 * that part calls from the files beside it.
 */
export function readWorlds(root: string): ReadonlyMap<string, NamedWorld> {
  const read = sourceReader(root)
  return new Map(
    propertyIds(root).flatMap((id): [string, NamedWorld][] => {
      const path = join(root, 'properties', `${id}.property`)
      const module = read(`${path}.ts`) ?? read(`${path}.js`)
      return module === undefined ? [] : [[id, worldIn(partsOf(module, read))]]
    }),
  )
}

function worldIn(parts: readonly string[]): NamedWorld {
  const text = parts.join('\n')
  const names = (pattern: RegExp) => [...text.matchAll(pattern)].flatMap(([, name]) => name ?? [])
  const named = [
    ...names(WORKFLOW),
    ...WORKFLOW_OF.flatMap(([pattern, workflow]) => (pattern.test(text) ? [workflow] : [])),
  ]
  const workflows = named.length === 0 && TRAINING.test(text) ? ['replace'] : named
  return {
    families: [...new Set(names(FAMILY).filter((name) => !NO_FAMILY.has(name)))].sort(),
    workflows: [...new Set(workflows)].sort(),
  }
}

/** The text of a property up to its controls, and of all that it calls, as far as the project's own files have it. */
function partsOf(module: SourceModule, read: (file: string) => SourceModule | undefined): readonly string[] {
  const seen = new Set<string>()
  const parts: string[] = []
  const take = (text: string, from: SourceModule) => {
    parts.push(text)
    for (const [word] of text.matchAll(/(?<!(?<!\.\.)\.)(?<![\w$])[\w$]+/g)) {
      const { file, name } = from.imports.get(word) ?? { file: from.file, name: word }
      const home = read(file)
      if (home === undefined || file.includes('/theorems/')) continue
      const whole = name === '*' ? [...home.declarations] : [[name, home.declarations.get(name)] as const]
      for (const [called, declared] of whole) {
        const key = `${file} ${called}`
        if (declared === undefined || seen.has(key)) continue
        // `import * as loop`: only what is called of it.
        if (name === '*' && !text.includes(`${word}.${called}`)) continue
        seen.add(key)
        take(declared, home)
      }
    }
  }
  const [, own = ''] = /^(verify\([\s\S]*?)(?=^ {2}controls:|(?![\s\S]))/m.exec(module.text) ?? []
  take(own, module)
  return parts
}
