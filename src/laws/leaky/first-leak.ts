import { logFactorial } from '../../random/variates/log-factorial.ts'
import { gaussLegendre } from '../../special/integrals/gauss-legendre.ts'
import { integerAtLeast, nonNegative } from '../../validation/checks.ts'

/** The largest 1 − x at which a fit may end: twice the largest leak of the family. */
const LARGEST = 0.5
/** Probabilities below this are left out. */
const NEGLIGIBLE = 1e-12
const CELLS = 100

/**
 * E f(α, passed; α > above): the mean of a function of the first fit of the leaky uniform family, over the
 * leak α that n observations of U[0, 1] give and over how many of the largest of them it passes, that is
 * leaves in (1 − 2α, 1].
 *
 * With d_1 < … < d_n the ordered values of 1 − x the likelihood at d_k is (n − k + 1)·g(d_k) − (k − 1)·ln 2,
 * g(d) = ln(1 + d/(4(1 − d))), and the leak is half the d at which it is largest, or ¼ beyond ½. So d = d_k
 * asks that the k − 1 points below it and the n − k above it keep below the curves on which the likelihood is
 * that of d_k; given d_k both are ordered uniforms, and the probability that they keep below a curve is a
 * finite sum.
 *
 * Guarantee: for smooth |f| ≤ 1 an absolute error below 1e-9 from n = 100 on, and below 1e-4 for all n (the
 * density has jumps where a point more or less keeps the leak below ¼). Cost: some 0.1 s the first time, and little
 * for another f at the same n and `above`.
 *
 * Source: derived; the fit of Barzilai & Shamir 2025, Theorem 5.1, Construction 1.
 *
 * @param above only leaks above this count; the place of a jump of f
 * @throws ArgumentError if n is not an integer ≥ 1 or above is negative
 *
 * @example
 * ```ts
 * laws.meanOverFirstLeak(1, (leak) => leak).toFixed(4)
 * // => '0.1875'
 * ```
 */
export function meanOverFirstLeak(n: number, f: (leak: number, passed: number) => number, above = 0): number {
  integerAtLeast('n', n)
  nonNegative('above', above)
  let sum = 0
  const { pieces, largest } = factorsOf(n, above)
  for (const { passed, from, to, cells, values } of pieces) {
    let i = 0
    const density = (d: number) => {
      const here = values[i]!
      const mean = here === 0 ? 0 : here * f(d / 2, passed) * values[i + 1]! * values[i + 2]!
      i += 3
      return mean
    }
    sum += gaussLegendre(density, from, to, cells)
  }
  for (const { passed, here, before } of largest) sum += here * f(LARGEST / 2, passed) * before
  return sum
}

/** What a mean over the first leak has in it beside f. */
interface Factors {
  /**
   * By the number passed: an integral over d, and at each of its nodes, in the order in which the integral asks, the
   * density of an observation there, and the probabilities that those before and after it keep below.
   */
  readonly pieces: readonly {
    readonly passed: number
    readonly from: number
    readonly to: number
    readonly cells: number
    readonly values: readonly number[]
  }[]
  /** The same at the largest leak, which is no integral. */
  readonly largest: readonly { readonly passed: number; readonly here: number; readonly before: number }[]
}

// A property asks for means of many functions at few n, and f is all that differs.
const known = new Map<string, Factors>()
/** Numbers remembered, of at most so many: 24 MB. */
let remembered = 0
const MOST_REMEMBERED = 3_000_000

function factorsOf(n: number, above: number): Factors {
  const key = `${n} ${above}`
  const found = known.get(key)
  if (found !== undefined) return found
  const factors = computeFactors(n, above)
  const size = factors.pieces.reduce((total, { values }) => total + values.length, 0)
  if (remembered + size > MOST_REMEMBERED) {
    known.clear()
    remembered = 0
  }
  known.set(key, factors)
  remembered += size
  return factors
}

function computeFactors(n: number, above: number): Factors {
  const pieces = []
  for (let passed = 0; passed < n; passed++) {
    const from = Math.max(2 * above, whereRiseIs((passed * Math.LN2) / (n - passed)))
    if (from >= LARGEST) break
    const to = Math.min(LARGEST, from + 60 / n)
    const cells = Math.ceil((to - from) * Math.max(n / 6, CELLS))
    const values: number[] = []
    const gather = (d: number) => {
      const here = n * binomial(n - 1, passed, d)
      if (here < NEGLIGIBLE) values.push(0, 0, 0)
      else values.push(here, keepsBelowBefore(n, passed, d), keepsBelowAfter(n, passed, d))
      return 0
    }
    gaussLegendre(gather, from, to, cells)
    pieces.push({ passed, from, to, cells, values })
  }
  const largest = []
  for (let passed = 0; passed <= n && 2 * above < LARGEST; passed++) {
    const here = binomial(n, passed, LARGEST)
    if (here < NEGLIGIBLE) continue
    largest.push({ passed, here, before: keepsBelowBefore(n, passed, LARGEST) })
  }
  return { pieces, largest }
}

/** ln(1 + d/(4(1 − d))): how much the likelihood of an observation rises with the leak d/2. */
function rise(d: number): number {
  return Math.log1p(d / (4 * (1 - d)))
}

/** The d at which it has risen so much. */
function whereRiseIs(y: number): number {
  const r = 4 * Math.expm1(y)
  return r / (1 + r)
}

/** Whether the `passed` points in [0, d] all have a smaller likelihood than d. */
function keepsBelowBefore(n: number, passed: number, d: number): number {
  const level = (n - passed) * rise(d)
  const limits: number[] = []
  for (let j = 1; j <= passed; j++) {
    const y = (level - (passed - j + 1) * Math.LN2) / (n - j + 1)
    if (y <= 0) return 0
    limits.push(whereRiseIs(y) / d)
  }
  return keepsBelow(passed, limits)
}

/** Whether the points in [d, 1], all but `passed` and the one at d, have a smaller likelihood than d. */
function keepsBelowAfter(n: number, passed: number, d: number): number {
  const level = (n - passed) * rise(d)
  const left = n - passed - 1
  const limits: number[] = []
  for (let i = 1; i <= left; i++) {
    const limit = whereRiseIs((level + i * Math.LN2) / (left - i + 1))
    // A point beyond the largest leak is the concern of the largest leak itself, which then wins too.
    if (limit > LARGEST) break
    const scaled = (limit - d) / (1 - d)
    limits.push(scaled)
    if (binomial(left, i - 1, scaled) < NEGLIGIBLE) break
  }
  return keepsBelow(left, limits)
}

/**
 * Pr(U_(i) ≤ limits[i − 1] for all of them), U_(1) < … < U_(m) ordered uniforms and limits increasing: by the
 * first i that breaks its limit, below which there are then exactly i − 1 points, all within theirs.
 */
function keepsBelow(m: number, limits: readonly number[]): number {
  const kept: number[] = []
  let all = 1
  for (let before = 0; before < limits.length; before++) {
    const limit = limits[before]!
    let within = 1
    // The coefficient goes from j to j + 1 by its ratio; what is a probability there needs no logarithm.
    let coefficient = 1
    for (let j = 0; j < before; j++) {
      const p = limits[j]! / limit
      within -= coefficient * power(p, j) * power(1 - p, before - j) * kept[j]!
      coefficient *= (before - j) / (j + 1)
    }
    kept.push(within)
    all -= binomial(m, before, limit) * within
  }
  return Math.max(0, all)
}

/** x^k for a whole k ≥ 0, by squaring. */
function power(x: number, k: number): number {
  let result = 1
  for (let square = x, left = k; left > 0; left >>= 1, square *= square) if (left & 1) result *= square
  return result
}

/** Pr(Bin(m, p) = i), 0 < p < 1. */
function binomial(m: number, i: number, p: number): number {
  return Math.exp(
    logFactorial(m) - logFactorial(i) - logFactorial(m - i) + i * Math.log(p) + (m - i) * Math.log1p(-p),
  )
}
