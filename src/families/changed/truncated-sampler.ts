import { ArgumentError } from '../../validation/argument-error.ts'
import { positive } from '../../validation/checks.ts'
import type { Family } from '../family.ts'
import type { Parameters } from '../parameters.ts'
import { otherDraws } from './other-draws.ts'

/** Whether observation `index` of `sample` is kept, given the model it was drawn from. */
export type Keep = (theta: Parameters, sample: Float64Array, index: number) => boolean

// Beyond so many rejections in a row a truncation keeps next to nothing.
const MOST_TRIES = 1_000_000

/**
 * Truncated sampling: draws again until `keep` accepts, as samplers do that cut the unlikely. For
 * {@link TrainingPlan.sampler}. Statistics are drawn by reduction, O(n).
 *
 * @throws ArgumentError, when drawing, if a million draws in a row are rejected
 *
 * @example
 * ```ts
 * const central = families.truncatedSampler(families.gaussian({ divisor: 'n' }), families.withinStandardDeviations(2))
 * central.name
 * // => 'Gaussian (variance divisor n), truncated'
 * ```
 */
export function truncatedSampler<F extends Family>(family: F, keep: Keep): F {
  const one = new Float64Array(family.width)
  const draw: Family['draw'] = (theta, n, stream, out, start) => {
    for (let i = 0; i < n; i++) {
      let tries = 0
      do {
        if (++tries > MOST_TRIES) {
          throw new ArgumentError('keep', keep, 'a rule that keeps more than one draw in a million')
        }
        family.draw(theta, 1, stream, one, 0)
      } while (!keep(theta, one, 0))
      out.set(one, start + i * family.width)
    }
  }
  return otherDraws(family, 'truncated', draw)
}

/**
 * For parameters (mean, sd): keeps |x − mean| ≤ factor·sd. A spread of 0 keeps the mean.
 *
 * @throws ArgumentError if the factor is not above 0
 *
 * @example
 * ```ts
 * families.withinStandardDeviations(2)(Float64Array.of(0, 1), 1.9)
 * // => false
 * ```
 */
export function withinStandardDeviations(factor: number): Keep {
  positive('factor', factor)
  return (theta, sample, i) => Math.abs(sample[i]! - theta[0]!) <= factor * theta[1]!
}

/**
 * For probabilities by symbol: keeps the fewest likely symbols that hold `mass` together (nucleus, or top-p,
 * sampling); ties in the order of the symbols.
 *
 * @throws ArgumentError if the mass is not above 0 and at most 1
 *
 * @example
 * ```ts
 * families.nucleus(0.5)(Float64Array.of(0.2, 0.6, 0.2), Float64Array.of(2), 0)
 * // => false
 * ```
 */
export function nucleus(mass: number): Keep {
  if (!(mass > 0 && mass <= 1)) throw new ArgumentError('mass', mass, 'a probability above 0')
  return (theta, sample, i) => {
    const p = theta[sample[i]!]!
    let before = 0
    for (let k = 0; k < theta.length; k++) {
      if (theta[k]! > p || (theta[k] === p && k < sample[i]!)) before += theta[k]!
    }
    return before < mass
  }
}
