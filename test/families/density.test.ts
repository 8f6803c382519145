import { describe, expect, test } from 'vitest'
import type { Family } from '../../src/families/family.ts'
import { StreamFactory } from '../../src/random/stream.ts'
import { distanceToLaw, lawTolerance } from './exact-tests.ts'
import { fitOrNone } from './fit-or-none.ts'
import { members } from './members.ts'
import { logDensity, masses } from './quadrature.ts'

const streams = (family: Family, purpose: string) =>
  new StreamFactory({ epoch: 'test', property: family.name, params: {}, purpose })

describe.each(members)('$family.name at $truth', ({ family, truth, other, nodes }) => {
  const theta = Float64Array.from(truth)
  const { at, weight } = nodes()
  const lattice = weight[0] === 1
  const p = masses(family, truth, { at, weight })
  const q = masses(family, other, { at, weight })
  const sum = (term: (j: number) => number) => p.reduce((total, _, j) => total + term(j), 0)
  /** Distribution function by cells: the cell that holds x counts in part. */
  const cdf = (mass: Float64Array) => {
    const before = new Float64Array(mass.length + 1)
    mass.forEach((value, j) => {
      before[j + 1] = (before[j] as number) + value
    })
    return (x: number, included: boolean) => {
      let [low, high] = [0, at.length]
      while (low < high) {
        const middle = (low + high) >> 1
        if ((at[middle] as number) < x || (included && at[middle] === x)) low = middle + 1
        else high = middle
      }
      if (lattice || low === 0 || low === at.length) return before[low] as number
      const [left, right] = [at[low - 1] as number, at[low] as number]
      const from = (before[low - 1] as number) + 0.5 * (mass[low - 1] as number)
      const to = (before[low] as number) + 0.5 * (mass[low] as number)
      return from + ((x - left) / (right - left)) * (to - from)
    }
  }

  test('its density has mass 1', () => {
    // A jump inside a cell costs up to half its mass.
    expect(sum((j) => p[j] as number)).toBeCloseTo(1, 3)
    expect(q.reduce((a, b) => a + b)).toBeCloseTo(1, 3)
  })

  test('draws from its density', () => {
    const sample = new Float64Array(20000)
    family.draw(theta, sample.length, streams(family, 'draw').at(0), sample, 0)
    const F = cdf(p)
    const distance = distanceToLaw(
      sample,
      (x) => F(x, true),
      (x) => F(x, !lattice),
    )
    expect(distance).toBeLessThan(lawTolerance(sample.length) + 2e-4)
  })
})

test.each(members.filter(({ estimate }) => estimate === 'maximum'))(
  '$family.name at $truth: its fit is more likely than its neighbours',
  ({ family, truth }) => {
    const factory = streams(family, 'fit')
    const samples = Array.from({ length: 40 }, (_, round) => {
      const stream = factory.at(round)
      const sample = new Float64Array(3 + Math.floor(stream.uniform() * 20))
      family.draw(Float64Array.from(truth), sample.length, stream, sample, 0)
      return sample
    })
    const fits = samples.flatMap((sample) => {
      const fitted = Float64Array.from(truth)
      const fit = fitOrNone(() => {
        family.fit(sample, sample.length, fitted)
        return { sample, fitted: Array.from(fitted) }
      })
      return fit === undefined ? [] : [fit]
    })
    const compared = fits.flatMap(({ sample, fitted }) => {
      const logLikelihood = (at: readonly number[]) =>
        sample.reduce((total, x) => total + logDensity(family, at, x), 0)
      const moved = [0.9, 0.999, 1.001, 1.1].flatMap((factor) =>
        truth.map((_, i) => fitted.map((value, j) => (j === i ? value * factor : value))),
      )
      const best = logLikelihood(fitted)
      // Where no member is, there is no likelihood either.
      return moved.map((at) => logLikelihood(at) - best).filter((gain) => !Number.isNaN(gain))
    })
    // Of 40 samples some have no fit, and a fit at an end of the parameters has neighbours on one side only.
    expect(fits.length).toBeGreaterThan(20)
    expect(compared.length).toBeGreaterThan(2 * truth.length * fits.length)
    expect(Math.max(...compared)).toBeLessThanOrEqual(1e-9)
  },
)
