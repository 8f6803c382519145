import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../imports.ts'
import { Sandbox } from './sandbox.ts'

/** Words of npm that install without asking the network for more than it must. */
export const INSTALL = ['install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error']

/** A folder outside the repository with the packed package in it. */
export function packed(): { readonly sandbox: Sandbox; readonly tarball: string } {
  const sandbox = new Sandbox()
  execFileSync('npm', ['pack', '--silent', '--pack-destination', sandbox.path], {
    cwd: ROOT,
    stdio: 'ignore',
  })
  const [tarball = ''] = readdirSync(sandbox.path).map((file) => join(sandbox.path, file))
  return { sandbox, tarball }
}
