import { describe, expect, test } from 'vitest'
import type { Family, FamilyWith } from '../../src/families/family.ts'
import { StreamFactory } from '../../src/random/stream.ts'
import { recursiveTraining } from '../../src/training/recursive-training.ts'
import { constant } from '../../src/training/schedule.ts'
import { accumulate, replace } from '../../src/training/workflow.ts'
import { distanceBetween, pairTolerance } from './exact-tests.ts'
import { fitOrNone } from './fit-or-none.ts'
import { type Member, members } from './members.ts'

// n is small, so that n and n − 1 differ and so do a mean and a median.
const n = 4
const R = 20000

const withStatistic = members.filter(
  (member): member is Member & { family: FamilyWith<string, 'statistic'> } =>
    member.family.statistic !== undefined,
)

/** θ_T over many runs, a column per parameter; runs that end without a fit have −10⁹ in all, and in one more. */
function finals(family: Family, truth: readonly number[], path: 'raw' | 'statistic', workflow = accumulate) {
  const training = recursiveTraining({ family, workflow, schedule: constant(n), path })
  const key = {
    epoch: 'test',
    property: family.name,
    params: { truth, workflow: workflow.name },
    purpose: path,
  }
  const streams = new StreamFactory(key)
  const columns = [...truth, 0].map(() => new Float64Array(R))
  for (let r = 0; r < R; r++) {
    const theta = fitOrNone(() => training.run(truth, 3, streams.at(r)))
    // Raw totals of continuous observations round differently; ties are settled at 1e-9.
    columns.forEach((column, i) => {
      column[r] = theta === undefined ? -1e9 : Math.round((theta[i] ?? 0) * 1e9) / 1e9
    })
  }
  return columns
}

describe.each(withStatistic)('$family.name at $truth', ({ family, truth, fitOf }) => {
  test.each([replace, accumulate])('the raw and the statistic path agree in law: $name', (workflow) => {
    const raw = finals(family, truth, 'raw', workflow)
    const statistic = finals(family, truth, 'statistic', workflow)
    raw.forEach((values, i) => {
      expect(distanceBetween(values, statistic[i] as Float64Array)).toBeLessThan(pairTolerance(R))
    })
  })

  test('the statistic of a pooled sample is that of its parts together', () => {
    const { statistic, width } = family
    const sample = new Float64Array(20 * width)
    const stream = new StreamFactory({ epoch: 'test', property: family.name, params: {}, purpose: 'pool' })
    family.draw(Float64Array.from(truth), 20, stream.at(0), sample, 0)
    const whole = new Float64Array(statistic.size)
    const [left, right] = [whole.slice(), whole.slice()]
    statistic.of(sample, 20, whole)
    for (let split = 1; split < 20; split++) {
      statistic.of(sample, split, left)
      statistic.of(sample.subarray(split * width), 20 - split, right)
      statistic.add(left, right)
      left.forEach((value, i) => {
        expect(value).toBeCloseTo(whole[i] as number, 11)
      })
    }
  })

  test('weighing each observation by 3 is having it three times', () => {
    const { statistic } = family
    const once = new Float64Array(statistic.size)
    const sample = new Float64Array(7)
    const stream = new StreamFactory({ epoch: 'test', property: family.name, params: {}, purpose: 'weigh' })
    family.draw(Float64Array.from(truth), 7, stream.at(0), sample, 0)
    statistic.of(sample, 7, once)
    const thrice = once.slice()
    statistic.add(thrice, once)
    statistic.add(thrice, once)
    statistic.scale(once, 3)
    once.forEach((value, i) => {
      expect(value).toBeCloseTo(thrice[i] as number, 11)
    })
  })

  test('the fit of infinitely many observations is the model itself, or corrected', () => {
    const { statistic } = family
    const out = new Float64Array(statistic.size)
    const theta = new Float64Array(truth.length)
    statistic.expected(Float64Array.from(truth), 2.5, out)
    statistic.fit(out, theta)
    expect(Array.from(theta)).toEqual(fitOf(2.5).map((value) => expect.closeTo(value, 12)))
  })
})
