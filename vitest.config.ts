import { defaultServerConditions } from 'vite'
import { defineConfig, type TestUserConfig } from 'vitest/config'
import { collapseCheck } from './src/vitest/plugin.ts'
import { PropertyReporter } from './src/vitest/reporters.ts'

/**
 * What claims are made of, loaded as Node loads it: vitest turns every import into a getter, which costs loops up to a third
 * of their time. Only in a run that ends (`vitest run`): what is loaded so is not watched, nor loaded again.
 */
const native: TestUserConfig = process.argv.includes('run')
  ? {
      execArgv: ['--import', 'tsx', '--conditions=collapse-check-source'],
      server: { deps: { external: [/\/(src|theorems|data|worlds)\//] } },
    }
  : {}

/**
 * What all configurations share: claims are tests, and `collapse-check` is the source beside them. Vitest loads modules
 * as a server does, so that the condition belongs to `ssr`.
 */
export const configuration = (test: TestUserConfig) =>
  defineConfig({
    plugins: [collapseCheck()],
    ssr: { resolve: { conditions: ['collapse-check-source', ...defaultServerConditions] } },
    test: { isolate: false, maxWorkers: '100%', testTimeout: 0, hookTimeout: 0, ...native, ...test },
  })

/** Properties of the suites that have a command of their own, for they take minutes each. */
export const SUITES = 'properties/**/{flow,text}-*.property.ts'

// Unit tests, and every property at the quick tier. Calibrations of the inference core and the suites take longer and
// have configurations of their own.
export default configuration({
  include: ['test/**/*.test.ts', 'properties/**/*.property.ts'],
  exclude: ['**/node_modules/**', 'test/**/*.calibration.test.ts', SUITES],
  reporters: [new PropertyReporter()],
})
