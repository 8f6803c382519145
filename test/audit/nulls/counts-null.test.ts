import { expect, test } from 'vitest'
import { CountsNull } from '../../../src/audit/nulls/counts-null.ts'
import type { NullSettings } from '../../../src/audit/nulls/settings.ts'
import { logGamma } from '../../../src/special/gamma.ts'

const counts = (list: readonly number[]) => new Map(list.map((count, i) => [String(i), count]))

/** Every way in which n draws fall on three symbols. */
const outcomes = (n: number) =>
  Array.from({ length: n + 1 }, (_, a) =>
    Array.from({ length: n - a + 1 }, (_, b) => [a, b, n - a - b]),
  ).flat()

/** The multinomial probability of counts. */
function chance(drawn: readonly number[], shares: readonly number[]): number {
  const n = drawn.reduce((sum, count) => sum + count, 0)
  const log = drawn.reduce(
    (sum, count, i) => sum - logGamma(count + 1) + (count === 0 ? 0 : count * Math.log(shares[i] ?? 0)),
    logGamma(n + 1),
  )
  return Math.exp(log)
}

const settings: NullSettings = { workflow: 'replace', share: 0, divisor: 'n' }

test.each<[string, Partial<NullSettings>, readonly number[]]>([
  ['replace', {}, [0.5, 0.3, 0.2]],
  ['accumulate', { workflow: 'accumulate' }, [11 / 20, 5 / 20, 4 / 20]],
  ['fixed real data', { workflow: 'fixed-real' }, [11 / 20, 5 / 20, 4 / 20]],
  ['a share of real data', { share: 0.2 }, [0.2 * 0.5 + 0.8 * 0.6, 0.2 * 0.3 + 0.8 * 0.2, 0.2]],
])('under the null every likelihood ratio has mean 1 (%s)', (_, changes, shares) => {
  const law = new CountsNull({ counts: counts([5, 3, 2]) }, { ...settings, ...changes })
  const started = changes.workflow === undefined && changes.share === undefined
  if (!started) law.take({ counts: counts([6, 2, 2]) })
  const means = law.alternatives.map((_alternative, i) =>
    outcomes(6).reduce((sum, drawn) => {
      const ratio = law.ratios({ counts: counts(drawn) })[i] ?? Number.NaN
      return sum + chance(drawn, shares) * Math.exp(ratio)
    }, 0),
  )
  expect(means.length).toBeGreaterThan(20)
  for (const mean of means) expect(mean).toBeCloseTo(1, 10)
})

test('a symbol that the model has lost rules the null out', () => {
  const law = new CountsNull({ counts: counts([5, 5, 0]) }, settings)
  expect(law.ratios({ counts: counts([5, 4, 1]) }).every((ratio) => ratio === Number.POSITIVE_INFINITY)).toBe(
    true,
  )
})

test('fresh real data are asked for where the workflow has them, and only there', () => {
  const first = { counts: counts([5, 5]) }
  expect(() => new CountsNull(first, settings).ratios({ ...first, real: counts([1, 1]) })).toThrow(
    'only there',
  )
  expect(() => new CountsNull(first, { ...settings, workflow: 'fresh-real' }).ratios(first)).toThrow(
    'real is undefined',
  )
})
