import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from './usage-error.ts'

/**
 * Runs vitest in the project that the command stands in, with these arguments and variables.
 *
 * @returns its exit code
 * @throws UsageError if vitest is not installed there
 */
export function startVitest(args: readonly string[], variables: NodeJS.ProcessEnv): number {
  const vitest = join(process.cwd(), 'node_modules', 'vitest', 'vitest.mjs')
  if (!existsSync(vitest))
    throw new UsageError('vitest is not installed here; run npm install --save-dev vitest')
  const run = spawnSync(process.execPath, [vitest, 'run', ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...variables },
  })
  return run.status ?? 1
}
