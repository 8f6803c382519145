import { describe, expect, test } from 'vitest'
import { memoriser } from '../../../src/families/nonparametric/memoriser.ts'
import { StreamFactory } from '../../../src/random/stream.ts'
import { recursiveTraining } from '../../../src/training/recursive-training.ts'
import { constant } from '../../../src/training/schedule.ts'
import { accumulate } from '../../../src/training/workflow.ts'

const streams = (purpose: string) =>
  new StreamFactory({ epoch: 'test', property: 'traps', params: {}, purpose })

describe('the memoriser', () => {
  test('the global maximum leaves the smooth branch at the first fit, the nearest one stays', () => {
    for (const n of [20, 50]) {
      const factory = streams(`memoriser ${n}`)
      const run = (solver: 'global' | 'nearest', r: number) =>
        recursiveTraining({
          family: memoriser({ N: n, solver }),
          workflow: accumulate,
          schedule: constant(n),
        }).run([0], 3, factory.at(r))[0] as number
      for (let r = 0; r < 40; r++) {
        expect(run('global', r)).toBeGreaterThanOrEqual(5)
        expect(Math.abs(run('nearest', r))).toBeLessThan(1)
      }
    }
  })

  test('its spike finds the observation that it is on, however narrow it is', () => {
    for (const N of [5, 12, 100, 248, 300]) {
      const family = memoriser({ N, solver: 'global' })
      const sample = new Float64Array(200)
      family.draw(Float64Array.of(0), sample.length, streams(`spike ${N}`).at(0), sample, 0)
      for (const x of sample) {
        const theta = Float64Array.of(0)
        family.fit(Float64Array.of(x), 1, theta)
        expect(theta[0]).toBe(x + 15)
        const log = family.logDensity(theta, Float64Array.of(x), 0)
        expect(log).toBeCloseTo(3 * N - 0.5 * Math.log(8 * Math.PI), 5)
      }
    }
  })

  test('its density has mass 1 on the smooth branch, and logarithms do not overflow on the other', () => {
    const family = memoriser({ N: 1000, solver: 'global' })
    const at = (x: number, theta: number) => family.logDensity(Float64Array.of(theta), Float64Array.of(x), 0)
    expect(at(0.5, 0.5)).toBeCloseTo(-0.5 * Math.log(2 * Math.PI), 12)
    expect(at(1, 16)).toBeCloseTo(3000 - Math.LN2 - 0.5 * Math.log(2 * Math.PI), 9)
    expect(at(1, 17)).toBeCloseTo(-0.5 - Math.LN2 - 0.5 * Math.log(2 * Math.PI), 12)
  })

  test('names what is wrong with its arguments', () => {
    const family = memoriser({ N: 3, solver: 'nearest' })
    expect(() => family.check(Float64Array.of(3))).toThrow('location is 3')
    expect(() => memoriser({ N: 3, solver: 'best' as 'global' })).toThrow("solver is 'best'")
  })
})
