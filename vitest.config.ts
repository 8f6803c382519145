import { defineConfig } from 'vitest/config'
import { PropertyReporter } from './src/vitest/reporters.ts'

// Unit tests, and every property at the quick tier. Calibrations of the inference core and the suite of
// normalizing flows take longer and have configurations of their own.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'properties/**/*.property.ts'],
    exclude: ['**/node_modules/**', 'test/**/*.calibration.test.ts', 'properties/**/flow-*.property.ts'],
    isolate: false,
    maxWorkers: '100%',
    testTimeout: 0,
    reporters: [new PropertyReporter()],
  },
})
