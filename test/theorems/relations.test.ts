import { points, type Relation, relation } from 'collapse-check'
import { describe, expect, test } from 'vitest'
import { brokenAt } from '../../src/claims/formulas/relation.ts'
import { theorems } from '../formulas/theorems.ts'

const [theorem] = theorems
if (theorem === undefined) throw new Error('there are no theorems')

/** The same relation of a formula that is a thousandth off: upwards here, where less is sharper, else downwards. */
const off = (claim: Relation): Relation => {
  const factor = claim.kind === 'sharpens' && claim.from === 'below' ? 0.001 : 1000
  return {
    ...claim,
    here: (at) => claim.here(at) * (claim.kind === 'sharpens' ? factor : 1.001) + Number.MIN_VALUE,
  }
}

describe('theorems stand to each other as their pages say', () => {
  for (const { id, relations = [] } of theorems) {
    test.each(relations)(`${id}: $kind $theorem.id, $where`, (claim) => {
      expect(claim.theorem.id).not.toBe(id)
      expect(theorems.map((other) => other.id)).toContain(claim.theorem.id)
      expect(claim.over.length).toBeGreaterThan(3)
      expect(brokenAt(claim)).toBeUndefined()
      expect(brokenAt(off(claim))).toBeDefined()
    })
  }
})

describe('a relation that does not hold is seen', () => {
  const over = points({ x: [1, 2, 3] })
  const claim = (there: (x: number) => number) => ({
    theorem,
    where: '',
    here: ({ x }: { readonly x: number }) => x,
    there: ({ x }: { readonly x: number }) => there(x),
    over,
  })

  test.each(['equivalent to', 'special case of'] as const)('%s: two numbers that differ', (kind) => {
    expect(brokenAt(relation({ kind, ...claim((x) => x) }))).toBeUndefined()
    expect(brokenAt(relation({ kind, ...claim((x) => x + (x === 2 ? 1e-6 : 0)) }))).toEqual({ x: 2 })
    expect(brokenAt(relation({ kind, ...claim((x) => (x === 3 ? Number.NaN : x)) }))).toEqual({ x: 3 })
  })

  test.each([
    ['above', 1],
    ['below', -1],
  ] as const)('sharpens from %s: a bound that is weaker somewhere, or better nowhere', (from, sign) => {
    const sharper = (there: (x: number) => number) =>
      brokenAt(relation({ kind: 'sharpens', from, ...claim(there) }))
    expect(sharper((x) => x + sign)).toBeUndefined()
    expect(sharper((x) => x + sign * (x - 1))).toBeUndefined()
    expect(sharper((x) => x + sign * (2.5 - x))).toEqual({ x: 3 })
    expect(sharper((x) => x)).toEqual({ x: 1 })
  })
})

test('no pair of theorems is related twice in the same way', () => {
  const pairs = theorems.flatMap(({ id, relations = [] }) =>
    relations.map(({ kind, theorem: other, where }) => [kind, ...[id, other.id].sort(), where].join(' ')),
  )
  expect(pairs).toEqual([...new Set(pairs)])
})
