import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeOf } from '../../../src/forecast/answers/place.ts'
import { propertyOf, rulesFor } from '../../../src/forecast/forecast.ts'
import type { Recipe } from '../../../src/forecast/recipe/recipe-schema.ts'
import { RULES } from '../../../src/forecast/rules/index.ts'
import { KEYS } from '../../../src/forecast/rules/rule.ts'
import { ROOT } from '../../imports.ts'
import { seeded } from '../../seeded.ts'
import { recordsOf } from '../made-records.ts'
import { recipes } from '../random-recipes.ts'
import { EVERY_RULE } from './every-rule.ts'

test('every rule has a recipe that it applies to, and every recipe of the list a rule', () => {
  const used = new Set(EVERY_RULE.flatMap(rulesFor))
  expect(RULES.filter((rule) => !used.has(rule)).map(({ quantity }) => quantity)).toEqual([])
  expect(EVERY_RULE.filter((recipe) => rulesFor(recipe).length === 0)).toEqual([])
  expect(new Set(RULES.map(({ key }) => key))).toEqual(new Set(KEYS))
})

test('the claim behind every rule is to be certified, and has the axes on which the rule places some recipe', async () => {
  const behind = EVERY_RULE.flatMap((recipe) =>
    rulesFor(recipe).map((rule) => ({ rule, id: propertyOf(rule, recipe), at: rule.at(recipe) })),
  )
  const records = recordsOf([...new Set(behind.map(({ id }) => id))])
  const outsideOf = new Map<string, readonly string[]>()
  for (const { rule, id, at } of behind) {
    const record = records(id)
    if (record?.verdict !== 'certified') throw new Error(`${id} is not to be certified`)
    const pair = `${rule.quantity}: ${id}`
    const { outside } = placeOf(at, record)
    if (outside.length < (outsideOf.get(pair)?.length ?? Number.POSITIVE_INFINITY))
      outsideOf.set(pair, outside)
  }
  // Bounds of a vocabulary are for texts beyond the exact law.
  expect([...outsideOf.values()].filter((outside) => outside.length > 0)).toEqual([
    ['n = 10\u202f000 is not 20 to 1\u202f000'],
  ])
})

test('a value is a number, 0 or above, for whatever recipe', () => {
  fc.assert(
    fc.property(recipes, (recipe: Recipe) => {
      for (const rule of rulesFor(recipe)) {
        const value = rule.value(recipe)
        expect(value >= 0, `${rule.quantity}: ${value}`).toBe(true)
      }
    }),
    seeded(200),
  )
})

test('a rule is a file of under forty lines', () => {
  const folder = join(ROOT, 'src/forecast/rules')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('index.ts'),
  )
  expect(files.length).toBeGreaterThan(20)
  const lines = (file: string) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '' && !/^import|^ *[/*]/.test(line)).length
  expect(files.filter((file) => lines(file) > 40)).toEqual([])
})
