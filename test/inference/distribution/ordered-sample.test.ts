import fc from 'fast-check'
import { expect, test } from 'vitest'
import { OrderedSample } from '../../../src/inference/distribution/ordered-sample.ts'
import { seeded } from '../../seeded.ts'

test('a sample is in order whenever it is asked for, whatever came when', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.double({ noNaN: true, min: -2, max: 2 }), { maxLength: 40 }), { maxLength: 6 }),
      (batches) => {
        const sample = new OrderedSample(1)
        const all: number[] = []
        for (const batch of batches) {
          for (const x of batch) sample.push(x)
          all.push(...batch)
          expect([...sample.inOrder()]).toEqual([...Float64Array.from(all).sort()])
        }
        expect(sample.length).toBe(all.length)
      },
    ),
    seeded(100),
  )
})

test('values that are equal, infinite, or come in falling order', () => {
  const sample = new OrderedSample()
  for (const x of [3, 2, Number.POSITIVE_INFINITY, 2]) sample.push(x)
  expect([...sample.inOrder()]).toEqual([2, 2, 3, Number.POSITIVE_INFINITY])
  for (const x of [2, Number.NEGATIVE_INFINITY]) sample.push(x)
  expect([...sample.inOrder()]).toEqual([Number.NEGATIVE_INFINITY, 2, 2, 2, 3, Number.POSITIVE_INFINITY])
})
