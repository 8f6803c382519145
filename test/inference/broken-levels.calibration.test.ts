import { describe, expect, test } from 'vitest'
import { BettingProcess } from '../../src/inference/bounded-mean/betting-process.ts'
import { ALPHA, pointLevels } from '../../src/inference/budget.ts'
import { probabilityTest } from '../../src/inference/probability/probability-test.ts'
import type { Stream } from '../../src/random/stream.ts'
import { calibrationStreams, exceeds, meanExceedsOne, run, world } from './support/calibration.ts'

// The checks of the other calibration tests, turned on primitives that are wrong in ways found in the wild:
// every one must be caught, or the checks prove nothing.

const bernoulli = (p: number) => (stream: Stream) => (stream.uniform() < p ? 1 : 0)

/** Of `trials` runs of `length`, those in which a log-e-process reaches ln(1/level). */
function crossings(
  name: string,
  start: () => { observe(x: number): void; readonly logE: number },
  draw: (stream: Stream) => number,
  { level, trials, length }: { level: number; trials: number; length: number },
): number {
  const streams = calibrationStreams(name)
  let crossed = 0
  for (let i = 0; i < trials; i++) {
    const process = start()
    const stream = streams.at(i)
    for (let n = 0; n < length && process.logE < Math.log(1 / level); n++) process.observe(draw(stream))
    if (process.logE >= Math.log(1 / level)) crossed++
  }
  return crossed
}

describe('an unpredictable bet', () => {
  /** Bets on the mean so far; peeking, the mean includes the value that is bet on. */
  class AdaptiveBet {
    logE = 0
    #sum = 0.5
    #count = 1
    readonly #peeks: boolean

    constructor(peeks: boolean) {
      this.#peeks = peeks
    }

    observe(y: number): void {
      if (this.#peeks) this.#take(y)
      const gap = Math.max(0, this.#sum / this.#count - 0.5)
      this.logE += Math.log1p(Math.min(gap / (1 / 12 + gap * gap), 1.8) * (y - 0.5))
      if (!this.#peeks) this.#take(y)
    }

    #take(y: number): void {
      this.#sum += y
      this.#count++
    }
  }
  const setting = { level: 0.05, trials: 1000, length: 1000 }
  const uniform = (stream: Stream) => stream.uniform()

  test('is caught by the level check, which lets the predictable one pass', () => {
    const peeking = crossings('peeking bet', () => new AdaptiveBet(true), uniform, setting)
    expect(exceeds(peeking, setting.trials, setting.level)).toBe(true)
    const honest = crossings('honest bet', () => new AdaptiveBet(false), uniform, setting)
    expect(exceeds(honest, setting.trials, setting.level)).toBe(false)
  })

  test('is caught by the mean of the e-value, which lets the portfolio pass', () => {
    const portfolio = { bound: 0.5, alternative: 0.6, designMean: 0.6, mirrored: false, variance: 1 / 12 }
    const means = (name: string, start: () => { observe(x: number): void; readonly logE: number }) => {
      const streams = calibrationStreams(name)
      return Array.from({ length: 1000 }, (_, i) => {
        const process = start()
        const stream = streams.at(i)
        for (let n = 0; n < 100; n++) process.observe(stream.uniform())
        return Math.exp(process.logE)
      })
    }
    expect(meanExceedsOne(means('peeking mean', () => new AdaptiveBet(true)))).toBe(true)
    expect(meanExceedsOne(means('portfolio mean', () => new BettingProcess(portfolio)))).toBe(false)
  })
})

describe('a hunt over many points, each chosen after the last', () => {
  const property = 0.05 // in place of ALPHA, so that a false alarm can be seen at all
  const hunts = 400
  const points = Math.round(ALPHA / pointLevels().alpha)

  /** Hunts at the boundary of a true claim; says in how many some point is refuted at `alpha`. */
  function falseAlarms(name: string, alpha: number): number {
    const streams = calibrationStreams(name)
    let alarms = 0
    for (let hunt = 0; hunt < hunts; hunt++) {
      for (let point = 0; point < points; point++) {
        const test = probabilityTest({ high: 0.5, margin: 0.2 }, { alpha, beta: 1e-9 })
        if (run(world(test, bernoulli(0.5)), streams.at(hunt * points + point), 150).decision === 'refuted') {
          alarms++
          break
        }
      }
    }
    return alarms
  }

  test('keeps its error rate with the share that a point gets', () => {
    const share = pointLevels().alpha / ALPHA
    expect(exceeds(falseAlarms('budget divided', property * share), hunts, property)).toBe(false)
  })

  test('loses it when the budget is not divided', () => {
    expect(exceeds(falseAlarms('budget not divided', property), hunts, property)).toBe(true)
  })
})
