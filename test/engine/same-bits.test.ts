import { recursiveTraining, StreamFactory } from 'collapse-check'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Block, chainBlock } from '../../src/engine/block.ts'
import { SCALAR, SIMD } from '../../src/engine/compiled.ts'
import { Instance } from '../../src/engine/instance.ts'
import { keyWords } from '../../src/random/stream-key.ts'
import { knownPlan } from '../../src/training/ahead/known-plan.ts'
import { seeded } from '../seeded.ts'
import { type Known, knownPlans } from './plans.ts'

const GENERATIONS = 6
const GROUPS = 5

const keyOf = (word: number) => ({ epoch: 'tests', property: 'engine', params: { word }, purpose: 'bits' })

/** What the module makes of a plan, all models of all replicates. */
function block(instance: Instance, { plan, truth }: Known, word: number, first: number): Block | undefined {
  const chain = knownPlan(plan)?.(Float64Array.from(truth), GENERATIONS)
  const range = { first, groups: GROUPS, every: true }
  return chain && chainBlock(instance, keyWords(keyOf(word)), chain, range)
}

/** The same by the reference: the models of a replicate and the state of its stream; undefined where it throws. */
function reference({ plan, truth }: Known, word: number, replicate: number) {
  const models: number[] = []
  // Apart from the others a replicate is never computed ahead.
  const stream = new StreamFactory(keyOf(word)).apart(replicate)
  try {
    recursiveTraining(plan).run(truth, GENERATIONS, stream, (_, theta) => void models.push(...theta))
  } catch {
    return undefined
  }
  return { models, stream }
}

const range = fc.tuple(fc.nat(), fc.oneof(fc.integer({ min: 0, max: 4_294_967_276 }), fc.constant(0)))

describe.each([
  ['with vectors', SIMD],
  ['without', SCALAR],
])('the module %s', (_, base64) => {
  const instance = new Instance(base64)

  test('has the bits of the reference, refuses what it throws at, and leaves streams where it does', () => {
    let [compared, refused] = [0, 0]
    fc.assert(
      fc.property(knownPlans, range, (known, [word, first]) => {
        const made = block(instance, known, word, first) as Block
        const size = made.models.length / made.count
        for (let row = 0; row < made.count; row++) {
          const expected = reference(known, word, first + row)
          expect(made.refused[row] !== 0).toBe(expected === undefined)
          const models = made.models.subarray(row * size, (row + 1) * size)
          const [a = 0, b = 0, c = 0, d = 0] = made.ended.subarray(4 * row)
          const isSame = expected?.models.every((value, i) => Object.is(value, models[i])) ?? true
          expect(isSame, `replicate ${first + row}: ${models} for ${expected?.models}`).toBe(true)
          expect(expected?.stream.isAt(a, b, c, d) ?? true).toBe(true)
          if (expected === undefined) refused++
          else compared++
        }
      }),
      seeded(400),
    )
    expect(compared).toBeGreaterThan(4000)
    expect(refused).toBeGreaterThan(20)
  })
})
