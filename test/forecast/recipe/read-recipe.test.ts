import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { recipeSchemaText } from '../../../schema/recipe-schema-text.ts'
import { QUESTIONS } from '../../../src/forecast/coverage/questions.ts'
import { readRecipe } from '../../../src/forecast/recipe/read-recipe.ts'
import { ROOT } from '../../imports.ts'

const mean = { model: 'mean', workflow: 'replace', real: 100, synthetic: 100, rounds: 10 }
const counts = { ...mean, model: 'counts', symbols: 10 }

describe('a malformed recipe is refused by the field at fault, with what is allowed:', () => {
  test.each<[string, unknown, string]>([
    ['no object', 'mean', "recipe is 'mean'; allowed: an object with the fields"],
    ['a list', [], 'recipe is []; allowed: an object'],
    ['no model', { ...mean, model: undefined }, 'model is undefined; allowed: mean, gaussian, counts'],
    ['a model that there is not', { ...mean, model: 'gausian' }, "the nearest is 'gaussian'"],
    ['a workflow that there is not', { ...mean, workflow: 'accumulation' }, "the nearest is 'accumulate'"],
    [
      'a field that there is not',
      { ...mean, round: 3 },
      "round is 3; allowed: no such field; the nearest is 'rounds'",
    ],
    [
      'no real data',
      { ...mean, real: 0 },
      'real is 0; allowed: an integer from 1 to 10⁹: the first fit is on real data',
    ],
    ['half an observation', { ...mean, real: 0.5 }, 'real is 0.5; allowed: an integer'],
    ['text for a number', { ...mean, real: 'many' }, "real is 'many'; allowed: an integer"],
    ['a negative size', { ...mean, synthetic: -3 }, 'synthetic is -3; allowed: an integer'],
    [
      'rounds without end',
      { ...mean, rounds: Number.POSITIVE_INFINITY },
      'rounds is Infinity; allowed: an integer from 1 to 10 000',
    ],
    [
      'a list that is too short',
      { ...mean, synthetic: [10, 20] },
      'synthetic is 2; allowed: a list of 10 numbers, one a round',
    ],
    [
      'a size in a list',
      { ...mean, rounds: 2, synthetic: [10, 0] },
      'allowed: an integer from 1 to 10⁹, or a list',
    ],
    [
      'one observation with a spread',
      { ...mean, model: 'gaussian', real: 1 },
      'real is 1; allowed: an integer, 2 or above: one observation has no spread',
    ],
    [
      'a field of another model',
      { ...mean, bandwidth: 1 },
      'bandwidth is 1; allowed: only where model is kernel-density; here it is mean',
    ],
    [
      'a regression without its dimension',
      { ...mean, model: 'regression' },
      'dimension is undefined; allowed: an integer from 1 to 1000; model regression needs it',
    ],
    [
      'rows with an infinite error',
      { ...mean, model: 'regression', dimension: 99 },
      'real is 100; allowed: 101 or above',
    ],
    ['counts of nothing', { ...mean, model: 'counts' }, 'allowed: either counts, a list, or symbols'],
    [
      'counts that do not add up',
      { ...mean, model: 'counts', counts: [60, 30] },
      'real is 100; allowed: 90, the sum of counts',
    ],
    ['a symbol seen too often', { ...counts, seen: 101 }, 'seen is 101; allowed: at most real, 100'],
    [
      'a weight of one',
      { ...mean, workflow: 'fresh-real', weight: 1 },
      'weight is 1; allowed: a number above 0 and below 1',
    ],
    [
      'a weight elsewhere',
      { ...mean, weight: 0.5 },
      'weight is 0.5; allowed: only where workflow is fresh-real; here it is replace',
    ],
    [
      'growth where sizes are fixed',
      { ...mean, workflow: 'fixed-real', growth: 1 },
      'growth is 1; allowed: sizes that change only where workflow is replace or accumulate',
    ],
    ['a temperature of zero', { ...counts, temperature: 0 }, 'temperature is 0; allowed: a number above 0'],
    [
      'a share of ones above one',
      { ...mean, model: 'quadratic-variance', family: 'bernoulli', mean: 2 },
      'mean is 2; allowed: a number above 0 and below 1',
    ],
  ])('%s', (_, value, message) => {
    expect(() => readRecipe(value)).toThrow(message)
  })
})

test('the published schema is that of the code, and holds what the questions ask', () => {
  const published = JSON.parse(readFileSync(join(ROOT, 'schema/recipe.json'), 'utf8'))
  expect(published).toEqual(JSON.parse(recipeSchemaText()))
  const holds = new Ajv().compile(published)
  const asked = QUESTIONS.flatMap((question) => ('recipe' in question ? [question.recipe] : []))
  expect(asked.filter((recipe) => !holds(recipe))).toEqual([])
  expect(holds({ ...mean, round: 3 })).toBe(false)
  expect(holds({ ...mean, real: 0 })).toBe(false)
})
