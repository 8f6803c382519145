import { defineConfig } from 'vitest/config'
import { VerifyReporter } from './src/vitest/reporters.ts'

// Every property at the full tier, but for the suites with a command of their own, whose committed records are
// shown with the rest; a complete run writes docs/.
export default defineConfig({
  test: {
    include: ['properties/**/*.property.ts'],
    exclude: ['properties/**/flow-*.property.ts'],
    env: { TIER: 'full' },
    isolate: false,
    maxWorkers: '100%',
    testTimeout: 0,
    reporters: [new VerifyReporter()],
  },
})
