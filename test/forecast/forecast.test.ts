import { expect, test } from 'vitest'
import { check } from '../../src/forecast/check.ts'
import { forecast, rulesFor } from '../../src/forecast/forecast.ts'
import { readRecipe } from '../../src/forecast/recipe/read-recipe.ts'
import { replacedError } from '../../src/forecast/rules/means/replaced-error.ts'
import { forecastText } from '../../src/forecast/text/forecast-text.ts'
import { judge } from '../../src/trials/judge.ts'
import { recordsOf } from './made-records.ts'

const loop = readRecipe({ model: 'mean', workflow: 'replace', real: 100, synthetic: 100, rounds: 9 })
const ids = ['xu-2025/random-walk-risk', 'xu-2025/beats-real-only', 'xu-2025/any-schedule-walk']
const warning = 'xu-2025/growth-is-necessary-everywhere'
const records = recordsOf([...ids, warning])

test('a law without a certified record is refused by name, and gives no number', () => {
  const refuted = (id: string) => {
    const record = records(id)
    return record === undefined || id !== ids[0] ? record : { ...record, verdict: 'refuted' as const }
  }
  expect(forecast(loop, records).answers.map(({ claim }) => claim.id)).toEqual(ids)
  const { answers, refused } = forecast(loop, refuted)
  expect(answers.map(({ claim }) => claim.id)).toEqual(ids.slice(1))
  expect(refused.map(({ property, because }) => `${property}: ${because}`)).toEqual([
    `${ids[0]}: it is refuted`,
  ])
  const quick = (id: string) => {
    const record = records(id)
    return record === undefined ? undefined : { ...record, tier: 'quick' as const }
  }
  expect(forecast(loop, quick).answers).toEqual([])
})

test('the first line says what world this is; where a recipe lies outside the certified domain, it says so', () => {
  expect(forecastText(forecast(loop, records)).split('\n')[0]).toContain('A language model is none of these')
  expect(forecast(loop, records).answers[0]?.place).toMatchObject({ inside: true, outside: [] })
  const long = readRecipe({ ...loop, rounds: 999 })
  expect(forecast(long, records).answers[0]?.place).toMatchObject({
    inside: false,
    outside: ['T = 1\u202f000 is not 1 to 150'],
  })
})

test('a warning is shown where its claim bears on the recipe, and its record says what it warns of', () => {
  const kept = readRecipe({ ...loop, workflow: 'accumulate' })
  expect(forecast(kept, records).warnings.map(({ property, verdict }) => [property, verdict])).toEqual([
    [warning, 'refuted'],
  ])
  expect(forecast(loop, records).warnings).toEqual([])
  expect(forecast(kept, () => undefined).warnings).toEqual([])
})

test('data that are chosen have no answer, and it says why', () => {
  const chosen = readRecipe({ ...loop, bestOf: 4 })
  expect(rulesFor(chosen)).toEqual([])
  expect(forecast(chosen, () => undefined).notCovered[0]?.ask).toBe('the best of 4')
})

test('a check certifies what the law says and refutes what it does not', async () => {
  const options = { epoch: 'tests', margin: 0.2 }
  const [right] = await check(loop, options)
  expect(right).toMatchObject({ value: 10, verdict: 'certified' })
  const again = await check(loop, options)
  expect(again[0]).toEqual(right)
  // The answer for another number of rounds, on the simulation of this one.
  const wrong = replacedError.check?.(loop, replacedError.value({ ...loop, rounds: 4 }))
  if (wrong === undefined) throw new Error('there is no check')
  const trial = {
    epoch: 'tests',
    property: 'forecast/control',
    purpose: 'control',
    experiment: wrong.experiment,
  }
  const levels = { alpha: 1e-6, beta: 1e-6 }
  const { verdict } = await judge({ ...trial, criterion: () => wrong.criterion(0.2), levels }, {})
  expect(verdict).toBe('refuted')
})

test('recipes at the ends have finite answers', () => {
  const ends = [
    { ...loop, real: 1, synthetic: 1 },
    { ...loop, real: 10_000_000, synthetic: 1, rounds: 1000 },
    { ...loop, workflow: 'accumulate', real: 1, synthetic: 10_000_000, rounds: 1000 },
    { ...loop, workflow: 'fresh-real', real: 1, synthetic: 10_000_000, rounds: 1000 },
    { ...loop, workflow: 'unlabelled-pool', real: 1, synthetic: 10_000_000, rounds: 1000 },
    { ...loop, model: 'gaussian', real: 10_000_000, synthetic: 10_000_000, rounds: 1000 },
    { ...loop, model: 'gaussian', real: 2, synthetic: 2, rounds: 1000 },
    { ...loop, model: 'counts', symbols: 1000, real: 1, synthetic: 1, rounds: 1000 },
    { ...loop, model: 'counts', symbols: 1000, real: 10_000_000, synthetic: 10_000_000, rounds: 1000 },
    {
      ...loop,
      model: 'counts',
      symbols: 1000,
      workflow: 'fresh-real',
      real: 1,
      synthetic: 10_000_000,
      rounds: 1000,
    },
    { ...loop, model: 'regression', dimension: 1000, real: 10_000_000, synthetic: 10_000_000, rounds: 1000 },
    { ...loop, model: 'poisson', real: 1, synthetic: 1, rounds: 1000 },
  ].map(readRecipe)
  for (const recipe of ends) {
    const rules = rulesFor(recipe)
    expect(rules.length, JSON.stringify(recipe)).toBeGreaterThan(0)
    for (const rule of rules) {
      expect(Number.isFinite(rule.value(recipe)), `${rule.quantity} ${JSON.stringify(recipe)}`).toBe(true)
    }
  }
})
