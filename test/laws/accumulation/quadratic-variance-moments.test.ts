import { describe, expect, test } from 'vitest'
import { quadraticVariance } from '../../../src/laws/accumulation/quadratic-variance.ts'
import { deviationMoments, type MeanStep } from '../../../src/laws/accumulation/quadratic-variance-moments.ts'
import { binomialLaw } from '../../../src/laws/binomial-law.ts'
import { logFactorial } from '../../../src/random/variates/log-factorial.ts'

const BERNOULLI = { v0: 0, v1: 1, v2: -1 }

/** E D^j of a lattice family, by every path of totals; `law` gives the chances of each total of n from mean m. */
function byEnumeration(
  law: (n: number, mean: number) => ArrayLike<number>,
  truth: number,
  steps: readonly MeanStep[],
): readonly number[] {
  const sums = [0, 0, 0]
  const arrive = (deviation: number, probability: number) => {
    const [square, cube] = [deviation * deviation, deviation * deviation * deviation]
    ;[square, cube, square * square].forEach((power, i) => {
      sums[i] = (sums[i] ?? 0) + probability * power
    })
  }
  const follow = (deviation: number, probability: number, t: number) => {
    const step = steps[t]
    if (step === undefined) arrive(deviation, probability)
    else {
      const { n, weight = 1, kept = 1 } = step
      const model = truth + deviation
      Array.from(law(n, model)).forEach((mass, total) => {
        if (mass > 1e-16) follow(kept * (deviation + weight * (total / n - model)), probability * mass, t + 1)
      })
    }
  }
  follow(0, 1, 0)
  return sums
}

const poissonLaw = (n: number, mean: number) =>
  Array.from({ length: 80 }, (_, j) =>
    mean === 0 ? Number(j === 0) : Math.exp(j * Math.log(n * mean) - n * mean - logFactorial(j)),
  )

describe('the moments of a recursively fitted mean', () => {
  test('are what every path of coin tosses adds up to: replacing, keeping all, pooling with real data', () => {
    for (const steps of [
      [{ n: 3 }, { n: 5 }, { n: 2 }],
      [1, 2, 3].map((t) => ({ n: 4, weight: 1 / t })),
      [
        { n: 6, kept: 0.3 },
        { n: 6, kept: 0.3 },
      ],
      [{ n: 3, weight: 0.5, kept: 0.7 }, { n: 2 }],
    ]) {
      const { second, third, fourth } = deviationMoments(BERNOULLI, 0.3, steps)
      const expected = byEnumeration(binomialLaw, 0.3, steps)
      ;[second, third, fourth].forEach((moment, i) => {
        expect(moment).toBeCloseTo(expected[i] ?? Number.NaN, 13)
      })
    }
  })

  test('are what every path of Poisson totals adds up to', () => {
    const steps = [{ n: 2 }, { n: 3, weight: 0.5 }]
    const { second, third, fourth } = deviationMoments({ v0: 0, v1: 1, v2: 0 }, 1.2, steps)
    const expected = byEnumeration(poissonLaw, 1.2, steps)
    ;[second, third, fourth].forEach((moment, i) => {
      expect(moment).toBeCloseTo(expected[i] ?? Number.NaN, 9)
    })
  })

  // m_T = m·ΠG_t with G ~ Gamma(n, 1)/n: E m^j is a product of rising factorials.
  test('are those of a product of gamma variates for the exponential', () => {
    const sizes = [3, 7, 4]
    const raw = (j: number) =>
      sizes.reduce((product, n) => {
        let factor = 1
        for (let i = 0; i < j; i++) factor *= (n + i) / n
        return product * factor
      }, 1)
    const { second, third, fourth } = deviationMoments(
      { v0: 0, v1: 0, v2: 1 },
      2,
      sizes.map((n) => ({ n })),
    )
    expect(second).toBeCloseTo(4 * (raw(2) - 1), 12)
    expect(third).toBeCloseTo(8 * (raw(3) - 3 * raw(2) + 2), 12)
    expect(fourth).toBeCloseTo(16 * (raw(4) - 4 * raw(3) + 6 * raw(2) - 3), 12)
  })

  // A normal walk of variance s has fourth moment 3s².
  test('are those of a normal variate for a normal mean', () => {
    const moments = deviationMoments({ v0: 2, v1: 0, v2: 0 }, 5, [{ n: 4 }, { n: 8, kept: 0.5 }])
    expect(moments).toEqual({ second: 0.1875, third: 0, fourth: 3 * 0.1875 * 0.1875 })
  })

  test('have the second in closed form', () => {
    const sizes = [5, 9, 30]
    const { second } = deviationMoments(
      { v0: 0, v1: 1, v2: 0.5 },
      1.5,
      sizes.map((n) => ({ n })),
    )
    const { risk } = quadraticVariance({ v2: 0.5, steps: sizes.map((n) => 1 / n) })
    expect(second).toBeCloseTo((1.5 + 0.5 * 1.5 * 1.5) * risk, 13)
  })

  test('reject a sample of nothing', () => {
    expect(() => deviationMoments(BERNOULLI, 0.5, [{ n: 3 }, { n: 0 }])).toThrow('steps[1].n is 0')
  })
})
