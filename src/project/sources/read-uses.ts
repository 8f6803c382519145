import { join } from 'node:path'
import type { Use } from '../../report/grouping/uses.ts'
import { propertyIds } from '../property-files.ts'
import { idsBelow } from '../read-records.ts'
import { type SourceModule, sourceReader } from './source-module.ts'

/**
 * Which theorem rests on which: a theorem's file imports values of another's, through files that are no theorems too; or a
 * property's file does beside those of its own theorem.
 */
export function readUses(root: string): readonly Use[] {
  const read = sourceReader(root)
  const theorems = new Map<string, string>()
  for (const id of idsBelow(join(root, 'theorems'), /\.(?:ts|js)$/)) {
    const module = moduleOf(read, join(root, 'theorems', id))
    if (module !== undefined && /^export default theorem\(/m.test(module.text)) theorems.set(module.file, id)
  }
  const reached = (module: SourceModule | undefined, seen = new Set<string>()): readonly string[] =>
    [...new Set([...(module?.imports.values() ?? [])].map(({ file }) => file))].flatMap((file) => {
      if (seen.has(file)) return []
      seen.add(file)
      const id = theorems.get(file)
      return id === undefined ? reached(read(file), seen) : [id]
    })
  const byFormula = [...theorems].flatMap(([file, of]) => reached(read(file)).map((on): Use => ({ of, on })))
  const byProperty = propertyIds(root).flatMap((by) => {
    const module = moduleOf(read, join(root, 'properties', `${by}.property`))
    const of = theorems.get(module?.imports.get('theorem')?.file ?? '')
    if (of === undefined) return []
    const direct = [...(module?.imports.values() ?? [])].flatMap(({ file }) => theorems.get(file) ?? [])
    return [...new Set(direct)].filter((on) => on !== of).map((on): Use => ({ of, on, by }))
  })
  return [...byFormula, ...byProperty]
}

const moduleOf = (read: ReturnType<typeof sourceReader>, path: string) =>
  read(`${path}.ts`) ?? read(`${path}.js`)
