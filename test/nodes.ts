import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')

/** The versions of Node on which everything must be the same. */
export const NODES = ['20', '22', '24'] as const

/** The binary of a major version of Node: this one, or one from the npm registry, installed into .cache/ where it is missing. */
export function nodeOf(version: string): string {
  if (process.versions.node.startsWith(`${version}.`)) return process.execPath
  const folder = join(ROOT, '.cache', `node${version}`)
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  const binary = join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (!existsSync(binary)) {
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefix', folder, `${name}@${version}`], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    })
  }
  return binary
}
