import { expect, test } from 'vitest'
import { Audit } from '../../src/audit/audit.ts'
import { StreamFactory } from '../../src/random/stream.ts'
import { atTemperature, countsRounds, honest } from './loops.ts'

const stream = (name: string) =>
  new StreamFactory({ epoch: 'tests', property: 'audit', params: {}, purpose: name }).at(0)
const watched = (distort = honest) => {
  const audit = new Audit()
  return countsRounds({ symbols: 50, n: 5000, rounds: 12, distort }, stream('one')).map((round) =>
    audit.observe(round),
  )
}

test('an honest loop is not flagged, one at temperature 0.8 is, and it says faster', () => {
  expect(watched().at(-1)?.crossed).toBeUndefined()
  const last = watched(atTemperature(0.8)).at(-1)
  expect(last?.crossed).toBeGreaterThan(0)
  expect(last?.side.faster).toBeGreaterThan(last?.side.slower ?? 0)
  expect(last?.best?.words).toContain('temperature 0.8')
})

test('a loop at temperature 1.25 loses slower', () => {
  const last = watched(atTemperature(1.25)).at(-1)
  expect(last?.crossed).toBeGreaterThan(0)
  expect(last?.side.slower).toBeGreaterThan(last?.side.faster ?? 0)
})

test('the evidence starts at 1, and what crossed stays crossed', () => {
  const all = watched(atTemperature(0.8))
  expect(all[0]).toMatchObject({ round: 0, logE: 0, crossed: undefined })
  const first = all.findIndex(({ crossed }) => crossed !== undefined)
  expect(all.slice(first).every(({ crossed }) => crossed === first)).toBe(true)
})

test('a symbol from nowhere ends it', () => {
  const audit = new Audit()
  const counts = (...list: number[]) => ({ counts: new Map(list.map((count, i) => [String(i), count])) })
  audit.observe(counts(5, 5))
  expect(audit.observe(counts(5, 4, 1))).toMatchObject({ impossible: true, crossed: 1 })
  expect(audit.observe(counts(5, 5))).toMatchObject({ impossible: true, crossed: 1 })
})

test('options and rounds that do not fit are refused', () => {
  expect(() => new Audit({ workflow: 'replaced' as never })).toThrow("the nearest is 'replace'")
  expect(() => new Audit({ share: 1 })).toThrow('share is 1; allowed: a share of real data in [0, 1)')
  expect(() => new Audit({ share: 0.1, workflow: 'accumulate' })).toThrow('0 where workflow is accumulate')
  expect(() => new Audit({ alpha: 0 })).toThrow('alpha is 0')
  const audit = new Audit()
  audit.observe({ n: 10, mean: 0, variance: 1 })
  expect(() => audit.observe({ counts: new Map([['a', 1]]) })).toThrow(
    "round 1 is 'counts'; allowed: gaussian",
  )
})
