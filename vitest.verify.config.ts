import { CostSequencer } from './src/vitest/cost-sequencer.ts'
import { VerifyReporter } from './src/vitest/reporters.ts'
import { configuration, SUITES } from './vitest.config.ts'

// Every property at the full tier, but for the suites with a command of their own, whose committed records are
// shown with the rest; a complete run writes docs/.
export default configuration({
  include: ['properties/**/*.property.ts'],
  exclude: [SUITES],
  env: { TIER: 'full' },
  reporters: [new VerifyReporter()],
  sequence: { sequencer: CostSequencer },
})
