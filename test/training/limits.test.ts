import { describe, expect, test } from 'vitest'
import {
  families,
  recursiveTraining,
  StreamFactory,
  schedules,
  type TrainingPlan,
  workflows,
} from '../../src/index.ts'
import type { Path } from '../../src/training/path.ts'

const stream = () => new StreamFactory({ epoch: '1', property: 'limits', params: {}, purpose: 'hunt' }).at(0)

const training = (plan: Partial<TrainingPlan>) =>
  recursiveTraining({
    family: families.gaussian({ divisor: 'n' }),
    workflow: workflows.replace,
    schedule: schedules.constant(10),
    ...plan,
  })

describe('sizes that are too large are refused by that name', () => {
  test('where doubles do not hold every integer', () => {
    expect(() => schedules.constant(1e18)).toThrow(
      'n is 1000000000000000000; allowed: at most 9007199254740991: it is too large',
    )
    expect(() => schedules.constant(1.5)).toThrow('n is 1.5; allowed: an integer, 1 or above')
  })

  test.each([
    ['raw', {}],
    ['statistic', { realData: families.laplaceLocation(), initial: [0, 1] }],
  ] as const)('before memory is asked for, on the %s path', (path, plan) => {
    const before = process.memoryUsage().arrayBuffers
    const run = training({ path, ...plan, schedule: schedules.constant(1e9) })
    const truth = path === 'raw' ? [0, 1] : [0]
    expect(() => run.run(truth, 1, stream())).toThrow(
      'sample size is 1000000000; allowed: at most 268435456: it is too large',
    )
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1e6)
  })

  test('but not where no observation is drawn', () => {
    const [mean, sd] = training({ schedule: schedules.constant(1e9) }).run([0, 1], 5, stream())
    expect(Math.abs(mean ?? 1)).toBeLessThan(1e-3)
    expect(Math.abs((sd ?? 0) - 1)).toBeLessThan(1e-3)
  })
})

describe('a spread', () => {
  test('ends clearly, where doubles would hold it at 5e-324 for ever', () => {
    let last = 1
    const run = () =>
      training({}).run([0, 1], 1_000_000, stream(), (_, theta) => {
        last = theta[1] ?? 0
      })
    expect(run).toThrow(/^the spread \d\.?\d*e-30[89] is too small to go on: below 2\.2250738585072014e-308/)
    expect(last).toBeGreaterThan(2.2e-308)
    expect(last).toBeLessThan(1e-306)
  })

  test('of one observation is 0, which is no end', () => {
    expect(training({ schedule: schedules.constant(1) }).run([0, 1], 10, stream())[1]).toBe(0)
  })
})

test('a sliding window costs the same in every generation', () => {
  type Batch = { count: number }
  let copied = 0
  const append = (into: Batch, from: Batch) => {
    into.count += from.count
    copied += from.count
  }
  const path = {
    batch: () => ({ count: 0 }),
    copy(into: Batch, from: Batch) {
      into.count = 0
      append(into, from)
    },
    append,
  }
  const pool = workflows.slidingWindow(5).begin(path as unknown as Path<Batch>)
  for (let t = 1; t <= 2000; t++) {
    expect(pool.receive({ count: 100 }, stream()).count).toBe(100 * Math.min(t, 5))
    expect(copied).toBeLessThanOrEqual(600 * t)
  }
})
