import { defineConfig } from 'vitest/config'

// The tests of the tests: level, power and coverage of every primitive of the inference core.
export default defineConfig({
  test: {
    include: ['test/**/*.calibration.test.ts'],
    isolate: false,
    maxWorkers: '100%',
    testTimeout: 0,
  },
})
