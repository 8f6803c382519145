import { expect, test } from 'vitest'
import { readRecipe } from '../../src/forecast/recipe/read-recipe.ts'
import { wantText } from '../../src/forecast/text/want-text.ts'
import { readInput, readWish, solve } from '../../src/forecast/want.ts'

const loop = readRecipe({ model: 'mean', workflow: 'replace', real: 100, synthetic: 100, rounds: 10 })

test('the turn is found where the law has it: 1 + rounds·real/synthetic', () => {
  expect(solve(loop, readWish('error<=2'), 'synthetic')).toMatchObject({ holds: 1000, fails: 999 })
  expect(solve(loop, readWish('error <= 5'), 'rounds')).toMatchObject({ holds: 4, fails: 5 })
  expect(solve(loop, readWish('error>=11'), 'rounds')).toMatchObject({ holds: 10, fails: 9 })
})

// With 300 real observations kept for 300 rounds, λ/(1 + 2λ) = 1/5 of the way up at λ = 1/3; far above it the loop is slow.
test('the other ends of where a wish comes true are said after the nearest one', () => {
  const kept = readRecipe({ model: 'mean', workflow: 'fixed-real', real: 300, synthetic: 9700, rounds: 300 })
  const found = solve(kept, readWish('error<=1.2'), 'synthetic')
  expect(found.holds).toBeGreaterThan(found.fails ?? Number.NaN)
  expect(found.others).toMatchObject([{ holds: 100, fails: 101 }])
  expect(wantText(readWish('error<=1.2'), found)).toMatch(
    /from synthetic = .*\nAnother turn: it holds up to synthetic = 100,/,
  )
})

test('what holds everywhere, or nowhere, is said to', () => {
  expect(solve(loop, readWish('error>=1'), 'rounds')).toMatchObject({ holds: 1, fails: undefined })
  expect(solve(loop, readWish('error<=1'), 'synthetic')).toMatchObject({ holds: undefined })
})

test('a wish that is none is refused, with the nearest word', () => {
  expect(() => readWish('error=2')).toThrow("want is 'error=2'; allowed: a quantity, <= or >=, and a number")
  expect(() => readWish('eror<=2')).toThrow("the nearest is 'error'")
  expect(() => readInput('synthetics')).toThrow("the nearest is 'synthetic'")
  expect(() => solve(loop, readWish('diversity>=0.5'), 'rounds')).toThrow(
    'a quantity that the recipe has: error, wins, schedule',
  )
})
