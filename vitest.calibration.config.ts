import { configuration } from './vitest.config.ts'

// The tests of the tests: level, power and coverage of every primitive of the inference core.
export default configuration({
  include: ['test/**/*.calibration.test.ts'],
  exclude: ['properties/**'],
})
