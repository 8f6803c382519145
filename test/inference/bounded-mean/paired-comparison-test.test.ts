import { expect, test } from 'vitest'
import { boundedMeanTest } from '../../../src/inference/bounded-mean/bounded-mean-test.ts'
import { pairedComparisonTest } from '../../../src/inference/bounded-mean/paired-comparison-test.ts'
import { calibrationStreams, pairWorld, run } from '../support/calibration.ts'

const LEVELS = { alpha: 1e-6, beta: 1e-6 }

test('a paired comparison is the test of a bounded mean on the differences', () => {
  const paired = pairedComparisonTest({ high: 0, margin: 0.2 }, 1, LEVELS)
  const single = boundedMeanTest({ high: 0, margin: 0.2 }, { low: -1, high: 1 }, LEVELS)
  for (let i = 0; i < 50; i++) {
    paired.observe((i * 0.37) % 1, (i * 0.61) % 1)
    single.observe(((i * 0.37) % 1) - ((i * 0.61) % 1))
  }
  expect(paired.logRefute).toBe(single.logRefute)
  expect(paired.logCertify).toBe(single.logCertify)
  expect(paired.interval()).toEqual(single.interval())
  expect(paired.estimate()).toBe(single.estimate())
  expect(paired.budget).toBe(single.budget)
  expect(paired.observations).toBe(50)
})

test('common random numbers make a comparison cheaper and leave the answer', () => {
  const claim = { high: 0, margin: 0.05 }
  const common = run(
    pairWorld(pairedComparisonTest(claim, 1, LEVELS), (s) => {
      const u = s.uniform()
      return [u, Math.min(1, u + 0.05 * s.uniform())]
    }),
    calibrationStreams('common').at(0),
  )
  const apart = run(
    pairWorld(pairedComparisonTest(claim, 1, LEVELS), (s) => [
      s.uniform(),
      Math.min(1, s.uniform() + 0.05 * s.uniform()),
    ]),
    calibrationStreams('apart').at(0),
  )
  expect(common.decision).toBe('certified')
  expect(apart.decision).toBe('certified')
  expect(apart.observations).toBeGreaterThan(2 * common.observations)
})

test('a difference beyond the width is refused', () => {
  expect(() => pairedComparisonTest({ high: 0, margin: 0.2 }, 1, LEVELS).observe(2, 0.5)).toThrow(
    /^first − second is 1.5/,
  )
  expect(() => pairedComparisonTest({ high: 0, margin: 0.2 }, 0, LEVELS)).toThrow(/^width is 0/)
})
