import {
  families,
  recursiveTraining,
  StreamFactory,
  type StreamKey,
  schedules,
  type TrainingPlan,
  workflows,
} from 'collapse-check'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { knownPlans } from '../../engine/plans.ts'
import { seeded } from '../../seeded.ts'

const REPLICATES = 70
const GENERATIONS = 5

const keyOf = (word: number): StreamKey => ({
  epoch: 'tests',
  property: 'ahead',
  params: { word },
  purpose: 'runs',
})

/** What is seen of a run: its models, the next word of its stream, or what it throws. */
function seen(
  run: ReturnType<typeof recursiveTraining>,
  truth: readonly number[],
  stream: ReturnType<StreamFactory['at']>,
  isWatched: boolean,
): string {
  const said: unknown[] = []
  const visit = (t: number, theta: Float64Array) => void said.push(t, ...theta)
  try {
    said.push(...run.run(truth, GENERATIONS, stream, isWatched ? visit : undefined), stream.word())
  } catch (error) {
    return String(error)
  }
  return said.map((value) => (Object.is(value, -0) ? '-0' : String(value))).join()
}

test('replicates in order are those of the reference: models, streams, errors, whether watched or not', () => {
  fc.assert(
    fc.property(
      knownPlans,
      fc.nat(),
      fc.nat(1000),
      fc.boolean(),
      ({ plan, truth }, word, first, isWatched) => {
        const [ordered, apart] = [recursiveTraining(plan), recursiveTraining(plan)]
        const streams = new StreamFactory(keyOf(word))
        for (let i = first; i < first + REPLICATES; i++) {
          const expected = seen(apart, truth, streams.apart(i), isWatched)
          expect(seen(ordered, truth, streams.at(i), isWatched)).toBe(expected)
        }
      },
    ),
    seeded(60),
  )
})

/** How many sample sizes a hundred replicates ask for. */
function sizesAsked(
  changes: Partial<TrainingPlan>,
  indices = Array.from({ length: 100 }, (_, i) => i),
): number {
  let asked = 0
  const run = recursiveTraining({
    family: families.gaussian({ divisor: 'n' }),
    workflow: workflows.accumulate,
    schedule() {
      asked++
      return 10
    },
    ...changes,
  })
  const streams = new StreamFactory(keyOf(1))
  for (const i of indices) run.run([0, 1], GENERATIONS, streams.at(i))
  return asked
}

test('what the module knows is computed in blocks, and the first of a larger one by the reference, too', () => {
  // Replicates 0, 1, 5, 13, 29 and 61, and the plan itself.
  expect(sizesAsked({})).toBe(7 * GENERATIONS)
})

test('what it does not know, and replicates out of order, are run one by one', () => {
  const { statistic, ...gaussian } = families.gaussian({ divisor: 'n' })
  const changed = { ...gaussian, statistic: { ...statistic } }
  const all = 100 * GENERATIONS
  expect(sizesAsked({ family: changed })).toBe(all)
  expect(sizesAsked({ realData: changed })).toBe(all)
  expect(sizesAsked({ sampler: changed })).toBe(all)
  expect(sizesAsked({ path: 'raw' })).toBe(all)
  expect(sizesAsked({ path: 'population' })).toBe(all)
  expect(sizesAsked({ workflow: workflows.slidingWindow(2) })).toBe(all)
  expect(sizesAsked({ workflow: { ...workflows.replace, freshReal: () => 1 } })).toBe(all)
  expect(
    sizesAsked(
      {},
      Array.from({ length: 100 }, (_, i) => 2 * i),
    ),
  ).toBe(all)
})

test('a reference that differs is believed: the module is not asked again', () => {
  const family = families.poisson()
  const { draw } = family.statistic
  const plan = { family, workflow: workflows.replace, schedule: schedules.constant(5) }
  // Changed in place, so that the module takes it for what it was: a total that is the mean, and so a fifth a generation.
  Object.assign(family.statistic, {
    draw: (...[theta, n, , out]: Parameters<typeof draw>) => void out.set([n, theta[0] as number]),
  })
  const changed = recursiveTraining(plan)
  const streams = new StreamFactory(keyOf(2))
  const models = Array.from({ length: 70 }, (_, i) => Number(changed.run([1], GENERATIONS, streams.at(i))[0]))
  expect(models.map((mean) => mean.toFixed(12))).toEqual(new Array(70).fill((1 / 3125).toFixed(12)))
})
