import { expect, test } from 'vitest'
import { always } from '../../../../src/claims/criteria/always.ts'
import { distribution } from '../../../../src/claims/criteria/distribution.ts'
import { mean } from '../../../../src/claims/criteria/mean.ts'
import { probability } from '../../../../src/claims/criteria/probability.ts'
import { numberRange } from '../../../../src/report/figure/drawing/number-range.ts'

const INFINITY = Number.POSITIVE_INFINITY
const range = { low: 0, high: 1 }

test('what criteria predict and certify is read back as they say it', () => {
  const equals = probability.equals(0.25, { margin: 0.02 })
  expect([equals.predicted, equals.certifies].map(numberRange)).toEqual([
    [0.25, 0.25],
    [0.23, 0.27],
  ])
  const atMost = mean.atMost(1e-7, { margin: 0.5, range })
  expect([atMost.predicted, atMost.certifies].map(numberRange)).toEqual([
    [-INFINITY, 1e-7],
    [-INFINITY, 0.5],
  ])
  const atLeast = mean.atLeast(0.5, { margin: 0.1, range })
  expect([atLeast.predicted, atLeast.certifies].map(numberRange)).toEqual([
    [0.5, INFINITY],
    [0.4, INFINITY],
  ])
  const path = always({ margin: 0.01 })
  expect([path.predicted, path.certifies].map(numberRange)).toEqual([
    [1, 1],
    [0.99, 1],
  ])
  const law = distribution.equals({ name: 'U[0, 1]', cdf: (x) => x }, { margin: 0.05 })
  expect([law.predicted, law.certifies].map(numberRange)).toEqual([undefined, [0, 0.05]])
})

test.each([
  ['= -4.311', [-4.311, -4.311]],
  ['0.2408 to 0.2413', [0.2408, 0.2413]],
  ['0.5 ± 0.25', [0.25, 0.75]],
  ['first ≤ second', [-INFINITY, 0]],
  ['first − second < 0.05', [-INFINITY, 0.05]],
  ['each off by < 0.02', [0, 0.02]],
  ['short by < 0.1', [0, 0.1]],
  ['N(0, 1)', undefined],
  ['relative error ≤ 0.01', undefined],
])('%s', (words, found) => {
  expect(numberRange(words)).toEqual(found)
})
