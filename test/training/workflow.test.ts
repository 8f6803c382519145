import { describe, expect, test } from 'vitest'
import { bernoulli } from '../../src/families/counts/bernoulli.ts'
import type { Family } from '../../src/families/family.ts'
import { gaussian } from '../../src/families/gaussian/gaussian.ts'
import { StreamFactory } from '../../src/random/stream.ts'
import { recursiveTraining } from '../../src/training/recursive-training.ts'
import { constant, listed } from '../../src/training/schedule.ts'
import { accumulate, fixedRealLatestSynthetic, replace, type Workflow } from '../../src/training/workflow.ts'

const stream = () =>
  new StreamFactory({ epoch: 'test', property: 'workflow', params: {}, purpose: 'count' }).at(0)

/**
 * A family that only keeps books: observation i of the batch drawn from a model is the model's number plus
 * i/1000, and the fit of anything is the number of the next model.
 */
function bookkeeper() {
  const drawnFrom: number[] = []
  const fitted: number[][] = []
  const family: Family = {
    name: 'bookkeeper',
    parameters: ['generation'],
    width: 1,
    check: () => undefined,
    draw(theta, n, _stream, out, start) {
      drawnFrom.push(theta[0] as number)
      for (let i = 0; i < n; i++) out[start + i] = (theta[0] as number) + i / 1000
    },
    fit(sample, n, theta) {
      fitted.push(Array.from(sample.subarray(0, n)))
      theta[0] = fitted.length
    },
  }
  return { family, drawnFrom, fitted }
}

const batch = (generation: number, n: number) => Array.from({ length: n }, (_, i) => generation + i / 1000)

describe('index convention: θ₀ is the truth, θ₁ is fitted on real data only', () => {
  const run = (workflow: Workflow, sizes: number[]) => {
    const books = bookkeeper()
    const training = recursiveTraining({ family: books.family, workflow, schedule: listed(sizes) })
    const visited: number[] = []
    training.run([0], sizes.length, stream(), (t, theta) => visited.push(t, theta[0] as number))
    expect(visited).toEqual(sizes.flatMap((_, i) => [i + 1, i + 1]))
    expect(books.drawnFrom).toEqual(sizes.map((_, t) => t))
    return books.fitted
  }

  test('accumulate: θ_T uses exactly the first T batches, nT points, of which 1/T are real', () => {
    const fitted = run(accumulate, [5, 5, 5, 5])
    fitted.forEach((sample, i) => {
      expect(sample).toEqual(Array.from({ length: i + 1 }, (_, t) => batch(t, 5)).flat())
    })
  })

  test('accumulate: nothing is lost while the pool grows', () => {
    const fitted = run(accumulate, [50, 60, 70, 300])
    expect(fitted[3]).toEqual([...batch(0, 50), ...batch(1, 60), ...batch(2, 70), ...batch(3, 300)])
  })

  test('replace: θ_T uses the batch of θ_{T−1} and nothing else', () => {
    expect(run(replace, [3, 4, 2])).toEqual([batch(0, 3), batch(1, 4), batch(2, 2)])
  })

  test('fixed real + latest synthetic: the first batch stays, the others pass', () => {
    expect(run(fixedRealLatestSynthetic, [4, 2, 3])).toEqual([
      batch(0, 4),
      [...batch(0, 4), ...batch(1, 2)],
      [...batch(0, 4), ...batch(2, 3)],
    ])
  })

  test.each([accumulate, replace, fixedRealLatestSynthetic])(
    '$name starts afresh with every run',
    (workflow) => {
      const books = bookkeeper()
      const training = recursiveTraining({ family: books.family, workflow, schedule: listed([3, 3, 3]) })
      training.run([0], 3, stream())
      const first = books.fitted.splice(0)
      training.run([0], 2, stream())
      training.run([0], 0, stream())
      books.fitted.length = 0
      training.run([0], 3, stream())
      expect(books.fitted).toEqual(first)
    },
  )
})

describe('the statistic path counts the same points', () => {
  test.each([
    [accumulate, [5, 10, 15, 20]],
    [replace, [5, 5, 5, 5]],
    [fixedRealLatestSynthetic, [5, 10, 10, 10]],
  ] as const)('$0.name', (workflow, counts) => {
    const seen: number[] = []
    const family = bernoulli()
    const { statistic } = family
    const watched: Family = {
      ...family,
      statistic: {
        ...statistic,
        fit(pooled, theta) {
          seen.push(pooled[0] as number)
          statistic.fit(pooled, theta)
        },
      },
    }
    recursiveTraining({ family: watched, workflow, schedule: constant(5) }).run([0.5], 4, stream())
    expect(seen).toEqual(counts)
  })
})

describe('equivariance, path by path on the same stream', () => {
  test.each(['raw', 'statistic'] as const)(
    'moving and stretching the truth moves and stretches %s runs',
    (path) => {
      const training = recursiveTraining({
        family: gaussian({ divisor: 'n-1' }),
        workflow: accumulate,
        schedule: constant(6),
        path,
      })
      const standard = Array.from(training.run([0, 1], 5, stream()))
      const moved = training.run([-40, 8], 5, stream())
      expect(moved[0]).toBeCloseTo(-40 + 8 * (standard[0] as number), 11)
      expect(moved[1]).toBeCloseTo(8 * (standard[1] as number), 11)
    },
  )
})
