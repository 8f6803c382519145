// Both theta series converge everywhere; at 1 they take 4 and 5 terms to 1e-17. Below it the first has no
// cancellation, above it the second gives the tail to full relative accuracy.
const SWITCH = 1

/**
 * Kolmogorov's limit law: lim Pr(√N · D_N ≤ x) for a continuous distribution.
 *
 * Source: Kolmogorov 1933; the two forms are Jacobi's theta identity.
 */
export function kolmogorovCdf(x: number): number {
  if (x <= 0) return 0
  return x < SWITCH ? smallSeries(x) : 1 - tailSeries(x)
}

/** (√(2π)/x) Σ exp(−(2k − 1)²π²/(8x²)) */
function smallSeries(x: number): number {
  let sum = 0
  for (let k = 1; k <= 6; k++) {
    const odd = 2 * k - 1
    sum += Math.exp(-(odd * odd * Math.PI * Math.PI) / (8 * x * x))
  }
  return (Math.sqrt(2 * Math.PI) / x) * sum
}

/** 2 Σ (−1)^(k−1) exp(−2k²x²) */
function tailSeries(x: number): number {
  let sum = 0
  for (let k = 1; k <= 6; k++) sum += (k % 2 === 1 ? 2 : -2) * Math.exp(-2 * k * k * x * x)
  return sum
}
