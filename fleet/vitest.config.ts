import verify from '../vitest.verify.config.ts'

// Every property at the full tier, as `npm run verify`; replicates run on the workers of a fleet.
export default { ...verify, test: { ...verify.test, setupFiles: ['fleet/setup.ts'] } }
