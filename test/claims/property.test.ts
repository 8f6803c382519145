import { describe, expect, test } from 'vitest'
import { integer } from '../../src/claims/axis.ts'
import { probability } from '../../src/claims/criteria/probability.ts'
import { domain } from '../../src/claims/domain.ts'
import { points } from '../../src/claims/points.ts'
import { type PropertyPlan, property } from '../../src/claims/property.ts'
import { onClaim, verify } from '../../src/claims/verify.ts'
import { noStream } from '../../src/random/no-stream.ts'
import { type Change, experiment } from '../../src/worlds/experiment.ts'
import { coin, fairness } from './coin.ts'

interface Toss {
  readonly n: number
}
interface World {
  readonly p: number
}

const at = points({ n: 4 })
const plan: PropertyPlan<Toss, number, Change<Toss, World>> = {
  title: 'a claim',
  domain: domain({ n: integer(1, 9) }),
  examples: at,
  measures: 'a number',
  replicate: experiment(
    ({ n }: Toss): World => ({ p: 1 / n }),
    ({ p }) =>
      () =>
        p,
  ),
  predicts: ({ n }) => 1 / n,
  criterion: (value, { n }) => probability.equals(value, { margin: n / 100 }),
  controls: {
    world: { at, world: ({ p }: World, { n }: Toss) => ({ p: p * n }) },
    formula: { at, predicts: ({ n }) => 2 / n },
    sentence: { at, criterion: (value) => probability.atMost(value, { margin: 0.3 }) },
    other: { at, replicate: () => () => 7, expected: 'certified' },
  },
  figure: { over: points({ n: [1, 2] }), labels: ['n', 'p'], lines: { law: ({ n }) => n } },
}
const [point = { n: 0 }] = at

describe('a plan is spelt out', () => {
  const { criterion, controls, ...rest } = property(fairness, plan)

  test('the criterion is that of the prediction, with its margin', () => {
    expect(criterion(point)).toMatchObject({ predicted: '= 0.25', margin: '0.04' })
  })

  test('a changed world keeps the formula', () => {
    expect(controls.world?.replicate?.(point)(noStream)).toBe(1)
    expect(controls.world?.criterion).toBeUndefined()
  })

  test('a changed formula keeps the world and the margin', () => {
    expect(controls.formula?.replicate).toBeUndefined()
    expect(controls.formula?.criterion?.(point)).toMatchObject({ predicted: '= 0.5', margin: '0.04' })
  })

  test('another sentence is told the prediction', () => {
    expect(controls.sentence?.criterion?.(point)).toMatchObject({ predicted: '≤ 0.25', margin: '0.3' })
  })

  test('another experiment stays as it is', () => {
    expect(controls.other).toMatchObject({ at, expected: 'certified' })
    expect(controls.other?.replicate?.(point)(noStream)).toBe(7)
  })

  test('what is not said is empty', () => {
    expect(rest.limits).toEqual([])
    expect(rest.survivors).toBeUndefined()
  })
})

test('where nothing is predicted the criterion is told the point', () => {
  const { predicts: _, ...told } = plan
  const { criterion } = property(fairness, {
    ...(told as unknown as PropertyPlan<Toss>),
    criterion: ({ n }) => probability.atMost(n / 10, { margin: 0.1 }),
    controls: {},
  })
  expect(criterion(point).predicted).toBe('≤ 0.4')
})

test('a changed world needs a replicate that has one', () => {
  const replicate = () => () => 1
  expect(() => property(fairness, { ...(plan as unknown as PropertyPlan<Toss>), replicate })).toThrow(
    /controls\['world'\]\.world/,
  )
})

test('a claim is announced to whoever listened last, and runs nothing', () => {
  const heard: string[] = []
  onClaim(({ title }) => heard.push(`first: ${title}`))
  onClaim(({ title }) => heard.push(title))
  const replicate = () => {
    throw new Error('ran')
  }
  const announced = verify(fairness, { ...(plan as unknown as PropertyPlan<Toss>), replicate, controls: {} })
  expect(heard).toEqual(['a claim'])
  expect(announced.theorem).toBe(fairness)
})

test('points are judged as records print them, so that a printed point can be replayed', () => {
  const third = { n: 1, p: 1 / 3 }
  const { examples, controls } = coin({
    examples: [third],
    controls: { twice: { at: [third], criterion: () => probability.equals(0.9, { margin: 0.1 }) } },
  })
  expect(examples).toEqual([{ n: 1, p: 0.33333333 }])
  expect(controls.twice?.at).toEqual([{ n: 1, p: 0.33333333 }])
})

test('a file of a theorem without a default export is named as what is missing', () => {
  const missing = undefined as unknown as typeof fairness
  expect(() => verify(missing, plan)).toThrow(
    /^theorem is undefined; allowed: .* the default export of theorems/,
  )
})
