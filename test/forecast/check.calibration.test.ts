import fc from 'fast-check'
import { expect, test } from 'vitest'
import { check } from '../../src/forecast/check.ts'
import { propertyOf, rulesFor } from '../../src/forecast/forecast.ts'
import { judge } from '../../src/trials/judge.ts'
import { seeded } from '../seeded.ts'
import { recipes } from './random-recipes.ts'
import { EVERY_RULE } from './rules/every-rule.ts'

const LEVELS = { alpha: 1e-9, beta: 1e-6 }

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

/** Every rule that is simulated, with a recipe of its own. */
const SIMULATED = EVERY_RULE.flatMap((recipe) =>
  rulesFor(recipe).flatMap((rule) => (rule.check === undefined ? [] : [{ recipe, rule }])),
)

test('a simulation would notice: an answer that is off by more than its margin is refuted', async () => {
  let refuted = 0
  for (const { recipe, rule } of SIMULATED) {
    const value = rule.value(recipe)
    // Above, where there is room; a lower bound is wrong only there.
    const wrong = value < 0.6 || value > 1 ? 1.5 * value : rule.kind === 'lower bound' ? 1 : 0.6 * value
    const simulated = rule.check?.(recipe, value)
    const mistaken = rule.check?.(recipe, wrong)
    if (simulated === undefined || mistaken === undefined) continue
    const trial = { epoch: 'tests', property: propertyOf(rule, recipe), purpose: 'control', levels: LEVELS }
    const { verdict } = await judge(
      { ...trial, experiment: simulated.experiment, criterion: () => mistaken.criterion(0.1) },
      { recipe: JSON.stringify(recipe) },
    )
    expect(verdict, `${rule.quantity}: ${JSON.stringify(recipe)}`).toBe('refuted')
    refuted++
  }
  expect(refuted).toBeGreaterThan(25)
})
