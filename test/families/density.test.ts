import { describe, expect, test } from 'vitest'
import type { Family } from '../../src/families/family.ts'
import { StreamFactory } from '../../src/random/stream.ts'
import { distanceToLaw, lawTolerance } from './exact-tests.ts'
import { members } from './members.ts'
import { derivatives, logDensity, masses } from './quadrature.ts'

const streams = (family: Family, purpose: string) =>
  new StreamFactory({ epoch: 'test', property: family.name, params: {}, purpose })

describe.each(members)('$family.name at $truth', ({ family, truth, other, nodes, likelihood }) => {
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

  if (likelihood)
    test('its fit is more likely than its neighbours', () => {
      const factory = streams(family, 'fit')
      for (let round = 0; round < 40; round++) {
        const stream = factory.at(round)
        const n = 3 + Math.floor(stream.uniform() * 20)
        const sample = new Float64Array(n)
        family.draw(theta, n, stream, sample, 0)
        const fitted = Float64Array.from(truth)
        try {
          family.fit(sample, n, fitted)
        } catch {
          continue
        }
        const logLikelihood = (at: readonly number[]) =>
          sample.reduce((total, x) => total + logDensity(family, at, x), 0)
        const best = logLikelihood(Array.from(fitted))
        for (const factor of [0.9, 0.999, 1.001, 1.1]) {
          for (let i = 0; i < truth.length; i++) {
            const moved = Array.from(fitted, (value, j) => (j === i ? value * factor : value))
            const value = logLikelihood(moved)
            if (Number.isNaN(value)) continue
            expect(value).toBeLessThanOrEqual(best + 1e-9)
          }
        }
      }
    })

  if (family.assumptions)
    test('its constants are the largest derivatives, and the least information', () => {
      const radius = 0.05
      const constants = family.assumptions?.(theta, radius)
      if (constants === undefined || !constants.wellPosed) return
      let [second, third] = [0, 0]
      const information = new Float64Array(truth.length * truth.length)
      let least = Number.POSITIVE_INFINITY
      if (truth.length > 1) return
      for (const shift of [-radius, -radius / 2, 0, radius / 2, radius]) {
        const moved = [(truth[0] as number) + shift]
        at.forEach((x, j) => {
          // Far out differences drown in the density's own digits.
          if ((j % 8 !== 0 || !((p[j] as number) > 1e-9)) && !lattice) return
          const found = derivatives(family, moved, 0, x, 2e-3)
          if (Number.isFinite(found.second)) second = Math.max(second, Math.abs(found.second))
          if (Number.isFinite(found.third)) third = Math.max(third, Math.abs(found.third))
        })
        family.fisherInformation?.(Float64Array.from(moved), information)
        least = Math.min(least, information[0] as number)
      }
      if (Number.isFinite(constants.hessian)) {
        // Attained, except that the logit's largest derivatives are outside this ball.
        const attained = family.name.includes('logit') ? 0.5 : 0.95
        expect(second / constants.hessian).toBeLessThan(1.001)
        expect(second / constants.hessian).toBeGreaterThan(attained)
        if (constants.third > 0) {
          expect(third / constants.third).toBeLessThan(1.01)
          expect(third / constants.third).toBeGreaterThan(attained)
        }
      } else if (!family.name.includes('Laplace location')) expect(second).toBeGreaterThan(5 * least)
      expect(least / constants.information).toBeCloseTo(1, 2)
      if (Number.isFinite(constants.score)) {
        // 2A, at the score's own values: Pr(|score| ≥ u) ≤ 2 exp(−u²/(2K²)).
        const scores = Array.from(at, (x, j) => ({
          u: Math.abs(derivatives(family, truth, 0, x, 1e-4).first),
          mass: p[j] as number,
        })).sort((a, b) => b.u - a.u)
        let tail = 0
        for (const { u, mass } of scores) {
          tail += mass
          const bound = 2 * Math.exp((-u * u) / (2 * constants.score * constants.score))
          expect(tail).toBeLessThanOrEqual(bound * (1 + 1e-3) + 1e-9)
        }
      }
    })
})
