import {
  axis,
  comparison,
  domain,
  EPOCH,
  identity,
  investigate,
  mean,
  probability,
  StreamFactory,
} from 'collapse-check'
import { describe, expect, test } from 'vitest'
import { isGreen } from '../../src/report/terminal/failure-message.ts'
import { sealRecord } from '../../src/trials/records/seal-record.ts'
import { type Coin, coin } from '../claims/coin.ts'

const look = (changes: Parameters<typeof coin>[0], tier: 'quick' | 'full' = 'quick') =>
  investigate('demo/coin', coin(changes), { epoch: EPOCH, tier })
const tails = {
  'tails counted': {
    at: [{ n: 1, p: 0.2 }],
    criterion: ({ p }: Coin) => probability.equals(1 - p, { margin: 0.1 }),
  },
}
type Coined = (point: Coin) => (stream: { uniform(): number }) => boolean
const toss: Coined =
  ({ p }) =>
  (stream) =>
    stream.uniform() < p

describe('a property that could not have failed is refused:', () => {
  test('a control that must come to the verdict of the property itself', async () => {
    const controls = { same: { at: [{ n: 1, p: 0.2 }], replicate: toss, expected: 'certified' as const } }
    await expect(look({ controls })).rejects.toThrow(
      /controls\['same'\]\.expected is 'certified'; allowed: nothing/,
    )
  })

  test('one that expects no decision and does not show that both are possible', async () => {
    const controls = { same: { at: [{ n: 1, p: 0.2 }], replicate: toss, expected: 'certified' as const } }
    await expect(look({ expects: 'inconclusive', controls })).rejects.toThrow(/one that expects 'refuted'/)
  })

  test('a replicate that never draws', async () => {
    const criterion = () => probability.atLeast(0.9, { margin: 0.5 })
    const controls = { never: { at: [{ n: 1, p: 0.2 }], replicate: () => () => false } }
    await expect(look({ replicate: () => () => true, criterion, controls })).rejects.toThrow(
      /the first replicate drew from its stream at no point/,
    )
  })

  test('a replicate that remembers those before it', async () => {
    const replicate: Coined = () => {
      let i = 0
      return (stream) => i++ % 2 === 0 || stream.uniform() < 0
    }
    const criterion = () => probability.equals(0.5, { margin: 0.1 })
    await expect(look({ replicate, criterion, controls: tails })).rejects.toThrow(
      /replicate 0 came out true when it ran in order and false when it did not/,
    )
  })

  test('a prediction that is simulated', async () => {
    const criterion = ({ p }: Coin) => {
      new StreamFactory({ epoch: '1', property: 'mine', params: {}, purpose: 'hunt' }).at(0)
      return probability.equals(p, { margin: 0.1 })
    }
    await expect(look({ criterion })).rejects.toThrow(/criterion \(hunt\) made a stream/)
  })

  test('an identity up to a relative error of one', async () => {
    expect(() => identity.equals(1, { relative: 10 })).toThrow(
      'relative is 10; allowed: a number above 0 and below 1',
    )
    expect(() => identity.atMost(1, { relative: 1 })).toThrow('relative is 1')
  })

  test('an identity that measures no finite number', async () => {
    const criterion = () => identity.atMost(1, { relative: 0.5 })
    const controls = { larger: { at: [{ n: 1, p: 0.2 }], replicate: () => () => 2 } }
    await expect(look({ replicate: () => () => Math.log(0), criterion, controls })).rejects.toThrow(
      /returned -Infinity; an identity measures a finite number/,
    )
  })

  test('a hunt of fewer than ten distinct points of a domain that has more', async () => {
    const narrow = domain({ n: axis.integer(1, 100), p: axis.uniform(0.1, 0.9) }).derive(({ n, p }) => ({
      n: n > 99 ? 2 : 1,
      p: p > 0.89 ? 0.4 : 0.5,
    }))
    await expect(look({ domain: narrow }, 'full')).rejects.toThrow(/the hunt drew \d distinct points/)
  })

  test('but all points of a domain that has no more are enough', async () => {
    const few = domain({ n: axis.integer(1, 3), p: axis.choice(0.5) })
    const controls = { 'tails counted': { at: [{ n: 1, p: 0.5 }], replicate: () => toss({ n: 1, p: 0.8 }) } }
    expect((await look({ domain: few, controls }, 'full')).verdict).toBe('certified')
  })

  test('a refutation that is not confirmed is never green', async () => {
    const sealed = sealRecord(await look({}))
    expect(isGreen(sealed)).toBe(true)
    expect(isGreen({ ...sealed, unconfirmed: true })).toBe(false)
    expect(isGreen({ ...sealed, expected: 'inconclusive', verdict: 'inconclusive', unconfirmed: true })).toBe(
      false,
    )
  })
})

describe('a point that would cost too much is refused before it runs:', () => {
  test('a margin that is too narrow', async () => {
    const criterion = ({ p }: Coin) => probability.equals(p, { margin: 0.00001 })
    await expect(look({ criterion })).rejects.toThrow(
      /needs up to \d+ replicates; allowed: at most 10000000.*"p":0.5/s,
    )
  })

  test('a bound on the variance that is far too large', async () => {
    const criterion = () => mean.equals(1, { margin: 0.001, variance: { timesMeanSquared: 1e6 } })
    await expect(look({ replicate: () => () => 1, criterion })).rejects.toThrow(/needs up to/)
  })
})

test('pairs are compared too when replicates are run in another order', async () => {
  let runs = 0
  const replicate = () => (stream: { uniform(): number }) =>
    [0.5 * stream.uniform(), 0.5 + (runs++ % 2) / 4] as const
  const criterion = () => comparison.atMost({ margin: 0.1, width: 1 })
  await expect(look({ replicate, criterion, controls: tails })).rejects.toThrow(/when it ran in order/)
})
