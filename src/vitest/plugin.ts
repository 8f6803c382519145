import { fileURLToPath } from 'node:url'
import { configDefaults, type Plugin, type ViteUserConfig } from 'vitest/config'
import { readOptions } from './options.ts'
import { PropertyReporter } from './reporting/property-reporter.ts'
import { VerifyReporter } from './reporting/verify-reporter.ts'

const PROPERTIES = 'properties/**/*.property.{ts,js}'

/** Beside this file, in the sources and in what is built of them alike. */
const SETUP = fileURLToPath(
  new URL(`./index${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url),
)

/**
 * The plugin that makes claims tests: all that a configuration of vitest needs to run `properties/**` beside the
 * project's own tests. Under `collapse-check verify`, the full tier, claims alone run, with their own reporter.
 *
 * What the configuration says itself stays: `include`, `reporters` and limits.
 *
 * @example
 * ```ts
 * // vitest.config.ts
 * import { collapseCheck } from 'collapse-check/vite'
 * import { defineConfig } from 'vitest/config'
 *
 * export default defineConfig({ plugins: [collapseCheck()] })
 * ```
 */
export function collapseCheck(): Plugin {
  return {
    name: 'collapse-check',
    config: ({ test = {} }) => ({ test: { ...around(test), setupFiles: [SETUP] } }),
  }
}

type Test = NonNullable<ViteUserConfig['test']>

/** What the configuration leaves unsaid. */
function around(said: Test): Test {
  const full = readOptions({ ...process.env, ...said.env }).tier === 'full'
  const unsaid: Test = {
    include: full ? [PROPERTIES] : [...configDefaults.include, PROPERTIES],
    reporters: [full ? new VerifyReporter() : new PropertyReporter()],
    // Claims keep nothing between them, and load the same core.
    ...(full ? { maxWorkers: '100%', isolate: false } : {}),
  }
  return Object.fromEntries(Object.entries(unsaid).filter(([name]) => !(name in said)))
}
