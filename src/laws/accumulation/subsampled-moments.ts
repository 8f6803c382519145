import { integerAtLeast } from '../../validation/checks.ts'
import { divisorOf } from '../gaussian/variance-divisor.ts'
import type { FittedVariance } from './subsampled-gaussian.ts'

/** Powers of distinct members of the pool, chosen at random; a pattern's expectation is known by its sorted powers. */
type Pattern = readonly number[]
type Expectations = ReadonlyMap<string, number>

const PATTERNS: readonly Pattern[] = [[], [2], [1, 1], [4], [3, 1], [2, 2], [2, 1, 1], [1, 1, 1, 1]]

/** E y^p for y normal with mean x̄ and variance s²: coefficients of x̄^(p − 2j)·s^(2j), j = 0, 1, 2. */
const NORMAL_POWERS = [[1], [1], [1, 1], [1, 3], [1, 6, 3]] as const

/**
 * Moments of the model of {@link subsampledGaussian} in units of the true variance σ²: of the error e of its mean,
 * `second` E e² and `fourth` E e⁴, and of its variance, `variance` E s² and `squaredVariance` E s⁴.
 *
 * A subsample is exchangeable in the pool, so that expectations of products of distinct members, by their powers,
 * follow a linear recursion from one generation to the next.
 *
 * Guarantee: exact up to rounding. Cost: some hundreds of products a generation.
 *
 * Source: derived.
 *
 * @throws ArgumentError if n is not an integer ≥ 2, generations not an integer ≥ 1, or the divisor is unknown
 *
 * @example
 * ```ts
 * // The real sample itself: a χ² with 3 degrees of freedom over 4.
 * laws.subsampledMoments(4, 1, 'n')
 * // => { second: 0.25, fourth: 0.1875, variance: 0.75, squaredVariance: 0.9375 }
 * ```
 */
export function subsampledMoments(n: number, generations: number, fitted: FittedVariance) {
  integerAtLeast('n', n, 2)
  integerAtLeast('generations', generations)
  const shrink = fitted === 'known' ? undefined : n / divisorOf(fitted, n)
  let pool: Expectations = new Map(PATTERNS.map((pattern) => [pattern.join(), ofIndependentNormals(pattern)]))
  for (let g = 1; ; g++) {
    const last = { n, size: g * n, pool, shrink }
    if (g === generations) {
      return {
        second: withModel(last, [], 2, 0),
        fourth: withModel(last, [], 4, 0),
        variance: withModel(last, [], 0, 1),
        squaredVariance: withModel(last, [], 0, 2),
      }
    }
    pool = new Map(PATTERNS.map((pattern) => [pattern.join(), afterBatch(last, pattern)]))
  }
}

/** A pool of `size` observations, of which the model saw n; `shrink` is what s² is of the sample's mean square. */
interface Subsampled {
  readonly n: number
  readonly size: number
  readonly pool: Expectations
  readonly shrink: number | undefined
}

const ofIndependentNormals = (pattern: Pattern) =>
  pattern.reduce((product, power) => product * ([1, 0, 1, 0, 3][power] ?? 0), 1)

/** The expectation of a pattern once n observations of the model have joined the pool. */
function afterBatch(last: Subsampled, pattern: Pattern): number {
  const { n, size } = last
  /** Sums over who is new: `left` old ones and `drawn` new ones so far, x̄^means·s^(2·variances) of the latter. */
  const over = (rest: Pattern, old: Pattern, drawn: number, means: number, variances: number): number => {
    const [power, ...others] = rest
    if (power === undefined) return withModel(last, old, means, variances)
    const left = size + n - old.length - drawn
    const stays = size - old.length
    const joins = n - drawn
    let sum = stays === 0 ? 0 : (stays / left) * over(others, [...old, power], drawn, means, variances)
    if (joins === 0) return sum
    NORMAL_POWERS[power]?.forEach((coefficient, j) => {
      sum += (joins / left) * coefficient * over(others, old, drawn + 1, means + power - 2 * j, variances + j)
    })
    return sum
  }
  return over(pattern, [], 0, 0, 0)
}

/** E of distinct old members with these powers, times x̄^means·s^(2·variances). */
function withModel(last: Subsampled, old: Pattern, means: number, variances: number): number {
  const { shrink } = last
  if (variances > 0 && shrink !== undefined) {
    // s² = shrink·(mean of the squares − x̄²): the square's mean is an average of another power.
    const averages = (squares: number, ones: number) => [
      ...new Array<number>(squares).fill(2),
      ...new Array<number>(ones).fill(1),
    ]
    const terms = variances === 1 ? [1, -1] : [1, -2, 1]
    const factor = variances === 1 ? shrink : shrink * shrink
    return terms.reduce(
      (sum, sign, l) => sum + factor * sign * withAverages(last, old, averages(variances - l, means + 2 * l)),
      0,
    )
  }
  return withAverages(last, old, new Array<number>(means).fill(1))
}

/** E of distinct old members with these powers, times averages over the subsample of members to these powers. */
function withAverages({ n, size, pool }: Subsampled, old: Pattern, averages: Pattern): number {
  /** `seen` are members of the subsample, `others` may be; each average is one of them or another member. */
  const over = (seen: Pattern, others: Pattern, rest: Pattern): number => {
    const [power, ...later] = rest
    if (power === undefined) {
      const pattern = [...seen, ...others].sort((a, b) => b - a)
      return pool.get(pattern.join())!
    }
    let sum = 0
    seen.forEach((known, i) => {
      sum += (1 / n) * over(seen.with(i, known + power), others, later)
    })
    const fresh = (n - seen.length) / n / (size - seen.length)
    if (!(fresh > 0)) return sum
    others.forEach((other, i) => {
      sum += fresh * over([...seen, other + power], others.toSpliced(i, 1), later)
    })
    const elsewhere = size - seen.length - others.length
    return elsewhere === 0 ? sum : sum + fresh * elsewhere * over([...seen, power], others, later)
  }
  return over([], old, averages)
}
