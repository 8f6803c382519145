import { expect, test } from 'vitest'
import { correctedRisk } from '../../../src/laws/accumulation/accumulated-risk.ts'
import { correctedMoments } from '../../../src/laws/accumulation/corrected-moments.ts'
import { deviationMoments } from '../../../src/laws/accumulation/quadratic-variance-moments.ts'

const p = [0.5, 0.3, 0.2]
const agreement = p.reduce((sum, share) => sum + share * share, 0)
const generations = [
  [{ n: 7, share: 1 }],
  [
    { n: 4, share: 0.8 },
    { n: 9, share: 0.1 },
  ],
  [{ n: 30, share: 0.4 }],
]

test('the second moments of all symbols add up to the risk', () => {
  const sum = p.reduce((total, share) => total + correctedMoments(share, generations).second, 0)
  expect(sum).toBeCloseTo(correctedRisk(agreement, generations), 14)
})

test('with one share throughout they are those of a walk that a smaller deviation draws from', () => {
  // E = (1 − α)·D is a mean that is sampled at p + E, and kept by S_{t−1}/S_t.
  const [n, share] = [20, 0.3]
  const total = (t: number) => n * (1 + (t - 1) * share * share)
  const steps = [2, 3, 4].map((t) => ({
    n,
    weight: ((1 - share) * n * share) / total(t - 1),
    kept: total(t - 1) / total(t),
  }))
  const walked = deviationMoments({ v0: 0, v1: 1, v2: -1 }, 0.3, [{ n, kept: 1 - share }, ...steps])
  const rest = [2, 3, 4].map(() => [{ n, share }])
  const { second, third, fourth } = correctedMoments(0.3, [[{ n, share: 1 }], ...rest])
  const scale = 1 - share
  expect(second).toBeCloseTo(walked.second / (scale * scale), 14)
  expect(third).toBeCloseTo(walked.third / (scale * scale * scale), 14)
  expect(fourth).toBeCloseTo(walked.fourth / (scale * scale * scale * scale), 14)
})

test('by counting: two tosses, then one that is real or drawn from the model, equally likely', () => {
  // Weights 2 and ¼·4: the new share moves the estimate by 1/(2.25)·½·(share − p̂).
  const rate = 0.5 / 2.25
  let [second, fourth] = [0, 0]
  for (const [first, chance] of [
    [0, 0.25],
    [0.5, 0.5],
    [1, 0.25],
  ] as const) {
    const q = 0.25 + 0.5 * first
    for (const [toss, probability] of [
      [1, q],
      [0, 1 - q],
    ] as const) {
      const error = first + rate * (toss - first) - 0.5
      second += chance * probability * error * error
      fourth += chance * probability * error * error * error * error
    }
  }
  const moments = correctedMoments(0.5, [[{ n: 2, share: 1 }], [{ n: 1, share: 0.5 }]])
  expect(moments.second).toBeCloseTo(second, 14)
  expect(moments.fourth).toBeCloseTo(fourth, 14)
})

test('names what is wrong with its arguments', () => {
  expect(() => correctedMoments(1.5, generations)).toThrow('p is 1.5')
})
