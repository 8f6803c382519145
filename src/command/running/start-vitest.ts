import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { readPackageJson } from '../../project/package-json.ts'
import { readOptions } from '../../vitest/options.ts'
import { UsageError } from '../usage-error.ts'
import { knowsClaims, PLUGIN_LINE, vitestConfigs } from './vitest-config.ts'

/**
 * Runs vitest in a project, with these arguments and variables.
 *
 * @returns its exit code
 * @throws UsageError if vitest is not installed there, is too old, or has no configuration that knows claims
 * @throws ArgumentError if a variable has a value that it cannot have
 */
export function startVitest(root: string, args: readonly string[], variables: NodeJS.ProcessEnv): number {
  const vitest = vitestOf(root)
  checkConfiguration(root)
  // Read again in the run, where an error would come with the stack of vitest.
  readOptions({ ...process.env, ...variables })
  const run = spawnSync(process.execPath, [vitest, 'run', ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...variables },
  })
  return run.status ?? 1
}

const LEAST = [4, 1] as const

function vitestOf(root: string): string {
  let file: string
  try {
    file = createRequire(join(root, 'package.json')).resolve('vitest/package.json')
  } catch {
    const { dependencies, devDependencies } = readPackageJson(root)
    const listed = 'vitest' in { ...dependencies, ...devDependencies }
    throw new UsageError(
      `vitest is not installed in ${root}; run npm install${listed ? '' : ' --save-dev vitest'}`,
    )
  }
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string }
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major < LEAST[0] || (major === LEAST[0] && minor < LEAST[1])) {
    throw new UsageError(
      `vitest ${version} is installed in ${root}; run npm install --save-dev vitest@${LEAST[0]}`,
    )
  }
  return join(dirname(file), 'vitest.mjs')
}

/** Without its setup file vitest loads a claim, hears nothing, and says that there is no test. */
function checkConfiguration(root: string): void {
  const [first] = vitestConfigs(root)
  if (first === undefined) {
    throw new UsageError(
      `there is no vitest.config.ts in ${root}; npx collapse-check new makes one, with ${PLUGIN_LINE}`,
    )
  }
  if (!knowsClaims(root)) throw new UsageError(`${first} does not know claims; add ${PLUGIN_LINE}`)
}

/** The vitest configuration of a property: that of its suite, named before the first hyphen, if there is one. */
export function suiteConfiguration(root: string, id: string): string | undefined {
  const file = `vitest.${id.split('/')[1]?.split('-')[0]}.config.ts`
  return existsSync(join(root, file)) ? file : undefined
}
