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
    for (const text of [exampleFigure.title, 'generation k', 'Pr(Σ &gt; ε)', '>bound<']) {
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
    for (const word of ['title of θ', 'axis of x', 'axis of c', 'line of g', 'points of θ']) {
      expect(svg).toContain(`>${word}<tspan dy=`)
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
  })

  test('what was measured as 0 on a logarithmic axis as an arrow', async () => {
    const arrow = (y: number) => figureSvg(withPoint([111, y, 0, 0.01], logarithmic))
    expect(await arrow(0)).toContain('>0</text></g><g')
    expect(count(await arrow(0), />0<\/text>/g)).toBe(count(await arrow(0.005), />0<\/text>/g) + 1)
  })

  test('dark colours where the reader prefers them, one for each that is used', async () => {
    const svg = await figureSvg(exampleFigure)
    const [, rules = ''] = /<style>@media \(prefers-color-scheme:dark\)\{(.*)\}<\/style>/.exec(svg) ?? []
    const used = [...svg.matchAll(/ (fill|stroke)="(#[0-9a-f]{6}|white)"/g)].map(
      ([, property, colour]) => `[${property}="${colour}"]`,
    )
    expect(used.length).toBeGreaterThan(0)
    expect([...rules.matchAll(/\[[^\]]*\]/g)].map(([rule]) => rule).toSorted()).toEqual(
      [...new Set(used)].toSorted(),
    )
  })

  test('a step as a step', async () => {
    const heights = (ys: readonly number[]) =>
      figureSvg({
        ...exampleFigure,
        points: [],
        lines: [{ name: 'law', points: ys.map((y, x) => [x, y] as const) }],
      })
    const line = async (ys: readonly number[]) =>
      / d="([^"]*)" stroke="#0072b2"/.exec(await heights(ys))?.[1] ?? ''
    const turns = (path: string) =>
      path
        .split(/[LM]/)
        .slice(1)
        .map((place) => place.split(',').map(Number))
    const upright = turns(await line([1, 1, 1, 0, 0, 0])).some(
      ([x, y], i, all) => x === all[i - 1]?.[0] && y !== all[i - 1]?.[1],
    )
    expect(upright).toBe(true)
    expect(turns(await line([1, 1, 0.5, 0.2, 0, 0]))).toHaveLength(6)
  })

  test('what was added to it: subtitle, note, controls with an arrow to what is off the scale, a strip', async () => {
    const svg = await figureSvg({
      ...exampleFigure,
      subtitle: 'what is plotted',
      note: 'what marks mean',
      controls: [
        { name: 'another world', at: [111, 0.9] },
        { name: 'far away', at: [50, 9] },
      ],
      strip: {
        title: 'the examples',
        label: 'a mean',
        details: 'replicates',
        examples: [
          {
            label: 'k = 3',
            detail: '1 234',
            marks: [{ measured: 1, interval: [0.5, 1.5], predicted: [1, 1] }],
          },
        ],
        controls: [{ label: 'a changed world', marks: [{ measured: 1e6 }] }],
      },
    })
    const words = [
      'what is plotted',
      'what marks mean',
      'another world',
      'far away',
      'the examples',
      'a mean',
      'replicates',
    ]
    for (const text of [...words, 'k = 3', '1 234', 'a changed world']) expect(svg).toContain(`>${text}<`)
    expect([count(svg, />↑</g), count(svg, />→</g)]).toEqual([1, 1])
    expect(svg).not.toMatch(/NaN|undefined/)
  })

  test('the strip alone where there is no chart', async () => {
    const strip = {
      title: 'rows',
      label: 'share',
      domain: [0, 1] as const,
      examples: [{ label: 'n = 1', marks: [{ measured: 1 }] }],
      controls: [],
    }
    const svg = await figureSvg({ ...exampleFigure, chart: false, strip })
    expect(svg).toContain('>rows<')
    expect(svg).not.toContain('Pr(Σ &gt; ε)')
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
