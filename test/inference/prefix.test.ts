import { expect, test } from 'vitest'
import { calibrationStreams, type World } from './support/calibration.ts'
import { nullCases } from './support/primitives.ts'

const LEVELS = { alpha: 0.01, beta: 0.01 }

function report({ test: judge }: World) {
  return {
    observations: judge.observations,
    logRefute: judge.logRefute,
    logCertify: judge.logCertify,
    decision: judge.decision,
    budget: judge.budget,
    estimate: judge.estimate(),
    interval: judge.interval(),
  }
}

test.each(nullCases())(
  '$name: n observations, a look, and m more are n + m observations',
  ({ name, make }) => {
    const looked = make(LEVELS)
    const straight = make(LEVELS)
    // Factories hand out the same stream object: two, so that both worlds see the same numbers.
    const first = calibrationStreams(name, { what: 'prefix' }).at(0)
    const second = calibrationStreams(name, { what: 'prefix' }).at(0)
    for (let n = 1; n <= 300; n++) {
      looked.step(first)
      if (n % 7 === 0) report(looked)
      straight.step(second)
    }
    expect(report(looked)).toEqual(report(straight))
  },
)

test.each(nullCases())(
  '$name: decides when its evidence reaches a line, and not before',
  ({ name, make }) => {
    const line = Math.log(1 / 0.2)
    const wrong: string[] = []
    let steps = 0
    for (let replicate = 0; replicate < 4; replicate++) {
      const world = make({ alpha: 0.2, beta: 0.2 })
      const stream = calibrationStreams(name, { what: 'line' }).at(replicate)
      for (let n = 0; world.test.decision === undefined && n < 2000; n++) {
        world.step(stream)
        const { logRefute, logCertify, decision } = world.test
        // Within rounding of a line either answer will do.
        const decides = (at: number) =>
          logRefute > at ? 'refuted' : logCertify > at ? 'certified' : undefined
        steps++
        if (decision !== decides(line - 1e-9) && decision !== decides(line + 1e-9))
          wrong.push(`${decision} at ${logRefute}, ${logCertify}, line ${line}`)
      }
    }
    expect(wrong).toEqual([])
    expect(steps).toBeGreaterThan(4)
  },
)

test.each(nullCases())('$name: a decision stays, and nothing reported is NaN', ({ name, make }) => {
  const world = make(LEVELS)
  const stream = calibrationStreams(name, { what: 'decision' }).at(0)
  const decisions = new Set<string>()
  let numbers = true
  for (let n = 0; n < 2 * world.test.budget && n < 3000; n++) {
    world.step(stream)
    if (world.test.decision !== undefined) decisions.add(world.test.decision)
    else if (decisions.size > 0) decisions.add('withdrawn')
    numbers &&= !Number.isNaN(world.test.logRefute) && !Number.isNaN(world.test.logCertify)
  }
  expect(decisions.size).toBeLessThanOrEqual(1)
  expect(numbers).toBe(true)
  const { estimate, interval } = report(world)
  expect(estimate).not.toBeNaN()
  expect(interval[0]).toBeLessThanOrEqual(estimate)
  expect(interval[1]).toBeGreaterThanOrEqual(estimate)
})
