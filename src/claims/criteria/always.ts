import { alwaysTest } from '../../inference/probability/always-test.ts'
import { openProbability } from '../../validation/checks.ts'
import type { Criterion } from '../criterion.ts'
import { short } from './number-text.ts'

/**
 * Holds on every path: one replicate that returns `false` refutes it; without one it is certified that
 * violations are rarer than `margin`.
 *
 * @example
 * ```ts
 * always({ margin: 0.001 }).predicted
 * // => 'always'
 * ```
 */
export function always({ margin }: { readonly margin: number }): Criterion {
  return {
    margin: short(openProbability('margin', margin)),
    words: 'it holds on every path',
    observes: 'boolean',
    random: true,
    predicted: 'always',
    certifies: `violated < ${short(margin)}`,
    claim: { low: 1, margin },
    vacuous: false,
    finer: (times) => always({ margin: margin / times }),
    test: (levels) => alwaysTest(margin, levels),
  }
}
