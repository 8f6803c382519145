import { ArgumentError } from '../../validation/argument-error.ts'
import { INTERVAL_LEVEL } from '../budget.ts'
import { DecisionLines } from '../decision-lines.ts'
import { testableSides, UNIT_RANGE } from '../interval-claim.ts'
import { LikelihoodRatio } from '../probability/likelihood-ratio.ts'
import { probabilityInterval } from '../probability/probability-interval.ts'
import { mirrored } from '../probability/probability-sizes.ts'
import type { Levels, SequentialTest } from '../sequential-test.ts'
import { discreteLawSampleSizes } from './discrete-law-sizes.ts'

/**
 * Tests a discrete law, category by category: observations are indices 0 … K − 1, and the claim is that index k
 * has probability `probabilities[k]` for every k.
 *
 * Guarantee at any stopping time, if each observation has law q given the past: P(refuted) ≤ alpha if q is the
 * given law; P(certified) ≤ beta if max |q_k − p_k| ≥ margin. Each category is tested on both sides by
 * likelihood ratios, refuted at alpha over the number of sides, certified when all of them are. One observation
 * in a category of probability 0 refutes at once.
 *
 * The estimate is max |frequency − probability|. Costs: {@link discreteLawSampleSizes}; O(K) an observation.
 *
 * @param probabilities at least two, summing to 1 within 1e-9
 * @throws ArgumentError if they do not, if the margin leaves nothing to exclude in some category, or levels are
 * outside (0, 1); `observe` throws it on anything but an index
 */
export function discreteLawTest(
  probabilities: readonly number[],
  margin: number,
  levels: Levels,
): SequentialTest {
  return new DiscreteLawTest(probabilities, margin, levels)
}

interface Cell {
  readonly upper: LikelihoodRatio | undefined
  readonly lower: LikelihoodRatio | undefined
}

class DiscreteLawTest implements SequentialTest {
  readonly budget: number
  observations = 0
  logRefute = Number.NEGATIVE_INFINITY
  logCertify = Number.NEGATIVE_INFINITY
  decision: 'certified' | 'refuted' | undefined
  readonly #probabilities: readonly number[]
  readonly #lines: DecisionLines
  readonly #cells: readonly Cell[]
  readonly #counts: Float64Array
  readonly #split: number

  constructor(probabilities: readonly number[], margin: number, levels: Levels) {
    this.budget = discreteLawSampleSizes(probabilities, margin, levels).budget
    this.#probabilities = [...probabilities]
    this.#lines = new DecisionLines(levels)
    this.#counts = new Float64Array(probabilities.length)
    let sides = 0
    this.#cells = probabilities.map((p) => {
      const { lower, upper, count } = testableSides({ low: p, high: p, margin }, UNIT_RANGE)
      const turned = mirrored(lower)
      sides += count
      return { upper: upper && new LikelihoodRatio(upper), lower: turned && new LikelihoodRatio(turned) }
    })
    this.#split = Math.log(sides)
  }

  observe(x: number): void {
    const counts = this.#counts
    if (!(Number.isInteger(x) && x >= 0 && x < counts.length)) {
      throw new ArgumentError('x', x, `an integer in 0 … ${counts.length - 1}`)
    }
    counts[x]!++
    this.observations++
    let refute = Number.NEGATIVE_INFINITY
    let certify = Number.POSITIVE_INFINITY
    for (let k = 0; k < counts.length; k++) {
      const ones = counts[k]!
      const zeros = this.observations - ones
      const { upper, lower } = this.#cells[k] as Cell
      if (upper) {
        refute = Math.max(refute, upper.logRefute(ones, zeros))
        certify = Math.min(certify, upper.logCertify(ones, zeros))
      }
      if (lower) {
        refute = Math.max(refute, lower.logRefute(zeros, ones))
        certify = Math.min(certify, lower.logCertify(zeros, ones))
      }
    }
    this.logRefute = refute - this.#split
    this.logCertify = certify
    this.decision ??= this.#lines.reached(this.logRefute, this.logCertify)
  }

  estimate(): number {
    const n = this.observations
    if (n === 0) throw new ArgumentError('observations', 0, '1 or more before an estimate')
    return this.#probabilities.reduce((most, p, k) => Math.max(most, Math.abs(this.#counts[k]! / n - p)), 0)
  }

  /** From simultaneous intervals for all categories. */
  interval(): readonly [number, number] {
    const level = INTERVAL_LEVEL / this.#counts.length
    let least = 0
    let most = 0
    this.#probabilities.forEach((p, k) => {
      const [low, high] = probabilityInterval(this.#counts[k]!, this.observations, level)
      least = Math.max(least, low - p, p - high)
      most = Math.max(most, p - low, high - p)
    })
    return [least, most]
  }
}
