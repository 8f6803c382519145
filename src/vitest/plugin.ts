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
 * A configuration that names property files in its `include`, or one of these reporters, is taken at its word.
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
    config(config) {
      // What it returned would be added to lists, and could take nothing from them.
      config.test = withClaims(config.test ?? {})
    },
  }
}

type Test = NonNullable<ViteUserConfig['test']>

function withClaims(said: Test): Test {
  const full = readOptions({ ...process.env, ...said.env }).tier === 'full'
  return {
    // Claims keep nothing between them, and load the same core.
    ...(full ? { maxWorkers: '100%', isolate: false } : {}),
    ...said,
    include: included(said.include, full),
    reporters: reporters(said.reporters, full),
    setupFiles: [...[said.setupFiles ?? []].flat(), SETUP],
  }
}

function included(said: string[] | undefined, full: boolean): string[] {
  if (said?.some((pattern) => /propert/.test(pattern))) return said
  return full ? [PROPERTIES] : [...(said ?? configDefaults.include), PROPERTIES]
}

function reporters(said: Test['reporters'], full: boolean): NonNullable<Test['reporters']> {
  const ours = [said]
    .flat()
    .some((each) => each instanceof PropertyReporter || each instanceof VerifyReporter)
  if (said !== undefined && (ours || !full)) return said
  return [full ? new VerifyReporter() : new PropertyReporter()]
}
