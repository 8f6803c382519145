import { describe, expect, test } from 'vitest'
import { watched } from '../../../src/families/changed/watched.ts'
import { hasHit, leakyUniform } from '../../../src/families/leaky/leaky-uniform.ts'
import {
  collapseDespiteSize,
  collapseWithoutHit,
  hitWithoutCollapse,
} from '../../../src/laws/leaky/leaky-uniform-collapse.ts'
import { StreamFactory } from '../../../src/random/stream.ts'
import { recursiveTraining } from '../../../src/training/recursive-training.ts'
import { constant } from '../../../src/training/schedule.ts'
import { accumulate } from '../../../src/training/workflow.ts'

const RUNS = 4000

/** How often the second model collapses without a hit, with one, and does not though there was one. */
function frequencies(n: number, N: number) {
  let hit = false
  const family = watched(leakyUniform({ N }), {
    drawn: (sample, count, start) => {
      hit ||= hasHit(sample.subarray(start), count)
    },
  })
  const training = recursiveTraining({ family, workflow: accumulate, schedule: constant(n) })
  const streams = new StreamFactory({
    epoch: 'test',
    property: 'collapse',
    params: { n, N },
    purpose: 'runs',
  })
  const count = { without: 0, withHit: 0, despiteHit: 0 }
  for (let run = 0; run < RUNS; run++) {
    hit = false
    const [leak = Number.NaN] = training.run([0, 2], 2, streams.at(run))
    if (leak > 0.1) count[hit ? 'withHit' : 'without']++
    else if (hit) count.despiteHit++
  }
  return count
}

/** A frequency that a bound allows, five standard deviations included. */
const allows = (bound: number) => RUNS * bound + 5 * Math.sqrt(RUNS * bound)

describe('bounds on the collapse of the second model', () => {
  test('are above what happens', () => {
    for (const [n, N] of [
      [60, 60],
      [100, 10],
      [200, 2],
    ] as const) {
      const seen = frequencies(n, N)
      expect(seen.without).toBeLessThanOrEqual(allows(collapseWithoutHit(n)))
      expect(seen.despiteHit).toBeLessThanOrEqual(allows(hitWithoutCollapse(n, N)))
      expect(seen.withHit).toBeLessThanOrEqual(allows(collapseDespiteSize(n, N)))
    }
  })

  test('without a hit a collapse is rare, and rarer in larger samples', () => {
    expect(collapseWithoutHit(100)).toBeLessThan(0.01)
    expect(collapseWithoutHit(150)).toBeLessThan(0.0013)
    expect(collapseWithoutHit(400)).toBeLessThan(1e-6)
  })

  test('on either side of the cliff a hit decides, or nothing does', () => {
    expect(hitWithoutCollapse(800, 80)).toBeLessThan(5e-4)
    expect(collapseDespiteSize(800, 8)).toBeLessThan(0.015)
    expect(hitWithoutCollapse(800, 8)).toBeGreaterThan(0.5)
    expect(collapseDespiteSize(800, 80)).toBeGreaterThan(0.5)
  })

  test('names what is wrong', () => {
    expect(() => collapseWithoutHit(0)).toThrow('n is 0')
    expect(() => hitWithoutCollapse(10, 0.5)).toThrow('N is 0.5')
    expect(() => collapseDespiteSize(10, 0)).toThrow('N is 0')
  })
})
