import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Family } from '../../src/families/family.ts'
import { seeded } from '../seeded.ts'
import { logDensities } from './derivatives-along.ts'
import { familiesWith } from './every-family.ts'

const RUNS = 8

const isMember = (family: Family, theta: Float64Array) => {
  try {
    family.check(theta)
    return true
  } catch {
    return false
  }
}

test.each(familiesWith('temper', 'logDensity'))(
  '$family.name: the tempered density is proportional to p^(1/temperature)',
  ({ family, theta: thetas, nodes }) => {
    const temperatures = fc.double({ min: 0.3, max: 1.3, noNaN: true })
    const tempered = fc
      .tuple(thetas, temperatures)
      .map(([theta, temperature]) => {
        const changed = new Float64Array(theta.length)
        family.temper(Float64Array.from(theta), temperature, changed)
        return { theta, temperature, changed }
      })
      // A tail that no member has is refused where it is used.
      .filter(({ changed }) => isMember(family, changed))
    fc.assert(
      fc.property(tempered, ({ theta, temperature, changed }) => {
        const grid = nodes(theta, theta)
        const zero = theta.map(() => 0)
        const plain = logDensities(family, theta, zero, 0, grid)
        const flat = logDensities(family, Array.from(changed), zero, 0, grid)
        const differences = flat.map((log, j) => log - (plain[j] as number) / temperature)
        const seen = differences.filter((_, j) => (plain[j] as number) > -30)
        const [low, high] = [Math.min, Math.max].map((end) => seen.reduce((x, y) => end(x, y))) as [
          number,
          number,
        ]
        expect(high - low).toBeLessThan(1e-9 * (1 + Math.abs(high)))
        // One support.
        expect(plain.every((log, j) => Number.isFinite(log) === Number.isFinite(flat[j]))).toBe(true)
      }),
      seeded(RUNS),
    )
  },
)
