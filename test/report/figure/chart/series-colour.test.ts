import { expect, test } from 'vitest'
import { lineOf, ownSeries, seriesColour } from '../../../../src/report/figure/chart/series-colour.ts'
import { COLOURS, INK } from '../../../../src/report/figure/look/figure-colours.ts'

const lineNames = [
  'divisor n, maximum likelihood',
  'divisor n − 1',
  'λ = 0.7',
  '10 % real',
  '1 % real',
  'reported, θ_0 = 1',
]

test.each([
  ['simulated, λ = 0.7', 'λ = 0.7'],
  ['λ = 0.7', 'λ = 0.7'],
  ['computed divisor n-1', 'divisor n − 1'],
  ['simulated, divisor n', 'divisor n, maximum likelihood'],
  ['simulated, n-1', 'divisor n − 1'],
  ['simulated, 10 %', '10 % real'],
  ['real', undefined],
  ['θ_0 = 1', undefined],
  ['simulated', undefined],
  ['simulated, λ = 0.1', undefined],
])('%s belongs to the line %s', (series, line) => {
  expect(lineOf(series, { lineNames, seriesNames: [series] })).toBe(line)
})

test('a series has the colour of its line; the only other one is ink, and several have the next colours', () => {
  const one = { lineNames, seriesNames: ['simulated, λ = 0.7', 'simulated'] }
  expect(one.seriesNames.map((name) => seriesColour(name, one))).toEqual([COLOURS[2], INK])
  const several = { lineNames, seriesNames: ['λ = 0.7', 'a', 'b'] }
  expect(ownSeries(several)).toEqual(['a', 'b'])
  expect(several.seriesNames.map((name) => seriesColour(name, several))).toEqual([
    COLOURS[2],
    COLOURS[0],
    COLOURS[1],
  ])
})
