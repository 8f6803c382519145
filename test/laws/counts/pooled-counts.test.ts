import { describe, expect, test } from 'vitest'
import { pooledCountLaw, pooledSquaredDistance } from '../../../src/laws/counts/pooled-counts.ts'

/** Every way to draw `size` tokens from the given chances, one by one, with its probability. */
function sequences(size: number, chances: readonly number[]) {
  let all = [{ counts: chances.map(() => 0), probability: 1 }]
  for (let i = 0; i < size; i++) {
    all = all.flatMap(({ counts, probability }) =>
      chances.map((p, j) => ({
        counts: counts.map((count, symbol) => count + (symbol === j ? 1 : 0)),
        probability: probability * p,
      })),
    )
  }
  return all
}

/** Mean and variance of Σ (p_t − centre)² over every path. */
function byEnumeration(
  { n, k, t }: { readonly n: number; readonly k: number; readonly t: number },
  starts: readonly { readonly frequencies: readonly number[]; readonly probability: number }[],
  centre: readonly number[],
) {
  let [first, second] = [0, 0]
  const follow = (real: readonly number[], p: readonly number[], probability: number, left: number) => {
    if (left === 0) {
      const square = p.reduce((sum, x, j) => sum + (x - (centre[j] ?? 0)) * (x - (centre[j] ?? 0)), 0)
      first += probability * square
      second += probability * square * square
    } else {
      for (const draw of sequences(k, p)) {
        const next = real.map((r, j) => (n * r + (draw.counts[j] ?? 0)) / (n + k))
        follow(real, next, probability * draw.probability, left - 1)
      }
    }
  }
  for (const { frequencies, probability } of starts) follow(frequencies, frequencies, probability, t)
  return { mean: first, variance: second - first * first }
}

describe('the squared distance of pooled frequencies', () => {
  test('from fixed real ones has the moments that every path adds up to', () => {
    const real = [0.5, 0.3, 0.2]
    for (const sizes of [
      { n: 10, k: 1, t: 1 },
      { n: 10, k: 3, t: 2 },
      { n: 2, k: 2, t: 3 },
    ]) {
      const expected = byEnumeration(sizes, [{ frequencies: real, probability: 1 }], real)
      const { mean, variance } = pooledSquaredDistance(sizes, real)
      expect(mean).toBeCloseTo(expected.mean, 13)
      expect(variance).toBeCloseTo(expected.variance, 13)
    }
  })

  test('treats equal frequencies alike', () => {
    const real = [0.4, 0.4, 0.2]
    const sizes = { n: 5, k: 3, t: 2 }
    const expected = byEnumeration(sizes, [{ frequencies: real, probability: 1 }], real)
    expect(pooledSquaredDistance(sizes, real).variance).toBeCloseTo(expected.variance, 13)
  })

  test('from equal ones, with real data drawn, has the moments that every path adds up to', () => {
    const equal = [1 / 3, 1 / 3, 1 / 3]
    for (const sizes of [
      { n: 3, k: 2, t: 0 },
      { n: 2, k: 3, t: 1 },
      { n: 2, k: 2, t: 2 },
    ]) {
      const starts = sequences(sizes.n, equal).map(({ counts, probability }) => ({
        frequencies: counts.map((count) => count / sizes.n),
        probability,
      }))
      const expected = byEnumeration(sizes, starts, equal)
      const { mean, variance } = pooledSquaredDistance(sizes, { equal: 3 })
      expect(mean).toBeCloseTo(expected.mean, 13)
      expect(variance).toBeCloseTo(expected.variance, 13)
    }
  })

  // For many observations a quadratic form in normals: relative variance 2/(d − 1).
  test('has the relative variance of χ² for large samples', () => {
    const { mean, variance } = pooledSquaredDistance({ n: 10_000, k: 10_000, t: 2 }, { equal: 8 })
    expect(variance / (mean * mean)).toBeCloseTo(2 / 7, 3)
  })

  test('rejects what is no histogram', () => {
    expect(() => pooledSquaredDistance({ n: 1, k: 1, t: 1 }, [1, 0])).toThrow('real[1] is 0')
    expect(() => pooledSquaredDistance({ n: 1, k: 1, t: 1 }, { equal: 1 })).toThrow('equal is 1')
    expect(() => pooledSquaredDistance({ n: 0, k: 1, t: 1 }, [1])).toThrow('n is 0')
  })
})

describe('the count of one symbol', () => {
  test('is what every path adds up to', () => {
    const [n, k, real] = [5, 3, 2]
    const law = new Array<number>(k + 1).fill(0)
    for (const first of sequences(k, [real / n, 1 - real / n])) {
      const p = (real + (first.counts[0] ?? 0)) / (n + k)
      for (const second of sequences(k, [p, 1 - p])) {
        const count = second.counts[0] ?? 0
        law[count] = (law[count] ?? 0) + first.probability * second.probability
      }
    }
    pooledCountLaw({ n, k, t: 2 }, real).forEach((mass, count) => {
      expect(mass).toBeCloseTo(law[count] ?? Number.NaN, 13)
    })
  })

  test('rejects more real ones than there are', () => {
    expect(() => pooledCountLaw({ n: 3, k: 1, t: 1 }, 4)).toThrow('real is 4; allowed: at most n, 3')
  })
})
