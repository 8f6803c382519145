import { describe, expect, test } from 'vitest'
import { gaussian } from '../../src/families/gaussian/gaussian.ts'
import { multivariateGaussian } from '../../src/families/multivariate/multivariate-gaussian.ts'
import { StreamFactory } from '../../src/random/stream.ts'
import { rawPath, type Sample } from '../../src/training/raw-path.ts'

const family = multivariateGaussian({ dimension: 2, divisor: 'n' })
const theta = Float64Array.of(0, 0, 1, 0, 1)
const stream = (index = 0) =>
  new StreamFactory({ epoch: 'raw path', property: 'test', params: {}, purpose: 'hunt' }).at(index)

/** The observations of a batch, row by row. */
const rowsOf = ({ data, count }: Sample) =>
  Array.from({ length: count }, (_, i) => JSON.stringify([data[2 * i], data[2 * i + 1]]))

/** A batch of n observations of two numbers each, more than fit into an empty one. */
function drawn(n: number): Sample {
  const path = rawPath(family)
  const batch = path.batch()
  path.drawFrom(family)(theta, n, stream(), batch)
  return batch
}

describe('observations of two numbers', () => {
  test('are drawn anew, and none is left of those before', () => {
    const path = rawPath(family)
    const batch = drawn(200)
    path.drawFrom(family)(theta, 300, stream(1), batch)
    expect(path.count(batch)).toBe(300)
    const fresh = path.batch()
    path.drawFrom(family)(theta, 300, stream(1), fresh)
    expect(rowsOf(batch)).toEqual(rowsOf(fresh))
    expect(new Set(rowsOf(batch)).size).toBe(300)
  })

  test('are appended whole', () => {
    const path = rawPath(family)
    const [pool, batch] = [drawn(100), drawn(150)]
    const both = [...rowsOf(pool), ...rowsOf(batch)]
    path.append(pool, batch)
    expect(rowsOf(pool)).toEqual(both)
    path.copy(pool, batch)
    expect(rowsOf(pool)).toEqual(rowsOf(batch))
  })

  test.each([1, 40, 200])('a subsample of %i of 200 has different ones of them, and loses none', (n) => {
    const path = rawPath(family)
    const [pool, chosen] = [drawn(200), path.batch()]
    const before = rowsOf(pool).sort()
    path.subsample?.(chosen, pool, n, stream(2))
    expect(path.count(chosen)).toBe(n)
    expect(new Set(rowsOf(chosen)).size).toBe(n)
    expect(before).toEqual(expect.arrayContaining(rowsOf(chosen)))
    expect(rowsOf(pool).sort()).toEqual(before)
  })

  test('cannot be drawn from a family of single numbers', () => {
    expect(() => rawPath(family).drawFrom(gaussian({ divisor: 'n' }))).toThrow('source is ')
  })
})
