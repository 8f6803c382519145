import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { readPackageJson } from '../../project/package-json.ts'
import { PACKAGE_ROOT } from '../project-root.ts'

/**
 * What a project in `root` writes to depend on this very collapse-check: the spec that it was installed from, be it a
 * version, a tarball, a repository or a checkout.
 */
export function ownSpec(root: string): string {
  const { version = '0.0.0' } = readPackageJson(PACKAGE_ROOT)
  const modules = dirname(PACKAGE_ROOT.replace(/[\\/]$/, ''))
  if (basename(modules) !== 'node_modules') return fileSpec(root, PACKAGE_ROOT)
  const holder = dirname(modules)
  const { dependencies, devDependencies } = readPackageJson(holder)
  const spec = { ...devDependencies, ...dependencies }['collapse-check']
  if (spec === undefined) return `^${version}`
  return spec.startsWith('file:') ? fileSpec(root, resolve(holder, spec.slice('file:'.length))) : spec
}

/** A path below or beside the project, so that both can be moved together. */
function fileSpec(root: string, path: string): string {
  const way = relative(resolve(root), path)
  return `file:${(isAbsolute(way) ? join(path) : way).replaceAll('\\', '/')}`
}
