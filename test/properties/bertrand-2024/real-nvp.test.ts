import { type Family, type Stream, StreamFactory, variates } from 'collapse-check'
import { describe, expect, test } from 'vitest'
import { PLANAR_TOYS } from '../../../properties/bertrand-2024/worlds/pretrained-flow.ts'
import { realNvp } from '../../../properties/bertrand-2024/worlds/real-nvp.ts'
import { lossSlope } from '../../../properties/bertrand-2024/worlds/real-nvp-loop.ts'
import { frequencyAgrees } from '../../families/exact-tests.ts'

const SHAPE = { couplings: 4, width: 5 }
const UNIT = 1.5
const training = { steps: 1, batch: 64, rate: 1e-4 }

const streamOf = (purpose: string): Stream =>
  new StreamFactory({ epoch: 'test', property: 'real-nvp', params: {}, purpose }).at(0)

/** Weights that bend the plane visibly. */
function weights(family: Family): Float64Array {
  const stream = streamOf('weights')
  return Float64Array.from({ length: family.parameters.length }, () => 0.4 * variates.normal(stream))
}

function logDensity(family: Family, theta: Float64Array, x: number, y: number): number {
  return family.logDensity?.(theta, Float64Array.of(x, y), 0) ?? Number.NaN
}

describe('a RealNVP', () => {
  const family = realNvp(SHAPE, UNIT, training)
  const theta = weights(family)

  test('has a density with mass 1, and draws from it', () => {
    const [half, step] = [20, 0.05]
    let mass = 0
    let quadrant = 0
    for (let x = -half + step / 2; x < half; x += step) {
      for (let y = -half + step / 2; y < half; y += step) {
        const cell = step * step * Math.exp(logDensity(family, theta, x, y))
        mass += cell
        if (x > 0 && y > 0) quadrant += cell
      }
    }
    expect(mass).toBeCloseTo(1, 4)
    expect(quadrant).toBeGreaterThan(0.1)
    const n = 40_000
    const sample = new Float64Array(2 * n)
    family.draw(theta, n, streamOf('draws'), sample, 0)
    let inside = 0
    for (let i = 0; i < n; i++) {
      const [x = 0, y = 0] = sample.subarray(2 * i, 2 * i + 2)
      if (x > 0 && y > 0) inside++
    }
    expect(frequencyAgrees(inside, n, quadrant - 1e-4, quadrant + 1e-4)).toBe(true)
    expect(frequencyAgrees(Math.round(0.9 * inside), n, quadrant - 1e-4, quadrant + 1e-4)).toBe(false)
  })

  test('is fitted along the gradient of the likelihood that its density states', () => {
    const n = 64
    const sample = new Float64Array(2 * n)
    PLANAR_TOYS['two moons'].data.draw(new Float64Array(0), n, streamOf('data'), sample, 0)
    const logLikelihood = (at: Float64Array) => {
      let sum = 0
      for (let i = 0; i < n; i++) sum += family.logDensity?.(at, sample, i) ?? Number.NaN
      return sum / n
    }
    const fitted = theta.slice()
    family.fit(sample, n, fitted)
    const h = 1e-5
    const moves = Array.from(theta, (weight, i) => {
      const nudged = (by: number) => logLikelihood(theta.map((each, j) => (j === i ? each + by : each)))
      return { gradient: (nudged(h) - nudged(-h)) / (2 * h), moved: (fitted[i] ?? Number.NaN) - weight }
    })
    // Those whose sign the differences tell. Adam's first step is its rate, in the direction of the gradient.
    const told = moves.filter(({ gradient }) => Math.abs(gradient) > 1e-3)
    expect(told.length).toBeGreaterThan(0.8 * theta.length)
    for (const { gradient, moved } of told) expect(moved).toBeCloseTo(Math.sign(gradient) * training.rate, 6)
  })

  test('comes to the same weights from the same sample, and to a higher likelihood', () => {
    const longer = realNvp(SHAPE, UNIT, { steps: 100, batch: 64, rate: 5e-3 })
    const n = 256
    const sample = new Float64Array(2 * n)
    PLANAR_TOYS['eight Gaussians'].data.draw(new Float64Array(0), n, streamOf('data'), sample, 0)
    const mean = (at: Float64Array) => {
      let sum = 0
      for (let i = 0; i < n; i++) sum += longer.logDensity?.(at, sample, i) ?? Number.NaN
      return sum / n
    }
    const [first, second] = [theta.slice(), theta.slice()]
    longer.fit(sample, n, first)
    longer.fit(sample, n, second)
    expect(first).toEqual(second)
    expect(mean(first)).toBeGreaterThan(mean(theta) + 1)
  })
})

describe('the slope of Theil and Sen', () => {
  test('is that of a line, and one wild point does not move it', () => {
    const line = [1, 1.5, 2, 2.5, 3, 3.5, 4]
    expect(lossSlope(line)).toBeCloseTo(0.5, 12)
    expect(lossSlope(line.with(3, 100))).toBeCloseTo(0.5, 12)
  })
})
