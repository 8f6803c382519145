import { defineConfig } from 'vitest/config'
import { VerifyReporter } from './src/vitest/reporters.ts'

// Every property at the full tier; a complete run writes docs/.
export default defineConfig({
  test: {
    include: ['properties/**/*.property.ts'],
    env: { TIER: 'full' },
    isolate: false,
    maxWorkers: '100%',
    testTimeout: 0,
    reporters: [new VerifyReporter()],
  },
})
