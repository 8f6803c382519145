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

/** A value that is off by more than a tenth: above, where there is room. */
const wrongBy = (value: number) => (value < 0.6 || value > 1 ? 1.5 * value : 0.6 * value)

/** Every rule that is simulated, with a recipe of its own; bounds are wrong only on one side. */
const SIMULATED = EVERY_RULE.flatMap((recipe) =>
  rulesFor(recipe)
    .filter(({ kind }) => kind === 'exact')
    .flatMap((rule) => {
      const value = rule.value(recipe)
      const [right, wrong] = [rule.check?.(recipe, value), rule.check?.(recipe, wrongBy(value))]
      return right === undefined || wrong === undefined ? [] : [{ recipe, rule, right, wrong }]
    }),
)

test('a simulation would notice: an answer that is off by more than its margin is refuted', async () => {
  expect(SIMULATED.length).toBeGreaterThan(25)
  for (const { recipe, rule, right, wrong } of SIMULATED) {
    const trial = { epoch: 'tests', property: propertyOf(rule, recipe), purpose: 'control', levels: LEVELS }
    const { verdict } = await judge(
      { ...trial, experiment: right.experiment, criterion: () => wrong.criterion(0.1) },
      { recipe: JSON.stringify(recipe) },
    )
    expect(verdict, `${rule.quantity}: ${JSON.stringify(recipe)}`).toBe('refuted')
  }
})
