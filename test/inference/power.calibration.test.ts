import { describe, expect, test } from 'vitest'
import { boundedMeanTest } from '../../src/inference/bounded-mean/bounded-mean-test.ts'
import { CALIBRATION_LEVEL, calibrationStreams, run, type World } from './support/calibration.ts'
import { POWER_CASES } from './support/power-cases.ts'

const AT_MOST = { alpha: CALIBRATION_LEVEL, beta: CALIBRATION_LEVEL }

const MOST_RUNS = 20_000

/**
 * Runs a world again and again, each time to `decision`, until it is decided whether the mean number of observations
 * is within 15 % of the design's mean size: by the bounded-mean test itself, whose claim is 10 % and whose margin is
 * 5 %, so that a certificate excludes 15 % at a level of 1e-6. No run takes more observations than its budget: that,
 * and not the largest of the numbers seen, is the end of their range.
 */
function costsAsDesigned(name: string, make: () => World, size: number, decision: string) {
  const streams = calibrationStreams(name)
  const range = { low: 0, high: make().test.budget / size }
  const hint = { mean: 1, variance: 0.15 }
  const judge = boundedMeanTest({ low: 0.9, high: 1.1, margin: 0.05 }, range, AT_MOST, hint)
  for (let i = 0; judge.decision === undefined && i < MOST_RUNS; i++) {
    const ended = run(make(), streams.at(i))
    expect(ended.decision).toBe(decision)
    judge.observe(ended.observations / size)
  }
  return judge.decision
}

describe('the mean number of observations is within 15 % of the design, and every run decides rightly', () => {
  test.each(POWER_CASES)('$name: certifies at the bound', ({ name, honest, sizes }) => {
    expect(costsAsDesigned(`${name}, honest`, honest, sizes.certify, 'certified')).toBe('certified')
  })

  test.each(POWER_CASES)('$name: refutes off by the margin', ({ name, off, sizes }) => {
    expect(costsAsDesigned(`${name}, off`, off, sizes.refute, 'refuted')).toBe('certified')
  })
})
