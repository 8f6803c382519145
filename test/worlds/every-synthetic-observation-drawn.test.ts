import { expect, test } from 'vitest'
import { gaussian } from '../../src/families/gaussian/gaussian.ts'
import { gaussianMixture } from '../../src/families/mixtures/gaussian-mixture.ts'
import { chain } from '../../src/worlds/chain.ts'
import * as worlds from '../../src/worlds/index.ts'
import { streamAt } from './streams.ts'

const family = gaussian({ divisor: 'n' })
const world = ({ k }: { k: number }) => ({ family, truth: [0, 1], generations: k, n: 6 })
const sd = chain(world, (last) => last.sd)
const [change] = Object.values(worlds.everySyntheticObservationDrawn({ k: 2 })).map(({ world }) => world)

test('the real data are drawn as before, the synthetic ones one by one', () => {
  if (change === undefined) throw new Error('the change has a world')
  const after = (k: number, changed = sd) => changed({ k })(streamAt())
  expect(after(1, sd.in(change))).toBe(after(1))
  expect(after(2, sd.in(change))).not.toBe(after(2))
})

test('a family without a statistic is named', () => {
  const mixture = gaussianMixture({ components: 1, steps: 1 })
  const lost = chain(
    () => ({ family: mixture, truth: [1, 0, 1], generations: 1, n: 6 }),
    () => true,
  )
  if (change === undefined) throw new Error('the change has a world')
  expect(() => lost.in(change)({})).toThrow(
    "family is 'mixture of 1 Gaussians'; allowed: one with a sufficient statistic",
  )
})
