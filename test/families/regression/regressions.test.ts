import { describe, expect, test } from 'vitest'
import { linearRegression } from '../../../src/families/regression/linear-regression.ts'
import { StreamFactory } from '../../../src/random/stream.ts'
import { normalCdf } from '../../../src/special/normal.ts'
import { recursiveTraining } from '../../../src/training/recursive-training.ts'
import { constant } from '../../../src/training/schedule.ts'
import { accumulate, replace } from '../../../src/training/workflow.ts'
import { distanceBetween, distanceToLaw, lawTolerance, pairTolerance } from '../exact-tests.ts'

const streams = (purpose: string) =>
  new StreamFactory({ epoch: 'test', property: 'regressions', params: {}, purpose })
const R = 8000
const fixed = Float64Array.of(1, 0, 1, 1, 0, 2, -1, 1)

describe.each([
  ['fresh', 'fresh' as const],
  ['fixed', fixed],
])('linear regression, %s design', (name, design) => {
  const family = linearRegression({ dimension: 2, noise: 0.5, design })
  const finals = (path: 'raw' | 'statistic', workflow: typeof replace) => {
    const training = recursiveTraining({ family, workflow, schedule: constant(8), path })
    const factory = streams(name + path + workflow.name)
    const columns = [0, 1].map(() => new Float64Array(R))
    for (let r = 0; r < R; r++) {
      const theta = training.run([1, -2], 3, factory.at(r))
      columns.forEach((column, i) => {
        column[r] = theta[i] as number
      })
    }
    return columns
  }

  test.each([replace, accumulate])('the raw and the statistic path agree in law: $name', (workflow) => {
    const statistic = finals('statistic', workflow)
    finals('raw', workflow).forEach((values, i) => {
      expect(distanceBetween(values, statistic[i] as Float64Array)).toBeLessThan(pairTolerance(R))
    })
  })

  test('the residual spread has the same law on both paths', () => {
    const { statistic } = family
    const [drawn, sample] = [new Float64Array(7), new Float64Array(8 * 3)]
    const theta = Float64Array.of(1, -2)
    const factory = streams(`residual ${name}`)
    const columns = [0, 1].map(() => new Float64Array(R))
    for (let r = 0; r < R; r++) {
      statistic.draw(theta, 8, factory.at(r), drawn)
      ;(columns[0] as Float64Array)[r] = Math.abs(drawn[6] as number)
      family.draw(theta, 8, factory.at(r + R), sample, 0)
      statistic.of(sample, 8, drawn)
      ;(columns[1] as Float64Array)[r] = Math.abs(drawn[6] as number)
    }
    const [a, b] = columns as [Float64Array, Float64Array]
    expect(distanceBetween(a, b)).toBeLessThan(pairTolerance(R))
  })

  test('the fit solves the normal equations', () => {
    const sample = new Float64Array(8 * 3)
    family.draw(Float64Array.of(1, -2), 8, streams('normal equations').at(0), sample, 0)
    const w = new Float64Array(2)
    family.fit(sample, 8, w)
    for (let i = 0; i < 2; i++) {
      let residual = 0
      for (let row = 0; row < 8; row++) {
        const [a, b, y] = sample.subarray(row * 3) as unknown as [number, number, number]
        residual += (i === 0 ? a : b) * (y - a * (w[0] as number) - b * (w[1] as number))
      }
      expect(residual).toBeCloseTo(0, 12)
    }
  })
})

describe('linear regression', () => {
  test('a fixed design has the normal law of least squares', () => {
    const family = linearRegression({ dimension: 2, noise: 0.5, design: fixed })
    const training = recursiveTraining({ family, workflow: replace, schedule: constant(4) })
    const factory = streams('law')
    const values = Float64Array.from(
      { length: R },
      (_, r) => training.run([1, -2], 2, factory.at(r))[0] as number,
    )
    // XᵀX = [[3, 0], [0, 6]], two generations.
    const sd = 0.5 * Math.sqrt(2 / 3)
    expect(distanceToLaw(values, (x) => normalCdf((x - 1) / sd))).toBeLessThan(lawTolerance(R))
  })

  test('fewer rows than dimensions: a projection of the truth without noise, never to be undone', () => {
    const [d, n] = [6, 3]
    const truth = [1, 2, 3, -1, 0, 2]
    const length = (w: ArrayLike<number>) => Array.from(w).reduce((sum, x) => sum + x * x, 0)
    const design = Float64Array.from({ length: n * d }, (_, i) => Math.sin(i * i + 1))
    const same = recursiveTraining({
      family: linearRegression({ dimension: d, noise: 0, design }),
      workflow: replace,
      schedule: constant(n),
    })
    const once = Array.from(same.run(truth, 1, streams('projection').at(0)))
    const thrice = same.run(truth, 3, streams('projection').at(1))
    once.forEach((x, i) => {
      expect(thrice[i]).toBeCloseTo(x, 10)
    })
    // An orthogonal projection: w·(w* − w) = 0.
    expect(once.reduce((sum, x, i) => sum + x * ((truth[i] as number) - x), 0)).toBeCloseTo(0, 10)
    expect(length(once)).toBeLessThan(length(truth))
    for (const path of ['raw', 'statistic'] as const) {
      const fresh = recursiveTraining({
        family: linearRegression({ dimension: d, noise: 0, design: 'fresh' }),
        workflow: replace,
        schedule: constant(n),
        path,
      })
      // E|w_1|² = |w*|²·n/d, and each run is a projection.
      const factory = streams(`min norm ${path}`)
      const ratios = Array.from(
        { length: 3000 },
        (_, r) => length(fresh.run(truth, 1, factory.at(r))) / length(truth),
      )
      expect(Math.max(...ratios)).toBeLessThan(1 + 1e-9)
      // |w_1|²/|w*|² ~ Beta(n/2, (d − n)/2), here with mean ½ and standard deviation .267; Hoeffding at 1e-6.
      const mean = ratios.reduce((a, b) => a + b) / ratios.length
      expect(Math.abs(mean - n / d)).toBeLessThan(Math.sqrt(Math.log(2e6) / (2 * ratios.length)))
    }
  })

  test('dependent columns: least squares, and of least norm', () => {
    // x₁ = 2x₀, and noise: the fit is that of one column of length √5 along (1, 2)/√5.
    const sample = Float64Array.of(1, 2, 0, 3, 2, 4, 1, 7, -1, -2, 2, 0, 0.5, 1, -1, 5)
    const w = new Float64Array(3)
    linearRegression({ dimension: 3, noise: 1, design: 'fresh' }).fit(sample, 4, w)
    expect(w[1]).toBeCloseTo(2 * (w[0] as number), 10)
    const plain = new Float64Array(2)
    const two = Float64Array.from({ length: 12 }, (_, i) => {
      const row = sample.subarray(4 * Math.floor(i / 3))
      return (i % 3 === 0 ? Math.sqrt(5) * (row[0] as number) : row[(i % 3) + 1]) as number
    })
    linearRegression({ dimension: 2, noise: 1, design: 'fresh' }).fit(two, 4, plain)
    expect(Math.sqrt(5) * (w[0] as number)).toBeCloseTo(plain[0] as number, 10)
    expect(w[2]).toBeCloseTo(plain[1] as number, 10)
  })

  test('names what is wrong with its arguments', () => {
    expect(() => linearRegression({ dimension: 2, noise: -1, design: 'fresh' })).toThrow('noise is -1')
    expect(() => linearRegression({ dimension: 3, noise: 1, design: fixed })).toThrow(
      'design.length / dimension',
    )
    const training = recursiveTraining({
      family: linearRegression({ dimension: 2, noise: 1, design: fixed }),
      workflow: replace,
      schedule: constant(6),
    })
    expect(() => training.run([0, 0], 1, streams('rows').at(0))).toThrow('n is 6; allowed: a multiple of 4')
  })
})
