/**
 * √Σ(x_i − x̄)² of the first `n` numbers of `sample`, given their mean: right to a few ulps, and never 0
 * because squares underflow.
 */
export function rootOfSquares(sample: Float64Array, n: number, mean: number): number {
  let squares = 0
  let drift = 0
  for (let i = 0; i < n; i++) {
    const deviation = sample[i]! - mean
    squares += deviation * deviation
    drift += deviation
  }
  // The rounded mean is a little off; what that adds to the squares is taken out again.
  squares -= (drift * drift) / n
  // Where a square could have lost digits to underflow, or all of them to overflow, the sum is taken again.
  if (squares > 1e-280 && squares < 1e300) return Math.sqrt(squares)
  let largest = 0
  for (let i = 0; i < n; i++) largest = Math.max(largest, Math.abs(sample[i]! - mean))
  if (largest === 0) return 0
  let scaled = 0
  for (let i = 0; i < n; i++) {
    const deviation = (sample[i]! - mean) / largest
    scaled += deviation * deviation
  }
  return largest * Math.sqrt(scaled)
}

/** The mean of the first `n` numbers of `sample`, by a sum and the mean of what it leaves. */
export function meanOf(sample: Float64Array, n: number): number {
  let sum = 0
  for (let i = 0; i < n; i++) sum += sample[i]!
  const mean = sum / n
  let rest = 0
  for (let i = 0; i < n; i++) rest += sample[i]! - mean
  return mean + rest / n
}

/** √(a² + b²) without underflow or overflow on the way. */
export function hypotenuse(a: number, b: number): number {
  const squares = a * a + b * b
  return squares > 1e-280 && squares < 1e300 ? Math.sqrt(squares) : Math.hypot(a, b)
}
