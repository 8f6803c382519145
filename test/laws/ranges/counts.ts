import fc from 'fast-check'
import { laws } from '../../../src/index.ts'
import { count, finite, NO_NUMBERS, nonNegative, positive, probability, sizes } from './arguments.ts'
import { ANY, type Laws, law } from './law.ts'

export const counts: Laws = {
  survivalExponent: law(0, 1, { k: count(1, 1e5) }, ({ k }) => laws.survivalExponent(k)),
  survivalExponentBounds: law(0, 1, { k: count(1) }, ({ k }) => laws.survivalExponentBounds(k)),
  staircaseSurvival: law(0, 1, { n: count(1), k: count(1) }, ({ n, k }) => laws.staircaseSurvival(n, k)),
  wrightFisherSurvival: law(0, 1, { n: count(1, 100), p0: probability, k: count(1, 1000) }, (point) =>
    laws.wrightFisherSurvival(point),
  ),
  poissonExtinction: law(0, 1, { mean: nonNegative(), sizes: sizes(positive()) }, (point) =>
    laws.poissonExtinction(point),
  ),
  zipfMandelbrot: law(
    0,
    1,
    { symbols: count(1, 1e4), exponent: finite(3), shift: nonNegative(1e3) },
    ({ symbols, exponent, shift }) => laws.zipfMandelbrot(symbols, exponent, shift),
  ),
  countChain: law(0, 1, { n: count(1, 200), k: count(0, 100) }, ({ n, k }) =>
    laws.countChain(n).expectation(k, (count) => (count === 0 ? 1 : 0)),
  ),
  pooledCountLaw: law(
    0,
    1,
    {
      n: count(1),
      k: count(1, 100),
      t: count(1, 20),
      real: { legal: fc.integer({ min: 0, max: 1 }), illegal: [-1, 0.5, 2e9, ...NO_NUMBERS] },
    },
    ({ real, ...sizes }) => laws.pooledCountLaw(sizes, real),
  ),
  pooledSquaredDistance: law(
    0,
    ANY,
    { n: count(1, 1e4), k: count(1, 1e4), t: count(0, 10), equal: count(2, 1e6) },
    ({ equal, ...sizes }) => laws.pooledSquaredDistance(sizes, { equal }),
  ),
  ancestors: law(
    0,
    1,
    { n: count(1, 60), g: { ...count(0, 1e3), illegal: [-1, 0.5, ...NO_NUMBERS] } },
    ({ n, g }) => laws.ancestors(n).after(g),
  ),
}
