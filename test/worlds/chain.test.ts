import { expect, test } from 'vitest'
import { poisson } from '../../src/families/counts/poisson.ts'
import { gaussian } from '../../src/families/gaussian/gaussian.ts'
import { recursiveTraining } from '../../src/training/recursive-training.ts'
import { constant } from '../../src/training/schedule.ts'
import { accumulate, replace } from '../../src/training/workflow.ts'
import { chain } from '../../src/worlds/chain.ts'
import { streamAt } from './streams.ts'

interface Loop {
  readonly n: number
  readonly k: number
}

const family = gaussian({ divisor: 'n' })
const world = ({ n, k }: Loop) => ({ family, truth: [3, 2], generations: k, n })
const point: Loop = { n: 7, k: 4 }

/** The last model by the layer beneath. */
const trained = (changes: object = {}, truth = [3, 2], generations = point.k) =>
  Array.from(
    recursiveTraining({ family, workflow: replace, schedule: constant(point.n), ...changes }).run(
      truth,
      generations,
      streamAt(),
    ),
  )

test('a chain reads the last model of recursive training by the names of its parameters', () => {
  const mean = chain(world, ({ mean }) => mean)
  const sd = chain(world, ({ sd }) => sd)
  expect([mean(point)(streamAt()), sd(point)(streamAt())]).toEqual(trained())
})

test('the point reaches what is read, and replicates have streams of their own', () => {
  const above = chain(world, ({ mean }, { n }) => mean * n)
  const run = above(point)
  const [mean = Number.NaN] = trained()
  expect(run(streamAt())).toBe(mean * point.n)
  expect(run(streamAt(1))).not.toBe(mean * point.n)
  expect(run(streamAt())).toBe(mean * point.n)
})

test('a changed world differs in the fields that are named, and in no others', () => {
  const mean = chain(world, ({ mean }) => mean)
  expect(mean.in({ workflow: accumulate })(point)(streamAt())).toBe(trained({ workflow: accumulate })[0])
  expect(mean.in({ truth: [5, 1] })(point)(streamAt())).toBe(trained({}, [5, 1])[0])
  expect(mean.in({ n: 9 })(point)(streamAt())).toBe(trained({ schedule: constant(9) })[0])
})

test('a change may be computed from the world and the point', () => {
  const mean = chain(world, ({ mean }) => mean)
  const later = mean.in(({ generations }, { k }) => ({ generations: generations + k }))
  expect(later(point)(streamAt())).toBe(trained({}, [3, 2], 8)[0])
  const halved = mean.in(({ n }) => ({ n: (t) => n(t) - 2 }))
  expect(halved(point)(streamAt())).toBe(trained({ schedule: constant(5) })[0])
})

test('changes add up', () => {
  const mean = chain(world, ({ mean }) => mean)
  const both = mean.in({ workflow: accumulate }).in({ truth: [5, 1] })
  expect(both(point)(streamAt())).toBe(trained({ workflow: accumulate }, [5, 1])[0])
})

test('a changed family is read by position, under the names of the one it stands in for', () => {
  const p = chain(
    ({ n, k }: Loop) => ({ family: poisson(), truth: [2], generations: k, n }),
    ({ mean }) => mean,
  )
  const other = p.in({ family, truth: [3, 2] })
  expect(other(point)(streamAt())).toBe(trained()[0])
})

test('a unit multiplies the truth and divides what is read', () => {
  const sd = chain(world, ({ sd }) => sd)
  const inMillimetres = sd.in({ unit: 1000 })(point)(streamAt())
  expect(inMillimetres).toBe((trained({}, [3000, 2000])[1] ?? Number.NaN) / 1000)
  expect(inMillimetres).toBeCloseTo(trained()[1] ?? Number.NaN, 12)
})

test('earlier models can be kept, and only those', () => {
  const kept = chain(
    world,
    (last, _, run) => [run.model(2).mean, last.mean],
    ({ k }) => [1, k / 2],
  )
  expect(kept(point)(streamAt())).toEqual([trained({}, [3, 2], 2)[0], trained()[0]])
  const unkept = chain(world, (_last, _point, run) => run.model(3).mean)
  expect(() => unkept(point)(streamAt())).toThrow('generation is 3')
})

test('vectors are read by position', () => {
  const all = chain(world, (_last, _point, { theta, world: { truth } }) => (theta[1] ?? 0) / (truth[1] ?? 0))
  expect(all(point)(streamAt())).toBe((trained()[1] ?? Number.NaN) / 2)
})

test('bad input is refused when a point is prepared', () => {
  expect(() => chain(world, ({ sd }) => sd).in({ truth: [1] })(point)(streamAt())).toThrow(/truth is \[1\]/)
})

test('a change of what the world has not is refused', () => {
  const mean = chain(world, ({ mean }) => mean)
  expect(() => mean.in({ generation: 3 } as object)(point)).toThrow(
    /world\.generation is 3; allowed: a change of/,
  )
  expect(mean.in({ path: 'raw' })(point)(streamAt())).not.toBe(mean(point)(streamAt()))
})

test('what is drawn after the run comes from the stream of the replicate', () => {
  const afterwards = chain(world, (_last, _point, _run, stream) => stream.uniform())
  const stream = streamAt()
  recursiveTraining({ family, workflow: replace, schedule: constant(point.n) }).run([3, 2], point.k, stream)
  expect(afterwards(point)(streamAt())).toBe(stream.uniform())
})
