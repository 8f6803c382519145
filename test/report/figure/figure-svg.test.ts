import { describe, expect, test } from 'vitest'
import { figureSvg } from '../../../src/report/figure/figure-svg.ts'
import type { FigureRecord } from '../../../src/trials/records/record.ts'
import { ArgumentError } from '../../../src/validation/argument-error.ts'
import { exampleFigure } from '../example-figure.ts'

const logarithmic: FigureRecord = { ...exampleFigure, title: 'On a logarithmic scale', yScale: 'log' }
const withPoint = (at: FigureRecord['points'][number]['at'], figure = exampleFigure): FigureRecord => ({
  ...figure,
  points: [{ series: 'simulated', at }],
})
const count = (svg: string, pattern: RegExp) => [...svg.matchAll(pattern)].length

describe('a figure is the same bytes', () => {
  test('when it is rendered again, alone or among others', async () => {
    const alone = await figureSvg(exampleFigure)
    const together = await Promise.all(
      [logarithmic, exampleFigure, logarithmic, exampleFigure].map(figureSvg),
    )
    expect(together[1]).toBe(alone)
    expect(together[3]).toBe(alone)
    expect(together[2]).toBe(together[0])
  })

  test('after another one failed', async () => {
    const alone = await figureSvg(exampleFigure)
    const broken = figureSvg(withPoint([0, 1, 1, 1], { ...exampleFigure, xScale: 'log', lines: [] }))
    const next = figureSvg(exampleFigure)
    await expect(broken).rejects.toThrow(ArgumentError)
    expect(await next).toBe(alone)
  })

  test('if data differ by less than can be seen', async () => {
    const svg = await figureSvg(withPoint([111, 0.0583, 0.0551, 0.0616]))
    expect(await figureSvg(withPoint([111, 0.05830000001, 0.0551, 0.0616]))).toBe(svg)
    expect(await figureSvg(withPoint([111, 0.0683, 0.0551, 0.0716]))).not.toBe(svg)
  })
})

describe('a figure shows', () => {
  test('title, axes, legend and white ground', async () => {
    const svg = await figureSvg(exampleFigure)
    for (const text of [exampleFigure.title, 'generation k', 'Pr(Σ &gt; ε)', '>bound<', '>simulated<']) {
      expect(svg).toContain(text)
    }
    expect(svg).toMatch(/^<svg[^>]*>(<style[^>]*>[^<]*<\/style>)?<rect [^>]*fill="white"/)
    expect(svg).toContain('font-family="Helvetica, Arial, sans-serif"')
  })

  test('sub- and superscripts as such, in every word', async () => {
    const svg = await figureSvg({
      ...exampleFigure,
      title: 'title of θ_0',
      xLabel: 'axis of x^2',
      yLabel: 'axis of c_t',
      lines: [{ name: 'line of g_k', points: [[1, 1]] }],
      points: [{ series: 'points of θ_0', at: [1, 1, 0, 2] }],
    })
    for (const text of ['title of θ₀', 'axis of x²', 'axis of cₜ', 'line of gₖ', 'points of θ₀']) {
      expect(svg).toContain(text)
    }
  })

  test('no legend where there is one thing to see', async () => {
    expect(await figureSvg({ ...exampleFigure, points: [] })).not.toContain('role-legend')
    expect(await figureSvg(exampleFigure)).toContain('role-legend')
  })

  test('an entry for each name once, when points are named as their lines are', async () => {
    const names = ['n = 10', 'n = 100']
    const svg = await figureSvg({
      ...exampleFigure,
      lines: names.map((name, i) => ({
        name,
        points: [
          [0, i],
          [9, 1],
        ] as const,
      })),
      points: names.map((series, i) => ({ series, at: [5, i, i, i] as const })),
    })
    expect([count(svg, />n = 10</g), count(svg, />n = 100</g)]).toEqual([1, 1])
    expect(svg).toContain('lines: theory; points: simulation')
  })

  test('what was measured as 0 on a logarithmic axis as an arrow', async () => {
    const arrow = (y: number) => figureSvg(withPoint([111, y, 0, 0.01], logarithmic))
    expect(await arrow(0)).toContain('>0</text></g><g')
    expect(count(await arrow(0), />0<\/text>/g)).toBe(count(await arrow(0.005), />0<\/text>/g) + 1)
  })

  test('no infinity and no NaN', async () => {
    const lines = [
      {
        name: 'bound',
        points: [
          [0, 'Infinity'],
          [1, 0.5],
          [2, '-Infinity'],
          [3, 0.25],
        ] as const,
      },
    ]
    for (const yScale of ['linear', 'log'] as const) {
      const svg = await figureSvg({ ...withPoint([2, 0.4, '-Infinity', 'Infinity']), lines, yScale })
      expect(svg).not.toMatch(/NaN|Infinity/)
    }
  })
})

test('an abscissa of 0 has no place on a logarithmic axis', async () => {
  await expect(figureSvg({ ...exampleFigure, xScale: 'log' })).rejects.toThrow(
    'figure.x is 0; allowed: numbers above 0 on a logarithmic axis',
  )
})
