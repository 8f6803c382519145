import { logFactorial } from '../../random/variates/log-factorial.ts'
import { ArgumentError } from '../../validation/argument-error.ts'
import { integerAtLeast, probability } from '../../validation/checks.ts'

/** The chain of a symbol's count, generation by generation. */
export interface CountChain {
  readonly n: number
  readonly most: number
  /**
   * E[f(X_k) | X_0 = c] for every count c from 0 to `most`. Paths that leave 0 … `most` contribute 0: the
   * error is at most the chance to leave times max |f|.
   */
  expectation(k: number, f: (count: number) => number): Float64Array
  /** Law of X_k when the first generation is n tokens from probability p0: Pr(X_k = j), j from 0 to `most`. */
  law(p0: number, k: number): Float64Array
}

// Far below what a double sum of probabilities can carry.
const NEGLIGIBLE = 1e-20

/**
 * The Wright–Fisher chain of counts: n tokens a generation, each a copy of a token of the last,
 * X_{k+1} | X_k ~ Bin(n, X_k / n).
 *
 * `most` below n leaves out large counts, so that n may be in the hundreds of thousands where only small
 * counts matter: Pr(X_k = 0 | c) ≈ exp(−c·g_k), g from {@link survivalExponent}, is below exp(−most·g_k)
 * for what is left out.
 *
 * Guarantee: relative error of a transition probability below 1e-11. Cost: O(most^1.5) numbers once, and as
 * many operations a generation (n = most = 1000: 0.2 million).
 *
 * Source: derived; the process of Suresh et al. 2025, Theorem 1.
 *
 * @throws ArgumentError if n or `most` is not an integer ≥ 1, or `most` is above n
 *
 * @example
 * ```ts
 * Array.from(laws.countChain(2).expectation(1, (count) => (count === 0 ? 1 : 0)))
 * // => [1, 0.25, 0]
 * ```
 */
export function countChain(n: number, most = n): CountChain {
  integerAtLeast('n', n)
  integerAtLeast('most', most)
  if (most > n) throw new ArgumentError('most', most, `at most n, ${n}`)
  const rows = Array.from({ length: most + 1 }, (_, count) => binomialRow(n, count / n, most))
  return {
    n,
    most,
    expectation(k, f) {
      integerAtLeast('k', k, 0)
      let value = Float64Array.from({ length: most + 1 }, (_, count) => f(count))
      for (let step = 0; step < k; step++) {
        value = Float64Array.from(rows, ({ from, mass }) => {
          let sum = 0
          for (let j = 0; j < mass.length; j++) sum += mass[j]! * value[from + j]!
          return sum
        })
      }
      return value
    },
    law(p0, k) {
      probability('p0', p0)
      integerAtLeast('k', k)
      let law = spread(binomialRow(n, p0, most), most)
      for (let step = 1; step < k; step++) {
        const next = new Float64Array(most + 1)
        rows.forEach(({ from, mass }, count) => {
          const weight = law[count]!
          if (weight < NEGLIGIBLE) return
          for (let j = 0; j < mass.length; j++) next[from + j] = next[from + j]! + weight * mass[j]!
        })
        law = next
      }
      return law
    },
  }
}

/** Probabilities of the counts from `from` on; what is left out on either side is negligible. */
interface Row {
  readonly from: number
  readonly mass: Float64Array
}

function spread({ from, mass }: Row, most: number): Float64Array {
  const whole = new Float64Array(most + 1)
  whole.set(mass, from)
  return whole
}

/** Bin(n, p) up to `most`, outwards from its mode and normalised over all counts. */
function binomialRow(n: number, p: number, most: number): Row {
  if (p === 0) return { from: 0, mass: Float64Array.of(1) }
  if (p === 1) return { from: n, mass: most === n ? Float64Array.of(1) : new Float64Array(0) }
  const mode = Math.min(n, Math.floor((n + 1) * p))
  const odds = p / (1 - p)
  const peak = Math.exp(
    logFactorial(n) -
      logFactorial(mode) -
      logFactorial(n - mode) +
      mode * Math.log(p) +
      (n - mode) * Math.log1p(-p),
  )
  const below: number[] = []
  for (let j = mode, mass = peak; j > 0; j--) {
    mass *= j / ((n - j + 1) * odds)
    if (mass < NEGLIGIBLE) break
    below.push(mass)
  }
  const above: number[] = []
  for (let j = mode, mass = peak; j < n; j++) {
    mass *= ((n - j) * odds) / (j + 1)
    if (mass < NEGLIGIBLE) break
    above.push(mass)
  }
  const from = mode - below.length
  const window = Float64Array.from([...below.reverse(), peak, ...above])
  const total = window.reduce((sum, mass) => sum + mass, 0)
  return { from, mass: window.subarray(0, Math.max(0, most - from + 1)).map((mass) => mass / total) }
}
