import { mean } from '../claims/criteria/mean.ts'
import { UNIT_RANGE } from '../inference/interval-claim.ts'
import type { Stream } from '../random/stream.ts'
import { ArgumentError } from '../validation/argument-error.ts'
import { integerAtLeast } from '../validation/checks.ts'
import { assertClaim, checkCriterion } from './assert-claim.ts'
import { begin } from './awaiting/begin.ts'
import type { Certificate } from './certificate.ts'
import { type CertifyOptions, settingsOf } from './options.ts'

/** What is needed of fast-check, whichever version: `fc` itself fits. */
export interface Sampler {
  sample(
    arbitrary: never,
    parameters: { readonly seed: number; readonly numRuns: number },
  ): readonly unknown[]
}

/** What generates values, as the arbitraries and properties of fast-check do. */
export interface Generator<Value> {
  generate(...args: never[]): { readonly value: Value }
}

/** The label of a value, or several, or none: what `fc.statistics` takes. */
export type Classify<Value> = (value: Value) => string | readonly string[] | undefined

/** How coverage is judged. */
export interface CoverageOptions extends Omit<CertifyOptions, 'controls'> {
  /** How far below its minimum the share of a label must be before the assertion has to notice. */
  readonly margin: number
  /** How many values a run of the property generates; 100 unless said, as `fc.assert` does. */
  readonly numRuns?: number | undefined
}

/**
 * Asserts that values with these labels are as frequent as they must be, where a property is to mean something: what
 * `fc.statistics` prints, as an assertion that can fail, with error rates.
 *
 * The share of a label is that among the values of one run of a property, which fast-check biases towards small and
 * extreme values, the first ones most. So a replicate is a whole run, `fc.sample` with a seed of its own; the claim is
 * about the mean share over runs, and holds for dependent values too. Each label is judged at alpha over their number
 * and at beta; a label that does not occur is refuted.
 *
 * Cost: some tens of runs a label, at margins of a third of the minimum.
 *
 * @param fc fast-check, or whatever samples as it does
 * @param arbitrary what generates the values
 * @param minima the least share of each label, in (0, 1]
 * @returns one certificate a label, in their order
 * @throws ArgumentError at once, if an argument is wrong; VerdictError at the first label that is too rare
 *
 * @example
 * ```ts
 * // With fast-check itself: `await coverage(fc, fc.array(fc.nat()), …)`.
 * const dice = { generate: () => ({ value: 0 }) }
 * const sampler = { sample: (_: unknown, { seed }: { seed: number }) => [Math.abs(seed) % 6, Math.abs(seed >> 8) % 6] }
 * const classify = (face: number) => (face === 0 ? 'lowest' : undefined)
 * const [lowest] = await coverage(sampler, dice, classify, { lowest: 0.15 }, { margin: 0.1 })
 * lowest?.verdict
 * // => 'certified'
 * ```
 */
export function coverage<Value>(
  fc: Sampler,
  arbitrary: Generator<Value>,
  classify: Classify<Value>,
  minima: { readonly [label: string]: number },
  { margin, numRuns = 100, ...options }: CoverageOptions,
): Promise<readonly Certificate[]> {
  if (typeof fc?.sample !== 'function') {
    throw new ArgumentError('fc', fc, 'fast-check itself, as in `import fc from "fast-check"`')
  }
  if (typeof arbitrary?.generate !== 'function') {
    throw new ArgumentError(
      'arbitrary',
      arbitrary,
      'an arbitrary of fast-check, such as `fc.array(fc.nat())`',
    )
  }
  if (typeof classify !== 'function') {
    throw new ArgumentError('classify', classify, 'a function from a value to its label')
  }
  integerAtLeast('numRuns', numRuns)
  const labels = Object.entries(minima)
  if (labels.length === 0) {
    throw new ArgumentError('minima', minima, 'a least share for at least one label, such as { empty: 0.05 }')
  }
  const { alpha } = settingsOf(options, '')
  const claims = labels.map(([label, minimum]) => ({
    label,
    criterion: criterionOf(label, minimum, margin),
  }))
  const levels = { ...options, alpha: alpha / labels.length }
  for (const { criterion } of claims) checkCriterion(criterion, settingsOf(levels, ''))
  const shareOf = (label: string) => (draw: Stream) => {
    const values = fc.sample(arbitrary as never, { seed: draw.word() | 0, numRuns }) as readonly Value[]
    const labelled = values.filter((value) => [classify(value)].flat().includes(label))
    return labelled.length / values.length
  }
  return begin(coverage, async (callSite) => {
    const certificates: Certificate[] = []
    for (const { label, criterion } of claims) {
      certificates.push(await assertClaim(shareOf(label), criterion, levels, callSite))
    }
    return certificates
  })
}

function criterionOf(label: string, minimum: number, margin: number) {
  if (!(minimum > 0 && minimum <= 1)) {
    throw new ArgumentError(`minima['${label}']`, minimum, 'a share above 0 and at most 1: 0.05 for 5 %')
  }
  const criterion = mean.atLeast(minimum, { margin, range: UNIT_RANGE })
  return { ...criterion, predicted: `share of '${label}' ${criterion.predicted}` }
}
