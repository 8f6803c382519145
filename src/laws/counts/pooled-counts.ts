import { ArgumentError } from '../../validation/argument-error.ts'
import { integerAtLeast, positive } from '../../validation/checks.ts'
import { binomialLaw } from '../binomial-law.ts'

/** Relative frequencies of n real observations, kept, pooled with k synthetic ones of the latest frequencies. */
export interface PooledCounts {
  readonly n: number
  readonly k: number
  /** Fits after the one on real data alone. */
  readonly t: number
}

/**
 * Law of how many of the k synthetic observations of generation t ≥ 1 show a symbol that `real` of the n real
 * ones show: a chain of counts c, Bin(k, (real + c)/(n + k)), after a first Bin(k, real/n).
 *
 * Guarantee: absolute error below 1e-12. Cost: t·k² at most.
 *
 * Source: derived.
 *
 * @throws ArgumentError if n, k or t is not an integer ≥ 1, or `real` is not an integer from 0 to n
 *
 * @example
 * ```ts
 * Array.from(laws.pooledCountLaw({ n: 2, k: 1, t: 2 }, 1)) // first 0 or 1, then 1 with probability 1/3 or 2/3
 * // => [0.5, 0.5]
 * ```
 */
export function pooledCountLaw({ n, k, t }: PooledCounts, real: number): Float64Array {
  checkSizes({ n, k, t })
  integerAtLeast('t', t)
  integerAtLeast('real', real, 0)
  if (real > n) throw new ArgumentError('real', real, `at most n, ${n}`)
  let law = binomialLaw(k, real / n)
  for (let s = 1; s < t; s++) {
    const next = new Float64Array(k + 1)
    law.forEach((mass, count) => {
      if (mass < 1e-16) return
      binomialLaw(k, (real + count) / (n + k)).forEach((p, i) => {
        next[i] = next[i]! + mass * p
      })
    })
    law = next
  }
  return law
}

/** Mean and variance. */
export interface TwoMoments {
  readonly mean: number
  readonly variance: number
}

/**
 * Mean and variance of Σ_j (p_{t,j} − c_j)² exactly, where p_t are the fitted frequencies of generation t.
 *
 * Two symbols at a time, the synthetic counts are trinomial given the model, with factorial moments k(k−1)…·p^u q^v;
 * so the moments of (p̂_i, p̂_j, p_i, p_j) up to the fourth follow a linear recursion.
 *
 * @param real the real frequencies p̂: a list that is kept fixed, with the centre c = p̂; or
 *   `{ equal: d }`, drawn with the model from d equally likely symbols, with the centre c_j = 1/d
 *
 * Guarantee: relative error below 1e-6 for samples up to 1e4. Cost: t times the square of how many different
 * frequencies there are, times some 2 000.
 *
 * Source: derived.
 *
 * @throws ArgumentError if n or k is not an integer ≥ 1, t not one ≥ 0, d not one ≥ 2, a frequency is not above
 *   0, or they do not add up to 1
 *
 * @example
 * ```ts
 * laws.pooledSquaredDistance({ n: 1, k: 1, t: 0 }, { equal: 2 }) // one observation: (½)² + (½)², always
 * // => { mean: 0.5, variance: 0 }
 * ```
 */
export function pooledSquaredDistance(
  sizes: PooledCounts,
  real: readonly number[] | { readonly equal: number },
): TwoMoments {
  checkSizes(sizes)
  if ('equal' in real) {
    const d = integerAtLeast('equal', real.equal, 2)
    const drawn: RealMoment = (a, b) => trinomialMoment(sizes.n, a, b, (u, v) => power(1 / d, u + v))
    const { squares, fourth, product } = pairMoments(sizes, drawn, [1 / d, 1 / d])
    const mean = d * squares
    return { mean, variance: d * fourth + d * (d - 1) * product - mean * mean }
  }
  const classes = equalFrequencies(real)
  let [mean, secondMoment] = [0, 0]
  for (const [i, one] of classes.entries()) {
    for (const other of classes.slice(i)) {
      const fixed: RealMoment = (a, b) => power(one.p, a) * power(other.p, b)
      const { squares, fourth, product } = pairMoments(sizes, fixed, [one.p, other.p])
      if (one === other) {
        mean += one.count * squares
        secondMoment += one.count * (fourth + (one.count - 1) * product)
      } else {
        secondMoment += 2 * one.count * other.count * product
      }
    }
  }
  return { mean, variance: secondMoment - mean * mean }
}

/** E[p̂_i^a p̂_j^b] of the real frequencies of two symbols. */
type RealMoment = (a: number, b: number) => number

/** E D_i², E D_i⁴ and E D_i²D_j² of the deviations D of two symbols from their centres. */
function pairMoments({ n, k, t }: PooledCounts, real: RealMoment, [c, d]: readonly [number, number]) {
  // moments[a, b, u, v] = E[p̂_i^a p̂_j^b p_i^u p_j^v]; the first model is p̂.
  let moments = EXPONENTS.map(([a, b, u, v]) => real(a + u, b + v))
  const kept = n / (n + k)
  for (let s = 0; s < t; s++) {
    const old = moments
    // p′ = kept·p̂ + N/(n + k), N trinomial given p.
    moments = EXPONENTS.map(([a, b, u, v]) => {
      let sum = 0
      for (let r = 0; r <= u; r++) {
        for (let q = 0; q <= v; q++) {
          const choices = CHOOSE[u]![r]! * CHOOSE[v]![q]! * power(kept, u - r + v - q)
          const counts = trinomialMoment(k, r, q, (x, y) => old[position(a + u - r, b + v - q, x, y)]!)
          sum += choices * counts * power(k / (n + k), r + q)
        }
      }
      return sum
    })
  }
  const central = (u: number, v: number) => {
    let sum = 0
    for (let x = 0; x <= u; x++) {
      for (let y = 0; y <= v; y++) {
        const term = CHOOSE[u]![x]! * CHOOSE[v]![y]! * power(-c, u - x) * power(-d, v - y)
        sum += term * moments[position(0, 0, x, y)]!
      }
    }
    return sum
  }
  return { squares: central(2, 0), fourth: central(4, 0), product: central(2, 2) }
}

/** E[(N_i/m)^r (N_j/m)^q] for m trinomial draws, where E[p_i^x p_j^y] is `ofChances(x, y)`. */
function trinomialMoment(m: number, r: number, q: number, ofChances: RealMoment): number {
  let sum = 0
  for (let x = 0; x <= r; x++) {
    for (let y = 0; y <= q; y++) {
      const partitions = STIRLING[r]![x]! * STIRLING[q]![y]!
      if (partitions === 0) continue
      let falling = 1
      for (let i = 0; i < x + y; i++) falling *= (m - i) / m
      sum += partitions * falling * power(1 / m, r + q - x - y) * ofChances(x, y)
    }
  }
  return sum
}

const CHOOSE = [[1], [1, 1], [1, 2, 1], [1, 3, 3, 1], [1, 4, 6, 4, 1]]
/** Stirling numbers of the second kind: x^r = Σ S(r, j)·x(x − 1)…(x − j + 1). */
const STIRLING = [[1], [0, 1], [0, 1, 1], [0, 1, 3, 1], [0, 1, 7, 6, 1]]

const position = (a: number, b: number, u: number, v: number) => POSITIONS[a * 125 + b * 25 + u * 5 + v]!
const EXPONENTS: (readonly [number, number, number, number])[] = []
const POSITIONS = new Int32Array(625).fill(-1)
for (let code = 0; code < 625; code++) {
  const [a, b, u, v] = [Math.floor(code / 125), Math.floor(code / 25) % 5, Math.floor(code / 5) % 5, code % 5]
  if (a + b + u + v > 4) continue
  POSITIONS[code] = EXPONENTS.length
  EXPONENTS.push([a, b, u, v])
}

function power(x: number, exponent: number): number {
  let product = 1
  for (let i = 0; i < exponent; i++) product *= x
  return product
}

/** Symbols with the same frequency, up to rounding, are treated together. */
function equalFrequencies(real: readonly number[]) {
  const total = real.reduce((sum, p) => sum + p, 0)
  if (!(Math.abs(total - 1) < 1e-9)) throw new ArgumentError('real', real, 'frequencies that add up to 1')
  const classes: { readonly p: number; count: number }[] = []
  for (const [j, p] of real.entries()) {
    positive(`real[${j}]`, p)
    const same = classes.find((other) => Math.abs(other.p - p) < 1e-12 * p)
    if (same === undefined) classes.push({ p, count: 1 })
    else same.count += 1
  }
  return classes
}

function checkSizes({ n, k, t }: PooledCounts): void {
  integerAtLeast('n', n)
  integerAtLeast('k', k)
  integerAtLeast('t', t, 0)
}
