import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const ROOT = join(import.meta.dirname, '..')

/** Layers from the ground up: a folder imports only from those before it. */
export const LAYERS = [
  'validation',
  'special',
  'random',
  'engine',
  'inference',
  'laws',
  'families',
  'training',
  'worlds',
  'claims',
  'assert',
  'trials',
  'report',
  'forecast',
  'audit',
  'project',
  'workers',
  'vitest',
  'command',
]

/** One import: the file that says it, from the root, and what it says. */
export interface Import {
  readonly file: string
  readonly target: string
}

/** Every static import and re-export of the TypeScript files below some folders. */
export function importsOf(...folders: readonly string[]): Import[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(folder, file))
      .flatMap((file) => {
        const text = readFileSync(join(ROOT, file), 'utf8')
        const targets = [...text.matchAll(/^(?:import|export) [^;]*? from '([^']+)'/gms)]
        return targets.map(([, target = '']) => ({ file, target }))
      }),
  )
}

/** The layer of a file of `src/`, or undefined. */
export const layerOf = (file: string): string | undefined => /^src\/([^/]+)\//.exec(file)?.[1]

/** The layer that a relative import leads to. */
export const targetLayer = ({ file, target }: Import): string | undefined =>
  target.startsWith('.') ? layerOf(join(file, '..', target)) : undefined
