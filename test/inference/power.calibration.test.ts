import { describe, expect, test } from 'vitest'
import { boundedMeanTest } from '../../src/inference/bounded-mean-test.ts'
import { CALIBRATION_LEVEL, calibrationStreams, run, type World } from './support/calibration.ts'
import { POWER_CASES } from './support/power-cases.ts'

const AT_MOST = { alpha: CALIBRATION_LEVEL, beta: CALIBRATION_LEVEL }

/** Observations to a decision, as a share of the design's mean size. */
function shares(name: string, make: () => World, size: number, decision: string): number[] {
  const streams = calibrationStreams(name)
  return Array.from({ length: 1000 }, (_, i) => {
    const ended = run(make(), streams.at(i))
    expect(ended.decision).toBe(decision)
    return ended.observations / size
  })
}

/**
 * Decides "the mean is within 15 % of 1" by the bounded-mean test itself: the claim is 10 %, the margin 5 %, so
 * that a certificate excludes 15 % at a level of 1e-6. No run takes more observations than its budget: that, and not
 * the largest of the values, is the end `most` of their range.
 */
function meanIsNearOne(values: readonly number[], most: number): string | undefined {
  const range = { low: 0, high: most }
  const judge = boundedMeanTest({ low: 0.9, high: 1.1, margin: 0.05 }, range, AT_MOST, {
    mean: 1,
    variance: 0.15,
  })
  for (const value of values) judge.observe(value)
  return judge.decision
}

describe('the mean number of observations is within 15 % of the design, and every run decides rightly', () => {
  test.each(POWER_CASES)('$name: certifies at the bound', ({ name, honest, sizes }) => {
    const values = shares(`${name}, honest`, honest, sizes.certify, 'certified')
    expect(meanIsNearOne(values, honest().test.budget / sizes.certify)).toBe('certified')
  })

  test.each(POWER_CASES)('$name: refutes off by the margin', ({ name, off, sizes }) => {
    const values = shares(`${name}, off`, off, sizes.refute, 'refuted')
    expect(meanIsNearOne(values, off().test.budget / sizes.refute)).toBe('certified')
  })
})
