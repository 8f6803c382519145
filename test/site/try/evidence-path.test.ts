import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { EvidencePath } from '../../../site/try/evidence-path.ts'
import type { TestAtWork } from '../../../src/inference/observing.ts'
import { seeded } from '../../seeded.ts'

const at = (observations: number, decision?: 'certified'): TestAtWork => ({
  observations,
  decision,
  logRefute: -observations,
  logCertify: observations * Math.LN10,
  budget: 1e6,
  estimate: () => 0,
  interval: () => [0, 1],
})

/** The path over so many observations, asked for whenever it is looked at. */
function path(many: number, looks: ReadonlySet<number> = new Set()) {
  const evidence = new EvidencePath()
  const steps = []
  for (let n = 1; n <= many; n++) {
    evidence.observe(at(n, n === many ? 'certified' : undefined))
    if (looks.has(n)) steps.push(...evidence.take())
  }
  return [...steps, ...evidence.take()]
}

test('it has its first steps, its last, and some hundreds whatever their number', () => {
  const steps = path(200_000)
  expect(steps.slice(0, 3).map(([n]) => n)).toEqual([1, 2, 3])
  expect(steps.at(-1)?.[0]).toBe(200_000)
  expect(steps.length).toBeGreaterThan(100)
  expect(steps.length).toBeLessThan(600)
  expect(steps[9]?.[2]).toBeCloseTo(10)
})

test('it is the same however often it is looked at', () => {
  const whole = path(3000)
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 3000 })), (looks) => {
      expect(path(3000, new Set(looks))).toEqual(whole)
    }),
    seeded(20),
  )
})
