import { describe, expect, test } from 'vitest'
import { countRace } from '../../../src/laws/races/count-race.ts'
import { logFactorial } from '../../../src/random/variates/log-factorial.ts'
import { logGamma } from '../../../src/special/gamma.ts'

const poisson = { ratio: (n: number, mean: number, j: number) => (n * mean) / (j + 1), variance: 2, truth: 2 }
const negativeBinomial = {
  ratio: (n: number, mean: number, j: number) => ((j + 2 * n) * mean) / ((j + 1) * (mean + 2)),
  variance: 1.5 + (1.5 * 1.5) / 2,
  truth: 1.5,
}

/** P(2) from the probabilities of totals, errors in half units as whole numbers so that ties are ties. */
function secondOfTwo(law: (mean: number, total: number) => number, n: number, truth: number, most: number) {
  const error = (total: number) => Math.abs(2 * total - 2 * n * truth)
  let sum = 0
  for (let first = 0; first <= most; first++) {
    const weight = law(n * truth, first)
    for (let last = 0; last <= most; last++) {
      const share = error(last) < error(first) ? 1 : error(last) === error(first) ? 0.5 : 0
      if (share > 0 && weight > 1e-13) sum += weight * law(first, last) * share
    }
  }
  return sum
}

describe('the race of totals', () => {
  test('of Poisson numbers is what their probabilities add up to', () => {
    const law = (mean: number, total: number) =>
      mean === 0 ? (total === 0 ? 1 : 0) : Math.exp(total * Math.log(mean) - mean - logFactorial(total))
    expect(countRace(poisson, { n: 6, T: 2 })).toBeCloseTo(secondOfTwo(law, 6, 2, 120), 10)
  })

  test('of negative binomial numbers is what their probabilities add up to', () => {
    const n = 8
    const size = 2 * n
    const law = (mean: number, total: number) =>
      mean === 0
        ? Number(total === 0)
        : Math.exp(
            logGamma(total + size) -
              logGamma(size) -
              logFactorial(total) +
              size * Math.log(size / (size + mean)) +
              total * Math.log(mean / (size + mean)),
          )
    expect(countRace(negativeBinomial, { n, T: 2 })).toBeCloseTo(secondOfTwo(law, n, 1.5, 200), 9)
  })
})
