import { defineConfig } from 'vitest/config'
import { VerifyReporter } from './src/vitest/reporters.ts'

// The suite `flow`, neural networks that learn from their own output: minutes a property. A complete run writes
// its records to docs/, beside the committed ones of all other properties.
export default defineConfig({
  test: {
    include: ['properties/**/flow-*.property.ts'],
    env: { TIER: 'full' },
    isolate: false,
    maxWorkers: '100%',
    testTimeout: 0,
    reporters: [new VerifyReporter()],
  },
})
