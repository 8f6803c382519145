import { expect, test } from 'vitest'
import { QUESTIONS, type Question } from '../../../src/forecast/coverage/questions.ts'
import { rulesFor } from '../../../src/forecast/forecast.ts'
import { readRecipe } from '../../../src/forecast/recipe/read-recipe.ts'
import { ids } from '../../load-claims.ts'

test('thirteen of eighteen questions have numbers; the others a reason and a claim that is there', () => {
  expect(QUESTIONS.length).toBe(18)
  const known = new Set(ids())
  const [answered, open] = [QUESTIONS.filter(hasRecipe), QUESTIONS.filter((question) => !hasRecipe(question))]
  expect(answered.length).toBe(13)
  for (const { ask, recipe, keys } of answered) {
    const found = rulesFor(readRecipe(recipe)).map(({ key }) => key)
    expect(found, ask).toEqual(expect.arrayContaining([...keys]))
  }
  for (const question of open) {
    expect(question).toMatchObject({
      because: expect.stringMatching(/\w{3}/),
      nearest: expect.stringMatching(/\//),
    })
    expect('nearest' in question && known.has(question.nearest), question.ask).toBe(true)
  }
})

function hasRecipe(question: Question): question is Extract<Question, { readonly recipe: unknown }> {
  return 'recipe' in question
}
