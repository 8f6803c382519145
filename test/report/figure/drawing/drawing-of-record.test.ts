import { describe, expect, test } from 'vitest'
import { parseRecord, recordText } from '../../../../src/report/data/record-text.ts'
import { drawingOf } from '../../../../src/report/figure/drawing/drawing-of-record.ts'
import { figureAlt } from '../../../../src/report/figure/drawing/figure-alt.ts'
import type { UnsealedRecord } from '../../../../src/trials/records/seal-record.ts'
import { exampleFigure } from '../../example-figure.ts'
import { exampleControl, examplePoint, exampleRecord } from '../../example-record.ts'

const shown = examplePoint({ predicted: '= 0.06', statistic: 0.0583, interval: [0.0551, 0.0616] })
const record = (change: Partial<UnsealedRecord> = {}) =>
  exampleRecord({ points: [shown], intervalLevel: 0.01, ...change })
const drawing = (change: Partial<UnsealedRecord> = {}) => drawingOf(record(change))
const always = (figure: UnsealedRecord['figure']): Partial<UnsealedRecord> => ({
  criterion: 'it holds on every path',
  figure,
  points: [{ ...shown, predicted: 'always', certifies: 'violated < 0.02' }],
})

test('the title says what was found, the subtitle what is plotted', () => {
  expect(drawing()).toMatchObject({
    title: 'The tail of the spread stays below its bound',
    subtitle: exampleFigure.title,
  })
  expect(drawing({ verdict: 'refuted' }).title).toBe('Refuted: The tail of the spread stays below its bound')
  const titles = ['g_k lies below', 'k generations are', 'a walk comes back', 'n', 'the law'].map(
    (title) => drawing({ title }).title,
  )
  expect(titles).toEqual(['g_k lies below', 'k generations are', 'A walk comes back', 'n', 'The law'])
  expect(drawing({ verdict: 'inconclusive' }).title).toMatch(/^Left open: /)
  expect(drawing({ title: 'same', figure: { ...exampleFigure, title: 'same' } })).not.toHaveProperty(
    'subtitle',
  )
})

describe('the note says', () => {
  test('the level of the intervals', () => {
    expect(drawing().note).toContain('99 % intervals')
    expect(drawing({ intervalLevel: 1e-6 }).note).toContain('99.9999 % intervals')
  })

  test('that there is no chance where there is none', () => {
    expect(drawing({ random: false }).note).toContain('without chance')
  })

  test('what is expected of controls', () => {
    const controls = [exampleControl({ predicted: '= 0.06' })]
    expect(drawing({ controls }).note).toContain('Crosses: controls, which must fail.')
    expect(drawing({ controls, expected: 'refuted' }).note).toContain('Crosses: controls, where it holds.')
    expect(drawing({ controls: [] }).note).not.toContain('Crosses')
  })
})

test('a changed world is shown where its point is; a changed formula, a survivor and a world elsewhere are not', () => {
  const world = exampleControl({ name: 'a world', predicted: '= 0.06', statistic: 0.4 })
  const controls = [
    world,
    exampleControl({ name: 'a formula', predicted: '= 0.03' }),
    { ...world, name: 'a survivor', kind: 'survivor' as const },
    { ...world, name: 'not run', replicates: 0 },
    { ...world, name: 'elsewhere', params: { n: 11, k: 111, epsilon: 0.1 } },
  ]
  expect(drawing({ controls }).controls).toEqual([{ name: 'a world', at: [111, 0.4] }])
})

test('lines through what is predicted, between their points too, and through controls explain what is seen', () => {
  const line = (name: string, y: number) => ({
    name,
    points: [[0, y - 0.01] as const, [222, y + 0.01] as const],
  })
  const lines = [line('law', 0.06), line('changed world', 0.4), line('reference', 0.9)]
  const controls = [exampleControl({ predicted: '= 0.06', statistic: 0.41 })]
  expect(drawing({ figure: { ...exampleFigure, lines }, controls }).explaining).toEqual([
    'law',
    'changed world',
  ])
})

test('a record that was read back gives the same drawing as the one that was made', () => {
  const made = record({ figure: { ...exampleFigure, points: [] } })
  expect(drawingOf(parseRecord(recordText(made)))).toEqual(drawingOf(made))
})

describe('the strip', () => {
  test('stands below points at which no control was tried, with the controls', () => {
    const elsewhere = exampleControl({ params: { n: 11, k: 111, epsilon: 0.1 } })
    expect(drawing({ controls: [elsewhere] }).strip?.controls).toHaveLength(1)
    expect(drawing({ controls: [exampleControl({ predicted: '= 0.06' })] })).not.toHaveProperty('strip')
    expect(drawing({ controls: [exampleControl({ ...elsewhere, replicates: 0 })] })).not.toHaveProperty(
      'strip',
    )
  })

  test('stands below the lines where they have no point', () => {
    const { strip, chart } = drawing({ figure: { ...exampleFigure, points: [] } })
    expect(strip).toMatchObject({ label: 'probability', details: 'replicates' })
    expect(strip?.examples).toEqual([
      {
        label: 'ε\u00a0=\u00a00.1, k\u00a0=\u00a0111, n\u00a0=\u00a010',
        detail: '832',
        marks: [expect.objectContaining({ measured: 0.0583, predicted: [0.06, 0.06] })],
      },
    ])
    expect(strip?.controls.map(({ label, marks }) => [label, marks.length])).toEqual([
      ['rate doubled', 2],
      ['divisor n', 1],
    ])
    expect(chart).toBeUndefined()
    expect(drawing({ controls: [] })).not.toHaveProperty('strip')
  })

  test('stands alone for what holds on every path', () => {
    expect(drawing(always(exampleFigure))).toMatchObject({ chart: false, strip: { domain: [0, 1] } })
    expect(drawing(always({ ...exampleFigure, points: [] })).chart).toBeUndefined()
  })

  test('names what differs between rows, and once what does not', () => {
    const other = examplePoint({ params: { n: 10, k: 7, epsilon: 0.1 } })
    const { strip } = drawing({ figure: { ...exampleFigure, points: [] }, points: [shown, other] })
    expect(strip?.examples.map(({ label }) => label)).toEqual(['k\u00a0=\u00a0111', 'k\u00a0=\u00a07'])
    expect(strip?.title).toContain('(ε\u00a0=\u00a00.1, n\u00a0=\u00a010)')
  })
})

describe('the alternative text says', () => {
  test('what was found, the axes, how lines go, where points and controls are', () => {
    const controls = [exampleControl({ predicted: '= 0.06', statistic: 0.4 })]
    const text = figureAlt(record({ controls }))
    for (const part of [
      'The tail of the spread stays below its bound. ',
      'Pr(Σ > ε) against generation k. ',
      'bound falling from 1 to ',
      '1 point at 0.0583. ',
      'Controls as crosses: rate doubled at 0.4.',
    ]) {
      expect(text).toContain(part)
    }
  })

  test('of a strip, what the rows show', () => {
    const text = figureAlt(record(always(exampleFigure)))
    expect(text).toContain('1 example, a row each: the share of replicates in which it holds is at 0.0583.')
    expect(text).not.toContain('against')
  })
})
