import { describe, expect, test } from 'vitest'
import { type FigurePlan, figureOf } from '../../src/claims/figure.ts'
import { points } from '../../src/claims/points.ts'

const plan: FigurePlan<{ n: number; k: number }> = {
  over: points({ n: 10, k: [1, 2, 3] }),
  labels: ['generation k', 'p'],
  lines: { law: ({ k }) => k },
}

describe('what a figure leaves unsaid', () => {
  test('the axis is the parameter that varies, the title that of the property', () => {
    expect(figureOf('a claim', plan)).toMatchObject({ x: 'k', title: 'a claim' })
  })

  test('examples on the slice are shown, and no others', () => {
    const { series } = figureOf('a claim', plan)
    expect(series({ n: 10, k: 77 })).toBe('simulated')
    expect(series({ n: 11, k: 2 })).toBeUndefined()
  })

  test('what is said outright wins', () => {
    const figure = figureOf('a claim', { ...plan, title: 'seen', series: () => 'all' })
    expect(figure.title).toBe('seen')
    expect(figure.series({ n: 11, k: 2 })).toBe('all')
  })
})

describe('refused', () => {
  test('a figure without points', () => {
    expect(() => figureOf('a claim', { ...plan, over: [] })).toThrow('figure.over')
  })

  test('several parameters that vary, unless one is named', () => {
    const over = points({ n: [1, 2], k: [1, 2] })
    expect(() => figureOf('a claim', { ...plan, over })).toThrow(/figure\.x is \["n","k"\]/)
    expect(figureOf('a claim', { ...plan, over, x: 'k' }).x).toBe('k')
  })

  test('no parameter that varies', () => {
    expect(() => figureOf('a claim', { ...plan, over: points({ n: 1, k: 1 }) })).toThrow('figure.x')
  })
})
