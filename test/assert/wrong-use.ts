import {
  type CertifyOptions,
  type Criterion,
  certify,
  coverage,
  mean,
  probability,
  type Stream,
} from 'collapse-check/assert'
import fc from 'fast-check'

// What is wrong here is wrong for the compiler too, most of it; users of JavaScript have only the message.
export const any = (value: unknown) => value as never

export const agent = (draw: Stream) => draw.uniform() < 0.97
export const criterion = probability.atLeast(0.9, { margin: 0.05 })
export const score = mean.atLeast(0.5, { margin: 0.1, range: { low: 0, high: 1 } })
const labels = (values: readonly unknown[]) => (values.length === 0 ? 'empty' : undefined)

export const withOptions = (options: CertifyOptions) => () => certify(agent, criterion, options)
export const withReplicate =
  (replicate: unknown, claim: Criterion = criterion) =>
  () =>
    certify(any(replicate), claim)
export const coverageOf =
  (minima: object, options: object = { margin: 0.01 }) =>
  () =>
    coverage(fc, fc.array(fc.nat()), labels, any(minima), any(options))

/** What is wrong, and what its message must name: what was given, and what to do instead. */
export type WrongUse = readonly [what: string, use: () => unknown, given: RegExp, instead: RegExp]
