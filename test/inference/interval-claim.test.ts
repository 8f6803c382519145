import { describe, expect, test } from 'vitest'
import { claimSides, isVacuous, testableSides, UNIT_RANGE } from '../../src/inference/interval-claim.ts'

const ANY = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }

describe('a claim about a number', () => {
  test('has the sides that data could contradict', () => {
    expect(claimSides({ high: 0.3, margin: 0.1 }, UNIT_RANGE).count).toBe(1)
    expect(claimSides({ low: 0.3, high: 0.3, margin: 0.1 }, UNIT_RANGE).count).toBe(2)
    expect(claimSides({ low: 0, high: 0.3, margin: 0.1 }, UNIT_RANGE).lower).toBeUndefined()
    expect(claimSides({ low: 0.3, high: 1.5, margin: 0.1 }, UNIT_RANGE).upper).toBeUndefined()
    expect(claimSides({ low: 0.3, high: 1, margin: 0.1 }, UNIT_RANGE).upper).toBeUndefined()
  })

  test('has nothing to certify on a side whose margin reaches the end of the range', () => {
    const { lower, upper } = testableSides({ low: 0.01, high: 0.01, margin: 0.02 }, UNIT_RANGE)
    expect(lower?.trivial).toBe(true)
    expect(upper).toEqual({ bound: 0.01, far: 0.03, trivial: false })
  })

  test.each([
    [{ high: 0.99, margin: 0.02 }, true],
    [{ high: 0.98, margin: 0.02 }, true],
    [{ high: 0.97, margin: 0.02 }, false],
    [{ high: 7, margin: 0.02 }, true],
    [{ low: 0.01, margin: 0.02 }, true],
    [{ low: 0.02, margin: 0.02 }, true],
    [{ low: 0.03, margin: 0.02 }, false],
    [{ low: 0, high: 1, margin: 0.02 }, true],
    [{ low: 0.01, high: 0.99, margin: 0.02 }, true],
    [{ low: 0.01, high: 0.5, margin: 0.02 }, false],
    [{ low: 1, margin: 0.02 }, false],
    [{ high: 0, margin: 0.02 }, false],
  ])('%j is vacuous for a probability, and refused: %s', (claim, vacuous) => {
    expect(isVacuous(claim)).toBe(vacuous)
    const refused = () => {
      try {
        return testableSides(claim, UNIT_RANGE) === undefined
      } catch (error) {
        return (error as Error).message.startsWith('claim is')
      }
    }
    expect(refused()).toBe(vacuous)
  })

  test.each([
    [{ high: 0.3, margin: 0 }, /^margin is 0; allowed: a finite number above 0/],
    [{ high: 0.3, margin: Number.NaN }, /^margin is NaN/],
    [{ high: 0.3, margin: -0.1 }, /^margin is -0.1/],
    [{ high: 0.3, margin: 1e-20 }, /^margin is 1e-20; allowed: large enough to move the bound 0.3/],
    [{ high: Number.NaN, margin: 0.1 }, /^high is NaN/],
    [{ low: Number.NaN, margin: 0.1 }, /^low is NaN/],
    [{ high: -0.1, margin: 0.2 }, /^high is -0.1; allowed: at least 0/],
    [{ low: 1.1, margin: 0.2 }, /^low is 1.1; allowed: at most 1/],
    [{ low: 0.4, high: 0.3, margin: 0.2 }, /^low is 0.4; allowed: at most high/],
    [{ margin: 0.2 }, /^claim is/],
  ])('%j is refused with the argument, its value and what is allowed', (claim, message) => {
    expect(() => claimSides(claim, UNIT_RANGE)).toThrow(message)
  })

  test('is never vacuous where the range has no ends', () => {
    expect(isVacuous({ high: 1e9, margin: 1e9 }, ANY)).toBe(false)
  })
})
