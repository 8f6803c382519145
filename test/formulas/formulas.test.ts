import type { Formula } from 'collapse-check'
import { describe, expect, test } from 'vitest'
import { compare } from './comparison.ts'
import { keyOf } from './meanings.ts'
import { parse } from './parse.ts'
import { pointsOf } from './points-of.ts'
import { textOf, theorems } from './theorems.ts'

/** Symbols that are explained, and occur neither in the formula nor in the explanation of another one. */
function symbolsWithoutUse({ latex, symbols = {} }: Formula): readonly string[] {
  const definitions = Object.values(symbols).filter((means) => typeof means === 'string')
  const trees = [latex, ...definitions].map((each) => keyOf(parse(each))).join()
  return Object.keys(symbols).filter((symbol) => !trees.includes(keyOf(parse(symbol))))
}

describe('the formula on the page is the formula in the code', () => {
  for (const theorem of theorems) {
    for (const formula of theorem.formulas ?? []) {
      test(`${theorem.id}: ${formula.latex}`, () => {
        const text = textOf(theorem)
        expect(text).toContain(formula.latex)
        const definitions = Object.entries(formula.symbols ?? {}).flatMap(([symbol, means]) =>
          typeof means === 'string' ? [`${symbol} = ${means}`] : [],
        )
        expect(definitions.filter((definition) => !text.includes(definition))).toEqual([])
        expect(symbolsWithoutUse(formula)).toEqual([])
        const points = pointsOf(formula.domain)
        expect(points.length).toBeGreaterThan(0)
        expect(points.map((point) => compare(formula, point)).filter(({ agrees }) => !agrees)).toEqual([])
      })
    }
  }
})
