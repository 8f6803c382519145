import { defaultServerConditions } from 'vite'
import { defineConfig, type TestUserConfig } from 'vitest/config'
import { PropertyReporter } from './src/vitest/reporters.ts'

/**
 * What all configurations share: `collapse-check` is the source beside them, and claims become tests. Vitest loads
 * modules as a server does, so that the condition belongs to `ssr`; setup files it looks up without conditions, so
 * that what other projects call `collapse-check/vitest` is named by its path.
 */
export const configuration = (test: TestUserConfig) =>
  defineConfig({
    ssr: { resolve: { conditions: ['collapse-check-source', ...defaultServerConditions] } },
    test: {
      setupFiles: ['./src/vitest/index.ts'],
      isolate: false,
      maxWorkers: '100%',
      testTimeout: 0,
      hookTimeout: 0,
      ...test,
    },
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
