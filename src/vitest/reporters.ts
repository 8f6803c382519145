export { PropertyReporter } from './property-reporter.ts'
export { VerifyReporter } from './verify-reporter.ts'
