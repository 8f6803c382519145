import fc from 'fast-check'
import { expect, test } from 'vitest'
import { check } from '../../src/forecast/check.ts'
import { seeded } from '../seeded.ts'
import { recipes } from './random-recipes.ts'

test('three hundred random recipes do as the forecast says, at levels that allow none to differ', async () => {
  const verdicts = new Map<string, number>()
  for (const recipe of fc.sample(recipes, seeded(300))) {
    for (const { quantity, verdict, evidence } of await check(recipe, { epoch: 'tests', margin: 0.1 })) {
      verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1)
      expect(verdict, JSON.stringify({ recipe, quantity, evidence })).not.toBe('refuted')
    }
  }
  expect(verdicts.get('certified')).toBeGreaterThan(200)
  expect(verdicts.get('inconclusive') ?? 0).toBe(0)
})
