import { defineConfig } from 'vitest/config'
import { PropertyReporter } from './src/vitest/reporters.ts'

// Unit tests, and every property at the quick tier. Calibrations of the inference core take longer and run in
// CI, by vitest.calibration.config.ts.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'properties/**/*.property.ts'],
    exclude: ['**/node_modules/**', 'test/**/*.calibration.test.ts'],
    isolate: false,
    maxWorkers: '100%',
    testTimeout: 0,
    reporters: [new PropertyReporter()],
  },
})
