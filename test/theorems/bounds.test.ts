import { type Bound, bound, laws, type Params, points } from 'collapse-check'
import { describe, expect, test } from 'vitest'
import { loopRisk, loopRiskAtMost } from '#theorems/alemohammad-2024/fixed-against-fresh'
import { survivalLimit, survivalLimitError } from '#theorems/barzilai-shamir-2025/delayed-collapse'
import { freshDesignRisk, sharedDesignRisk } from '#theorems/gerstgrasser-2024/accumulated-regression'
import { effectiveGenerations, exponentError } from '#theorems/suresh-2025/linear-forgetting'
import { survivalAtMost } from '#theorems/suresh-2025/theorem-1'
import { sharpenedSurvivalAtMost } from '#theorems/suresh-2025/theorem-1-sharpened'
import { tailAtMost } from '#theorems/suresh-2025/theorem-3'
import { sharpenedTailAtMost } from '#theorems/suresh-2025/theorem-3-sharpened'
import { roomOf } from '../../src/claims/formulas/bound.ts'
import { textOf, theorems } from '../formulas/theorems.ts'

const survivals = points({
  n: [2, 5, 20, 100, 500],
  p0: [0.5, 0.2, 0.05, 0.01, 0.001],
  k: [1, 2, 3, 10, 50, 300],
})
const spreads = points({ n: [2, 3, 5, 20, 100], k: [1, 5, 50, 400], epsilon: [0.9, 0.5, 0.1, 0.01] })

/** What no page says in one formula. */
const OTHERS: readonly Bound[] = [
  bound({
    latex: 'the sharpening of Theorem 1 is one',
    exact: (point) => sharpenedSurvivalAtMost(point),
    atMost: survivalAtMost,
    over: survivals,
  }),
  bound({
    latex: 'the sharpening of Theorem 3 is one',
    exact: sharpenedTailAtMost,
    atMost: tailAtMost,
    over: spreads,
  }),
  bound({
    latex: 'rows that are new cost less than rows that are kept',
    exact: freshDesignRisk,
    atMost: sharedDesignRisk,
    over: points({ d: [1, 5], n: [8, 1000], T: [1, 2, 20] }),
  }),
  bound({
    latex: 'a loop with new real data is never worse than they are',
    exact: loopRisk,
    atMost: loopRiskAtMost,
    over: points({ n: [1, 30, 500], k: [1, 100, 1e6], T: [1, 2, 30, 3000], real: 'drawn anew' }),
  }),
  bound({
    latex: 'the distance of the delay from its limit',
    exact: ({ n, k }) => Math.abs(laws.staircaseSurvival(n, k) - survivalLimit(k)),
    atMost: ({ n }) => survivalLimitError(n),
    over: points({ n: [4, 10, 100, 1e6], k: [1, 2, 5, 40, 1000] }),
  }),
  bound({
    latex: 'the distance of the linear law from the exact one',
    exact: ({ k }) => Math.abs(2 / laws.survivalExponent(k) / effectiveGenerations(k) - 1),
    atMost: ({ k }) => exponentError(k),
    over: points({ k: Array.from({ length: 2000 }, (_, i) => i + 2) }),
  }),
]

const holds = (claim: Bound) => {
  const { room, at } = roomOf(claim)
  expect(claim.over.length).toBeGreaterThan(0)
  expect(room, `closest at ${JSON.stringify(at)}`).toBeGreaterThanOrEqual(1)
}

describe('a bound of a page holds wherever the exact law is known', () => {
  for (const theorem of theorems) {
    for (const claim of theorem.bounds ?? []) {
      test(`${theorem.id}: ${claim.latex}, from ${'atMost' in claim ? 'above' : 'below'}`, () => {
        expect(textOf(theorem)).toContain(claim.latex)
        holds(claim)
      })
    }
  }
})

describe('bounds of bounds, and of errors', () => {
  test.each(OTHERS)('$latex', (claim) => {
    expect(claim.latex).not.toBe('')
    holds(claim)
  })
})

test('a bound that is broken at one point is seen, and one that says nothing is no bound', () => {
  const above = bound({
    latex: '',
    exact: ({ x }) => x,
    atMost: ({ x }) => 2 * x,
    over: points({ x: [1, 2] }),
  })
  expect(roomOf(above)).toEqual({ room: 2, at: { x: 1 } })
  expect(roomOf({ ...above, atMost: ({ x }) => Number(x) * Number(x) - 0.5 })).toEqual({
    room: 0.5,
    at: { x: 1 },
  })
  expect(roomOf({ ...above, exact: () => 0, atMost: () => -1 }).room).toBe(0)
  expect(roomOf({ ...above, exact: () => 0 }).room).toBe(Number.POSITIVE_INFINITY)
  for (const nowhere of [1, 2]) {
    const law = ({ x }: Params) => (x === nowhere ? Number.NaN : Number(x))
    expect(roomOf({ ...above, exact: law })).toEqual({ room: Number.NaN, at: { x: nowhere } })
  }
  const below = bound({
    latex: '',
    exact: ({ x }) => x,
    atLeast: ({ x }) => x - 1,
    over: points({ x: [1, 3] }),
  })
  expect(roomOf(below)).toEqual({ room: 1.5, at: { x: 3 } })
})
