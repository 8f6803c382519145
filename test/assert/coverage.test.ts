import { type CoverageOptions, coverage, VerdictError } from 'collapse-check/assert'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seeded } from '../seeded.ts'

const lists = fc.array(fc.nat(), { maxLength: 10 })
const length = (values: readonly number[]) =>
  values.length === 0 ? 'empty' : values.length > 5 ? ['long', 'not empty'] : 'not empty'
const options: CoverageOptions = { margin: 0.02 }

/** The share of each label in many runs of a property, as `fc.statistics` counts it. */
function shares(runs: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  let total = 0
  for (let run = 0; run < runs; run++) {
    const drawn = fc.sample(lists, seeded(100, run))
    total += drawn.length
    for (const label of drawn.flatMap(length)) counts.set(label, (counts.get(label) ?? 0) + 1)
  }
  return new Map([...counts].map(([label, count]) => [label, count / total]))
}

describe('the values that fast-check generates for a property', () => {
  test('are certified to have labels that are more frequent than they must be', async () => {
    const measured = shares(500)
    const certificates = await coverage(
      fc,
      lists,
      length,
      { empty: 0.05, long: 0.2, 'not empty': 0.5 },
      options,
    )
    expect(certificates.map(({ verdict, claim }) => [verdict, claim])).toEqual([
      ['certified', "share of 'empty' ≥ 0.05, margin 0.02"],
      ['certified', "share of 'long' ≥ 0.2, margin 0.02"],
      ['certified', "share of 'not empty' ≥ 0.5, margin 0.02"],
    ])
    for (const [label, minimum] of [
      ['empty', 0.05],
      ['long', 0.2],
      ['not empty', 0.5],
    ] as const) {
      expect(measured.get(label)).toBeGreaterThan(minimum)
    }
  })

  test.each([
    ['that is too rare', { 'not empty': 0.5, long: 0.9 }],
    ['that does not occur', { 'not empty': 0.5, negative: 0.05 }],
  ])('are refuted for a label %s, which is named', async (_, minima) => {
    const failure = await coverage(fc, lists, length, minima, options).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(VerdictError)
    expect((failure as Error).message).toMatch(/^refuted: share of '(long|negative)' ≥ /)
    expect((failure as Error).stack).toContain('coverage.test.ts')
  })

  test('share alpha, a label each', async () => {
    const [one] = await coverage(fc, lists, length, { empty: 0.05 }, options)
    const [ofTwo] = await coverage(fc, lists, length, { empty: 0.05, long: 0.2 }, options)
    expect(one?.alpha).toBe(1e-6)
    expect(ofTwo?.alpha).toBe(5e-7)
  })

  test('are those of a run as long as the property has it, or of a property', async () => {
    const seen: number[] = []
    const sampler = {
      sample: (_: unknown, { numRuns }: { numRuns: number }) => {
        seen.push(numRuns)
        return new Array<number>(numRuns).fill(1)
      },
    }
    await coverage(sampler, fc.nat(), () => 'any', { any: 0.5 }, { margin: 0.2, numRuns: 7 })
    expect(new Set(seen)).toEqual(new Set([7]))
    const property = fc.property(lists, (values) => values.length <= 10)
    const [empty] = await coverage(fc, property, ([values]) => length(values), { empty: 0.05 }, options)
    expect(empty?.verdict).toBe('certified')
  })

  test('that are no values are refused', async () => {
    const nothing = { sample: () => [] }
    await expect(coverage(nothing, fc.nat(), () => 'any', { any: 0.5 }, { margin: 0.2 })).rejects.toThrow(
      'replicate 0: returned NaN',
    )
  })
})
