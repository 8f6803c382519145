import type { ScalingPair } from '../../inference/exponent/exponent-process.ts'
import { exponentSideTest, exponentTest } from '../../inference/exponent/exponent-test.ts'
import type { Criterion } from '../criterion.ts'
import { certifiedInterval, short } from './number-text.ts'

/**
 * Claims about the exponent γ of a mean m(n) ≍ n^(−γ), between a size and a multiple of it. A replicate returns
 * one observation at each of the two sizes.
 */
export const exponent = {
  /** The exponent is `value`. */
  equals: (value: number, { margin, ...pair }: ScalingPair & { readonly margin: number }): Criterion => ({
    words: 'the exponent equals the prediction',
    observes: 'pair',
    random: true,
    predicted: `= ${short(value)}`,
    certifies: certifiedInterval({ low: value, high: value, margin }),
    claim: { low: value, high: value, margin },
    margin: short(margin),
    vacuous: false,
    finer: (times) => exponent.equals(value, { margin: margin / times, ...pair }),
    test: (levels) => exponentTest({ low: value, high: value, margin }, pair, levels),
  }),

  /**
   * The exponent is above a threshold; refuted below it, and inconclusive at the threshold itself, which no data
   * can tell from either side. The budget is made for exponents that are `detectable` away from it.
   */
  above: (
    threshold: number,
    { detectable, ...pair }: ScalingPair & { readonly detectable: number },
  ): Criterion => ({
    words: 'the exponent is above the threshold (certified above it, refuted below, inconclusive at it)',
    observes: 'pair',
    random: true,
    predicted: `> ${short(threshold)}`,
    certifies: `> ${short(threshold)}`,
    claim: { low: threshold, margin: 0 },
    margin: short(detectable),
    vacuous: false,
    finer: (times) => exponent.above(threshold, { detectable: detectable / times, ...pair }),
    test: (levels) => exponentSideTest(threshold, detectable, pair, levels),
  }),
}
