import { integerAtLeast } from '../../validation/checks.ts'
import { meanOverFirstLeak } from './first-leak.ts'

// What parts the collapse of the leaky uniform family's second model from a hit, that is from an observation of
// the second batch in [2, 3]. Two generations of n observations, all kept; α_1 is the leak of the first model.

/** A first leak above this is left to its own probability. */
const LEAK = 1 / 20

/**
 * Pr(no hit, TV(θ_2, truth) > 1/10), an upper bound. Without a hit a leak of d/2 is worth (2n − k)·g(d) − k·ln 2,
 * g(d) = ln(1 + d/(4(1 − d))), with k observations in (1 − d, 1]; a leak of 0 is worth 0. Cost: some 0.2 s.
 *
 * Source: derived; the second model of Barzilai & Shamir 2025, Theorem 5.1, Construction 1.
 *
 * @throws ArgumentError if n is not an integer ≥ 1
 *
 * @example
 * ```ts
 * laws.collapseWithoutHit(400) < 1e-6
 * // => true
 * ```
 */
export function collapseWithoutHit(n: number): number {
  integerAtLeast('n', n)
  return Math.min(1, leaksMore(n) + fewPassed(n, 0))
}

/**
 * Pr(hit, TV(θ_2, truth) ≤ 1/10), an upper bound. With B hits no leak up to 1/10 is worth more than 2n·g(1/5), and
 * the next one, memorising a hit, is worth (2n − B − k)·g(1/5) − k·ln 2 − B·ln 40 + N·ln 100; k, the
 * observations in (4/5, 1], is at most Bin(2n, 1/5). Cost: some 0.1 s.
 *
 * Source: derived; the second model of Barzilai & Shamir 2025, Theorem 5.1, Construction 1.
 *
 * @param N the family's own sample size: its narrow spike has a width of 100^−N
 * @throws ArgumentError if n or N is not an integer ≥ 1
 *
 * @example
 * ```ts
 * laws.hitWithoutCollapse(800, 80) < 1e-3
 * // => true
 * ```
 */
export function hitWithoutCollapse(n: number, N: number): number {
  integerAtLeast('n', n)
  integerAtLeast('N', N)
  const hits = 6
  const least = (N * Math.log(100) - hits * Math.log(40)) / Math.log(17 / 8)
  return Math.min(1, hitsMore(n, hits) + atLeast(2 * n, 1 / 5, least))
}

/**
 * Pr(hit, TV(θ_2, truth) > 1/10), an upper bound for small N. A tiny leak of d_0/2 in the largest gap is worth
 * more than B·ln(d_0/8) + ln 40; a leak of d/2 above 1/10 at most (2n − k)·g(d) − k·ln 2 + B·ln(d/8) + N·ln 100,
 * since the hits differ. Cost: some 0.3 s.
 *
 * Source: derived; the second model of Barzilai & Shamir 2025, Theorem 5.1, Construction 1.
 *
 * @param N the family's own sample size: its narrow spike has a width of 100^−N
 * @throws ArgumentError if n or N is not an integer ≥ 1
 *
 * @example
 * ```ts
 * laws.collapseDespiteSize(800, 8) < 0.02
 * // => true
 * ```
 */
export function collapseDespiteSize(n: number, N: number): number {
  integerAtLeast('n', n)
  integerAtLeast('N', N)
  const hits = 3
  const tiny = 1 / (1000 * n)
  const spike = N * Math.log(100) - Math.log(40) + hits * Math.log(0.5 / tiny)
  return Math.min(1, 2 * n * tiny + hitsMore(n, hits) + leaksMore(n) + fewPassed(n, spike))
}

/** Pr(α_1 > LEAK). */
function leaksMore(n: number): number {
  return meanOverFirstLeak(n, () => 1, LEAK)
}

/** Pr(more than so many of the n observations of the second batch hit the leak). */
function hitsMore(n: number, hits: number): number {
  return meanOverFirstLeak(n, (leak) => {
    const p = leak / 2
    let term = Math.exp(n * Math.log1p(-p))
    let more = 1 - term
    for (let i = 1; i <= hits; i++) {
      term *= ((n - i + 1) / i) * (p / (1 - p))
      more -= term
    }
    return Math.max(0, more)
  })
}

/**
 * Pr(α_1 ≤ LEAK and k·(g(d) + ln 2) ≤ 2n·g(d) + extra for a d in [1/5, 1/2]), an upper bound: k counts Bin(n, d)
 * real observations and at least Bin(n, d − α_1) synthetic ones. By Chernoff's bound in cells of d.
 */
function fewPassed(n: number, extra: number): number {
  const cell = 0.01
  let sum = 0
  for (let d = 0.2; d < 0.4999; d += cell) {
    const rise = Math.log1p((d + cell) / (4 * (1 - d - cell)))
    const most = (2 * n * rise + extra) / (rise + Math.LN2)
    let least = 0
    for (let tilt = 0.02; tilt < 2; tilt += 0.02) {
      const miss = -Math.expm1(-tilt)
      const logBound = tilt * most + n * (Math.log1p(-d * miss) + Math.log1p((LEAK - d) * miss))
      least = Math.min(least, logBound)
    }
    sum += Math.exp(least)
  }
  return Math.min(1, sum)
}

/** Pr(Bin(m, p) ≥ x) by Chernoff's bound: at most exp(−m·KL(x/m, p)). */
function atLeast(m: number, p: number, x: number): number {
  const q = x / m
  if (q <= p) return 1
  if (q >= 1) return 0
  return Math.exp(-m * (q * Math.log(q / p) + (1 - q) * Math.log((1 - q) / (1 - p))))
}
