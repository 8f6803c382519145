import { VerifyReporter } from './src/vitest/reporters.ts'
import { configuration } from './vitest.config.ts'

// The suite `text`, n-gram models that learn a whole book from their own output: minutes a property. A complete run
// writes its records to docs/, beside the committed ones of all other properties.
export default configuration({
  include: ['properties/**/text-*.property.ts'],
  env: { TIER: 'full' },
  reporters: [new VerifyReporter()],
})
