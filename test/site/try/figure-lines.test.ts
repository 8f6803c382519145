import { axis, domain, points, probability, property, theorem } from 'collapse-check'
import { expect, test } from 'vitest'
import { figureLines } from '../../../site/try/figure-lines.ts'
import { pointsAlong } from '../../../site/try/points-along.ts'

const paper = {
  id: 'demo',
  authors: 'A. Author',
  title: 'On Coins',
  year: 2026,
  venue: 'preprint',
  arxiv: '0000.00000',
  bibtex: '',
}
const coin = theorem({
  id: 'demo/coin',
  title: 'A coin shows heads with probability p',
  source: { paper, locator: 'Theorem 1', standing: 'stated' },
  statement: String.raw`\Pr(\text{heads}) = p`,
  assumptions: [],
})

interface Coin {
  readonly p: number
}
type Lines = { readonly [name: string]: (point: Coin) => number }

/** Lines beside the claim that heads come up with probability p, at p = 0, ½ and 1. */
const beside = (lines: Lines, series?: () => string | undefined) => {
  const tossed = property(coin, {
    title: 'heads come up with probability p',
    domain: domain({ p: axis.uniform(0, 1) }),
    examples: points({ p: [0.25, 0.5] }),
    measures: 'one toss: heads?',
    replicate:
      ({ p }: Coin) =>
      (stream) =>
        stream.uniform() < p,
    predicts: ({ p }) => p,
    criterion: (value) => probability.equals(value, { margin: 0.1 }),
    controls: {},
    figure: {
      over: points({ p: [0, 1] }),
      labels: ['p', 'Pr(heads)'],
      lines,
      ...(series === undefined ? {} : { series }),
    },
  })
  const claim = tossed as unknown as Parameters<typeof figureLines>[0]
  const choice = { drawn: { p: 0.5 }, along: 'p', variants: [], epoch: 'test' }
  return figureLines(claim, pointsAlong(claim, choice, 3))
}
const law = ({ p }: Coin) => p

test('a line beside the one that is claimed is drawn along the axis; the claim itself is not drawn again', async () => {
  const lines = await beside({ law, 'of two coins': ({ p }) => p * p })
  expect(lines).toEqual([
    {
      name: 'of two coins',
      points: [
        [0, 0],
        [0.5, 0.25],
        [1, 1],
      ],
    },
  ])
})

test('a line has gaps where its law is not made for a point', async () => {
  const odds = ({ p }: Coin) => {
    if (p === 0) throw new RangeError('p is 0')
    return p / (1 - p)
  }
  expect(await beside({ law, odds })).toEqual([{ name: 'odds', points: [[0.5, 1]] }])
})

test('a figure of another quantity has no place beside the claim', async () => {
  const squares = { 'what it costs': ({ p }: Coin) => 7 + p }
  expect(await beside(squares)).toEqual([])
  expect(await beside(squares, () => undefined)).toEqual([])
})

test('a figure that shows no points is asked at every example', async () => {
  const once = { 'a half': () => 0.5, 'of two coins': ({ p }: Coin) => p * p }
  expect(await beside(once)).not.toEqual([])
  expect(await beside(once, () => undefined)).toEqual([])
})
