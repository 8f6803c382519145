import { describe, expect, test } from 'vitest'
import { limitDeviation, limitError, within } from '#theorems/barzilai-shamir-2025/smooth-limit'
import {
  curvatureVariation,
  LOCATIONS,
  type LocationName,
} from '../../../properties/barzilai-shamir-2025/worlds/locations.ts'

const COUNT = 1000
const INDEX = Array.from({ length: COUNT }, (_, i) => i + 0.5)

/** Scores at u of a grid of quantiles or angles whose true parameter is 0, and their weights. */
const SCORES: {
  readonly [name in LocationName]: (u: number) => { readonly y: number[]; readonly weights: number[] }
} = {
  'logistic location': (u) => {
    const x = INDEX.map((i) => Math.log(i / (COUNT - i)))
    return { y: x.map((value) => Math.tanh((value - u) / 2)), weights: x.map(() => 1 / COUNT) }
  },
  'von Mises direction': (u) => {
    const x = INDEX.map((i) => (2 * Math.PI * i) / COUNT - Math.PI)
    const density = x.map((angle) => Math.exp(2 * Math.cos(angle)))
    const total = density.reduce((sum, p) => sum + p, 0)
    return { y: x.map((angle) => Math.sin(angle - u)), weights: density.map((p) => p / total) }
  },
}

/** Pr(θ_1 < u): the scores at u add up to less than 0, by inversion of their characteristic function. */
function firstBelow(name: LocationName, n: number, u: number): number {
  const { y, weights } = SCORES[name](u)
  const deviation = Math.sqrt(
    n * y.reduce((sum, value, i) => sum + (weights[i] as number) * value * value, 0),
  )
  const step = 0.1 / deviation
  let sum = 0
  for (let t = step / 2; t < 12 / deviation; t += step) {
    let [re, im] = [0, 0]
    for (const [i, value] of y.entries()) {
      re += (weights[i] as number) * Math.cos(t * value)
      im += (weights[i] as number) * Math.sin(t * value)
    }
    sum += (step * Math.exp((n / 2) * Math.log(re * re + im * im)) * Math.sin(n * Math.atan2(im, re))) / t
  }
  return 0.5 - sum / Math.PI
}

describe('the normal limit of a smooth estimate', () => {
  test('at the first generation, whose law is known, its error is of order 1/n and below the size given', () => {
    for (const name of ['logistic location', 'von Mises direction'] as const) {
      const { information } = LOCATIONS[name]
      for (const z of [0.5, 1, 2]) {
        const off = [20, 80].map((n) => {
          const exact = 2 * firstBelow(name, n, z * limitDeviation(n, 1, information)) - 1
          expect(Math.abs(exact - within(z))).toBeLessThan(
            limitError(n, curvatureVariation({ family: name })),
          )
          return n * (exact - within(z))
        })
        expect(off[1]).toBeCloseTo(off[0] as number, 2)
      }
    }
  })
})
