import { isDeepStrictEqual } from 'node:util'
import type { Theorem } from '../claims/theorem.ts'
import { PropertyError } from '../trials/property-error.ts'

const PROPERTY_FILE = /^(?<root>.*?)\/?properties\/(?<id>[^/]+\/[^/]+)\.property\.(?<language>ts|js)$/

/** Where a property's file stands: the project's folder and the id that its path spells. */
export interface PropertyPath {
  readonly root: string
  readonly id: string
  /** TypeScript or JavaScript; its theorem is written in the same. */
  readonly language: 'ts' | 'js'
}

/**
 * Reads a property's id off the path of its file.
 *
 * @throws PropertyError if the file is not `properties/<paper>/<name>.property.ts` or `.js`
 */
export function propertyPath(file: string): PropertyPath {
  const { root, id, language } = PROPERTY_FILE.exec(file.replaceAll('\\', '/'))?.groups ?? {}
  if (root === undefined || id === undefined) {
    throw new PropertyError(file, 'path: allowed: properties/<paper>/<name>.property.ts, which spells the id')
  }
  return { root, id, language: language === 'js' ? 'js' : 'ts' }
}

/**
 * Checks that a theorem's id is its path: the default export of `theorems/<id>.ts` must say the same.
 *
 * The same, not be the same: where this module is a dependency, Node loads it, and only vitest's own import reads the
 * project's TypeScript, in a copy.
 *
 * @throws PropertyError otherwise
 */
export async function checkTheoremPath(
  { root, id, language }: PropertyPath,
  theorem: Theorem,
): Promise<void> {
  const file = `theorems/${theorem.id}.${language}`
  // Loaded here because reporters, outside a test, read paths too.
  const { vi } = await import('vitest')
  const found = await vi.importActual<{ default?: unknown }>(`${root}/${file}`).then(
    (module) => module.default,
    () => undefined,
  )
  if (!isDeepStrictEqual(found, theorem)) {
    throw new PropertyError(
      id,
      `theorem.id is '${theorem.id}'; allowed: its path, and ${file} does not export it`,
    )
  }
}
