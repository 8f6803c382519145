import { describe, expect, test } from 'vitest'
import { calibrationStreams, countDecisions, exceeds, meanExceedsOne, run } from './support/calibration.ts'
import { nullCases } from './support/primitives.ts'

const LEVELS = { alpha: 0.05, beta: 0.05 }
const TRIALS = 2000

describe('at the boundary of a true claim, and of one that is false by its margin', () => {
  test.each(nullCases())('$name: wrongly $wrong in at most 5 % of runs', ({ name, wrong, make }) => {
    const count = countDecisions(name, () => make(LEVELS), wrong, TRIALS)
    expect(exceeds(count, TRIALS, 0.05), `${count} of ${TRIALS} ${wrong}`).toBe(false)
  })

  test.each(nullCases().filter(({ eProcess }) => eProcess !== false))(
    '$name: the e-value for $wrong, where the run stops, has mean at most 1',
    ({ name, wrong, make }) => {
      const streams = calibrationStreams(name, { what: 'mean' })
      const values = Array.from({ length: 500 }, (_, i) => {
        const ended = run(make(LEVELS), streams.at(i))
        return Math.exp(wrong === 'refuted' ? ended.logRefute : ended.logCertify)
      })
      expect(meanExceedsOne(values)).toBe(false)
    },
  )
})
