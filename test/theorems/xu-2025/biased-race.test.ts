import { laws, logSpaced, special } from 'collapse-check'
import { expect, test } from 'vitest'
import { type BiasedRace, biasedRaceProbability, raceOf } from '#theorems/xu-2025/biased-race'

test('without bias it is the arctangent law, however far apart the two variances are', () => {
  for (const ratio of logSpaced(1e-6, 1e6, 25)) {
    const race = { mean: [0, 0], variance: [1, ratio] } as const
    expect(Math.abs(biasedRaceProbability(race) - laws.beatsRealOnly(ratio))).toBeLessThan(1e-12)
  }
})

test('with bias it is what a hundred thousand equal steps to either side of 0 give', () => {
  const races: readonly BiasedRace[] = [
    { mean: [0.3, -0.5], variance: [1, 0.2] },
    { mean: [-1, 2], variance: [0.01, 1] },
    { mean: [0.1, 0.4], variance: [1, 4] },
  ]
  for (const race of races) {
    const [[m1, m2], [v1, v2]] = [race.mean, race.variance]
    const step = (Math.abs(m2) + 10 * Math.sqrt(v2)) / 100_000
    let sum = 0
    for (let i = -100_000; i < 100_000; i++) {
      const y = (i + 0.5) * step
      const density = Math.exp((-0.5 * (y - m2) * (y - m2)) / v2) / Math.sqrt(2 * Math.PI * v2)
      sum += step * density * special.normalCdf((-Math.sign(y) * (y / 2 + m1)) / Math.sqrt(v1))
    }
    expect(biasedRaceProbability(race)).toBeCloseTo(sum, 8)
  }
})

test('it is a probability where the last model always wins, rounding and all', () => {
  const run = { n: 8577, p: 0.5, T: 2, beta: 1.769, a: 0.25, turn: -1 }
  const value = biasedRaceProbability(raceOf(run))
  expect(value).toBeGreaterThan(1 - 1e-9)
  expect(value).toBeLessThanOrEqual(1)
})
