import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { choiceLaw } from '../../src/laws/choice-law.ts'
import { seeded } from '../seeded.ts'

const answers = fc
  .array(fc.record({ mass: fc.double({ min: 0.01, max: 1 }), reward: fc.double({ min: -3, max: 3 }) }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((each) => {
    const total = each.reduce((sum, { mass }) => sum + mass, 0)
    return {
      probabilities: each.map(({ mass }) => mass / total),
      weights: each.map(({ reward }) => Math.exp(reward)),
    }
  })
  .filter(({ weights, probabilities }) => [...weights, ...probabilities].every(Number.isFinite))

/** Every list of K answers, one by one. */
function listed(probabilities: readonly number[], weights: readonly number[], candidates: number): number[] {
  const law = probabilities.map(() => 0)
  const choose = (drawn: readonly number[], mass: number): void => {
    const worth = drawn.reduce((sum, i) => sum + (weights[i] ?? 0), 0)
    for (const i of drawn) law[i] = (law[i] ?? 0) + (mass * (weights[i] ?? 0)) / worth
  }
  const draw = (drawn: readonly number[], mass: number): void => {
    if (drawn.length === candidates) choose(drawn, mass)
    else for (const [i, p] of probabilities.entries()) draw([...drawn, i], mass * p)
  }
  draw([], 1)
  return law
}

const choiceProperty = (holds: (answers: { probabilities: number[]; weights: number[] }) => void) =>
  fc.assert(fc.property(answers, holds), seeded(50))

describe('the law of a choice', () => {
  test('is that of all lists of candidates', () => {
    choiceProperty(({ probabilities, weights }) => {
      for (const candidates of [1, 2, 3, 5]) {
        const expected = listed(probabilities, weights, candidates)
        choiceLaw({ probabilities, weights, candidates }).forEach((mass, i) => {
          expect(mass).toBeCloseTo(expected[i] ?? Number.NaN, 12)
        })
      }
    })
  })

  test('does not see the unit of the weights', () => {
    choiceProperty(({ probabilities, weights }) => {
      const tenfold = weights.map((weight) => 10 * weight)
      const law = choiceLaw({ probabilities, weights, candidates: 4 })
      choiceLaw({ probabilities, weights: tenfold, candidates: 4 }).forEach((mass, i) => {
        expect(mass).toBeCloseTo(law[i] ?? Number.NaN, 12)
      })
    })
  })

  // (0.2, 0.3, 0.5) with rewards (1, 0, −1); of two, p² + 2p Σ p_j times the logistic function of the difference.
  test.each([
    [2, 0.5, [0.2609068355, 0.3220426796, 0.4170504849]],
    [3, 1, [0.3635058073, 0.3431862341, 0.2933079585]],
  ])('of %i candidates is the known one', (candidates, tau, expected) => {
    const weights = [1, 0, -1].map((reward) => Math.exp(tau * reward))
    choiceLaw({ probabilities: [0.2, 0.3, 0.5], weights, candidates }).forEach((mass, i) => {
      expect(mass).toBeCloseTo(expected[i] ?? Number.NaN, 10)
    })
  })

  test('tends to the law of infinitely many', () => {
    const answers = { probabilities: [0.7, 0.3], weights: [1, 4] }
    const [limit = 0] = choiceLaw({ ...answers, candidates: Number.POSITIVE_INFINITY })
    expect(limit).toBeCloseTo(0.7 / 1.9, 14)
    const [many = 0] = choiceLaw({ ...answers, candidates: 300 })
    // The weights of K candidates vary by less than 2 with standard deviation 1.4: the error is O(1/K).
    expect(Math.abs(many - limit)).toBeLessThan(1 / 300)
    expect(many).not.toBeCloseTo(limit, 5)
  })

  test.each([
    [{ probabilities: [0, 0], weights: [1, 1], candidates: 2 }, 'probabilities'],
    [{ probabilities: [0.5, 0.4], weights: [1, 1], candidates: 2 }, 'probabilities'],
    [{ probabilities: [1.5, -0.5], weights: [1, 1], candidates: 2 }, 'probabilities[1]'],
    [{ probabilities: [], weights: [], candidates: 2 }, 'probabilities'],
    [{ probabilities: [1], weights: [0], candidates: 2 }, 'weights'],
    [{ probabilities: [0.5, 0.5], weights: [1], candidates: 2 }, 'weights'],
    [{ probabilities: [1], weights: [1], candidates: 1.5 }, 'candidates'],
    [{ probabilities: [1], weights: [1], candidates: 0 }, 'candidates'],
  ])('of %j is refused by the name of the argument', (choice, argument) => {
    expect(() => choiceLaw(choice)).toThrow(argument)
  })
})
