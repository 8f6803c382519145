import { regularizedBeta } from '../../../src/special/beta.ts'
import { bisect } from '../../../src/special/bisect.ts'

/**
 * The exact interval for a probability after `ones` ones in n observations, **n fixed in advance**: it covers with
 * probability ≥ 1 − level. Stop as you please and it does not: what a confidence sequence is compared with.
 *
 * Source: Clopper & Pearson, Biometrika 26, 1934.
 */
export function clopperPearson(ones: number, n: number, level: number): [number, number] {
  return [
    ones === 0 ? 0 : betaQuantile(level / 2, ones, n - ones + 1),
    ones === n ? 1 : 1 - betaQuantile(level / 2, n - ones, ones + 1),
  ]
}

/** The x with I_x(a, b) = p. */
const betaQuantile = (p: number, a: number, b: number) => bisect((x) => p - regularizedBeta(x, a, b), 0, 1)
