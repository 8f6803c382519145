export { PropertyReporter } from './reporting/property-reporter.ts'
export { VerifyReporter } from './reporting/verify-reporter.ts'
