import { EPOCH, identity, investigate, probability } from 'collapse-check'
import { describe, expect, test } from 'vitest'
import { atResolution } from '../../src/trials/at-resolution.ts'
import { coin } from '../claims/coin.ts'
import { EVERY_CRITERION } from './every-criterion.ts'

const point = { n: 1, p: 0.5 }

const levels = { alpha: 1e-6, beta: 1e-6 }

describe('a tenth of its margin leaves all else of a criterion:', () => {
  const withMargin = EVERY_CRITERION.filter(([, { random }]) => random)
  test.each(withMargin)('%s', (_, criterion) => {
    const { criterion: finer } = atResolution(coin({ criterion: () => criterion }), 10)
    const { margin, words, predicted, observes } = finer(point)
    expect({ words, predicted, observes }).toEqual({
      words: criterion.words,
      predicted: criterion.predicted,
      observes: criterion.observes,
    })
    expect(Number(margin)).toBeCloseTo(Number(criterion.margin) / 10, 12)
    const [coarse, fine] = [criterion.test(levels).budget, finer(point).test(levels).budget]
    expect(fine).toBeGreaterThan(5 * coarse)
  })
})

test('an identity has a tolerance and no margin', () => {
  const exact = identity.equals(2, { relative: 1e-9 })
  expect(atResolution(coin({ criterion: () => exact }), 10).criterion(point)).toBe(exact)
})

test('a tolerance of a limit law stays', () => {
  const limit = coin({ criterion: () => probability.equals(0.5, { margin: 0.1, tolerance: 0.05 }) })
  expect(atResolution(limit, 10).criterion(point)).toMatchObject({
    margin: '0.01',
    claim: { low: 0.45, high: 0.55 },
  })
})

test('margins of controls and survivors are divided too', () => {
  const off = { at: [point], criterion: () => probability.equals(0.7, { margin: 0.1 }) }
  const { controls, survivors } = atResolution(coin({ controls: { off }, survivors: { off } }), 4)
  expect(controls.off?.criterion?.(point).margin).toBe('0.025')
  expect(survivors?.off?.criterion?.(point).margin).toBe('0.025')
})

test('a formula that is only nearly right is certified, and refuted where margins are a tenth', async () => {
  const nearly = coin({ criterion: ({ p }) => probability.equals(p + 0.02, { margin: 0.1 }) })
  const options = { epoch: EPOCH, tier: 'quick' as const }
  const coarse = await investigate('demo/coin', nearly, options)
  expect(coarse).toMatchObject({ verdict: 'certified', margin: '0.1' })
  expect(coarse).not.toHaveProperty('resolution')
  const fine = await investigate('demo/coin', nearly, { ...options, resolution: 10 })
  expect(fine).toMatchObject({ verdict: 'refuted', margin: '0.01', resolution: 10 })
  expect(fine.specHash).not.toBe(coarse.specHash)
  expect(fine.alpha).toBe(coarse.alpha)
})

test('what needs too many replicates is refused, until more are allowed', async () => {
  const options = { epoch: EPOCH, tier: 'quick' as const, mostReplicates: 1000 }
  await expect(investigate('demo/coin', coin(), options)).rejects.toThrow('allowed: at most 1000')
  const found = await investigate('demo/coin', coin(), { ...options, mostReplicates: 100_000 })
  expect(found).toMatchObject({ verdict: 'certified', mostReplicates: 100_000 })
})
