import { describe, expect, test } from 'vitest'
import { claimsAsked, forecastView } from '../../site/forecast/forecast-view.ts'
import { addressOf, recipeFields, typedIn } from '../../site/forecast/recipe-address.ts'
import { QUESTIONS } from '../../src/forecast/coverage/questions.ts'
import { forecast } from '../../src/forecast/forecast.ts'
import { readRecipe } from '../../src/forecast/recipe/read-recipe.ts'
import { forecastFigure } from '../../src/forecast/text/forecast-figure.ts'
import { readRecord } from '../../src/project/read-records.ts'
import { ROOT } from '../imports.ts'

const records = (id: string) => readRecord(ROOT, id)
const recipes = QUESTIONS.flatMap((question) => ('recipe' in question ? [question.recipe] : []))
const typed = (recipe: object) =>
  Object.fromEntries(Object.entries(recipe).map(([field, value]) => [field, String(value)]))

describe.each(recipes.map((recipe) => [addressOf(typed(recipe)), recipe] as const))(
  '%s',
  (address, recipe) => {
    test('the address leads back to the recipe', () => {
      expect(readRecipe(recipeFields(typedIn(address)))).toEqual(recipe)
    })

    test('the page has the answers of the command, from the records that it asks for', () => {
      const asked = new Set(claimsAsked(recipe))
      const { curves, ...found } = forecastView(typedIn(address), (id) =>
        asked.has(id) ? records(id) : undefined,
      )
      const expected = forecast(recipe, records)
      expect(found).toEqual(expected)
      const drawn = curves.flatMap(({ rounds, lines }) =>
        lines.map(({ name, values }) => ({
          name,
          points: rounds.map((round, i) => [round, values[i]]).filter(([, value]) => value !== null),
        })),
      )
      const figure = expected.answers.some(({ rounds }) => rounds.length > 0)
        ? forecastFigure(expected).lines
        : []
      const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1)
      expect(drawn.toSorted(byName)).toEqual(
        figure.map(({ name, points }) => ({ name, points })).toSorted(byName),
      )
    })
  },
)

test('lists and counts are typed with commas, and what is no number is named', () => {
  expect(recipeFields({ model: 'counts', counts: '5, 3,2', real: '' })).toEqual({
    model: 'counts',
    counts: [5, 3, 2],
    real: 10,
  })
  expect(() =>
    forecastView({ model: 'mean', workflow: 'replace', real: 'many', synthetic: '10', rounds: '1' }, records),
  ).toThrow(/^real is 'many'; allowed: /)
})
