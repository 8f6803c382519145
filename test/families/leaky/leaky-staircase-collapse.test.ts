import { describe, expect, test } from 'vitest'
import { leakyStaircase, staircaseDistance } from '../../../src/families/leaky/leaky-staircase.ts'
import { StreamFactory } from '../../../src/random/stream.ts'
import { recursiveTraining } from '../../../src/training/recursive-training.ts'
import { constant } from '../../../src/training/schedule.ts'
import { accumulate } from '../../../src/training/workflow.ts'
import { rowsOf } from '../../fixtures/mpmath/laws.ts'
import { frequencyAgrees } from '../exact-tests.ts'

const streams = (purpose: string) =>
  new StreamFactory({ epoch: 'test', property: 'traps', params: {}, purpose })

describe('the leaky staircase, trained on itself', () => {
  // A spike on one of n·(k + 1) observations wins for certain if it outweighs all that the others can lose by it, a
  // factor of at most 3J each: up to n = 100 and k = 300 with J = 2, up to n = 10⁶ and k = 3000 with J = 3.
  const certain: Record<number, readonly [number, number]> = { 2: [1e2, 300], 3: [1e6, 3000] }
  const logSpike = (J: number) => {
    const [n, k] = certain[J] ?? [1e10, 3e4]
    return -Math.LN2 - (n * (k + 1) + 1) * Math.log(3 * J)
  }
  const family = leakyStaircase({ logSpike, levels: 12 })
  const truth = [0, 2, 0, ...new Array<number>(12).fill(0)]
  const survivors = (n: number, path: 'raw' | 'statistic', R: number, T: number) => {
    const training = recursiveTraining({ family, workflow: accumulate, schedule: constant(n), path })
    const factory = streams(`staircase ${n} ${path}`)
    const alive = new Float64Array(T + 1)
    let reversals = 0
    for (let r = 0; r < R; r++) {
      const distances: number[] = []
      training.run(truth, T, factory.at(r), (_, theta) => {
        distances.push(staircaseDistance(theta))
      })
      const lived = distances.filter((distance) => distance < 0.75)
      lived.forEach((_, i) => {
        alive[i + 1] = (alive[i + 1] as number) + 1
      })
      // Gradual it is not: the distance of the first model stays until it jumps, and does not jump back.
      if (lived.some((distance, i) => distance !== distances[0] || distance !== distances[i])) reversals++
    }
    expect(reversals).toBe(0)
    return alive
  }

  /** No point in level 1 up to batch k. */
  const survival = (n: number, ks: readonly number[]) => {
    const rows = rowsOf('staircase survival').filter((row) => row.n === n && ks.includes(row.k))
    expect(rows).toHaveLength(ks.length)
    return rows
  }
  test.each([
    ['raw', 600, [1, 2, 5, 10]],
    ['statistic', 4000, [1, 2, 5, 10, 50]],
  ] as const)(
    '%s: the model of generation k + 1 has collapsed as soon as level 1 was hit, n = 10',
    (path, R, ks) => {
      const alive = survivors(10, path, R, Math.max(...ks) + 1)
      for (const { k, value } of survival(10, ks)) {
        expect(frequencyAgrees(alive[k + 1] as number, R, value)).toBe(true)
      }
      expect(alive[1]).toBe(R)
    },
  )

  test('a larger n collapses later: never before the third model at n = 10⁵', () => {
    const alive = survivors(1e5, 'statistic', 2000, 51)
    expect(alive[2]).toBe(2000)
    // Where level 1 was hit, the spike is certain to win from level 2 on.
    for (const { k, value } of rowsOf('staircase survival, level 2')) {
      expect(frequencyAgrees(alive[k + 1] as number, 2000, value)).toBe(true)
    }
  })

  test('one observation a batch: the leak’s cap of one quarter counts', () => {
    const alive = survivors(1, 'statistic', 4000, 3)
    for (const { k, value } of survival(1, [1, 2])) {
      expect(frequencyAgrees(alive[k + 1] as number, 4000, value)).toBe(true)
    }
  })
})
