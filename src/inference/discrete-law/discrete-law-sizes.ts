import { ArgumentError } from '../../validation/argument-error.ts'
import { probability } from '../../validation/checks.ts'
import { checkLevels } from '../decision-lines.ts'
import { probabilitySampleSizes } from '../probability/probability-sizes.ts'
import type { SampleSizes } from '../sample-sizes.ts'
import type { Levels } from '../sequential-test.ts'

/**
 * What {@link discreteLawTest} costs: the most expensive category, at its share of alpha.
 *
 * @throws ArgumentError as the test
 */
export function discreteLawSampleSizes(
  probabilities: readonly number[],
  margin: number,
  levels: Levels,
): SampleSizes {
  checkLaw(probabilities)
  checkLevels(levels)
  const share = { ...levels, alpha: levels.alpha / probabilities.length }
  const sizes = probabilities.map((p) => probabilitySampleSizes({ low: p, high: p, margin }, share))
  return {
    refute: Math.max(...sizes.map(({ refute }) => refute)),
    certify: Math.max(...sizes.map(({ certify }) => certify)),
    budget: Math.max(...sizes.map(({ budget }) => budget)),
  }
}

function checkLaw(probabilities: readonly number[]): void {
  if (probabilities.length < 2) throw new ArgumentError('probabilities', probabilities, 'two or more')
  let sum = 0
  probabilities.forEach((p, k) => {
    sum += probability(`probabilities[${k}]`, p)
  })
  if (Math.abs(sum - 1) > 1e-9) throw new ArgumentError('probabilities', probabilities, 'a sum of 1')
}
