import { describe, expect, test } from 'vitest'
import { standardised } from '../../../data/table.ts'
import { populationOf } from '../../../properties/xu-2025/worlds/table-population.ts'
import { StreamFactory } from '../../../src/random/stream.ts'

const streams = new StreamFactory({ epoch: '1', property: 'population', params: {}, purpose: 'hunt' })
const table = standardised('t', {
  columns: ['a', 'b', 'c'],
  rows: Array.from({ length: 15 }, (_, i) => [i, (i * i) % 11, (7 * i) % 5]),
})

describe('a table as a population', () => {
  test('gives the same statistic at once as row by row', () => {
    const { rows, family } = populationOf(table)
    const n = 40
    const sample = new Float64Array(n * 3)
    rows.draw(new Float64Array(), n, streams.at(1), sample, 0)
    const [one, other] = [new Float64Array(10), new Float64Array(10)]
    family.statistic?.of(sample, n, one)
    rows.statistic?.draw(new Float64Array(), n, streams.at(1), other)
    one.forEach((value, i) => {
      expect(other[i]).toBeCloseTo(value, 10)
    })
  })

  test('is at no distance from its own Gaussian', () => {
    const { fitted, squaredDistance } = populationOf(table)
    expect(squaredDistance('means', Float64Array.from(fitted))).toBe(0)
    expect(squaredDistance('means and covariances', Float64Array.from(fitted))).toBeCloseTo(0, 20)
  })

  // Σ λ is the trace: 3 for three standardised columns.
  test('has a spectrum with the trace of its covariance', () => {
    const sum = populationOf(table)
      .spectrum('means')
      .reduce((total, λ) => total + λ, 0)
    expect(sum).toBeCloseTo(3, 10)
  })

  test('may hold a column twice', () => {
    const twice = standardised('t', {
      columns: ['a', 'a again', 'c'],
      rows: table.rows.map(([a = 0, , c = 0]) => [a, a, c]),
    })
    const { fitted, spectrum } = populationOf(twice)
    expect(fitted.every(Number.isFinite)).toBe(true)
    expect(spectrum('means')).toHaveLength(2)
  })
})
