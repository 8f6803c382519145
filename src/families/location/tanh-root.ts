/**
 * The θ with Σ tanh((x_i − θ)/(2·scale)) = 0 over the first `n` numbers of `sample`: the location fit of the
 * logistic law and of the hyperbolic secant. The sum falls strictly, so there is one root, between the
 * smallest and the largest observation; Newton inside that bracket, from `start`.
 *
 * Cost: some five passes over the sample.
 */
export function tanhRoot(sample: Float64Array, n: number, scale: number, start: number): number {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let i = 0; i < n; i++) {
    if (sample[i]! < low) low = sample[i]!
    if (sample[i]! > high) high = sample[i]!
  }
  const half = 1 / (2 * scale)
  let theta = Math.min(Math.max(start, low), high)
  // Each pass either steps by Newton or halves the bracket; 200 passes halve it beyond any double.
  for (let pass = 0; pass < 200 && low < high; pass++) {
    let [sum, slope] = [0, 0]
    for (let i = 0; i < n; i++) {
      const t = Math.tanh((sample[i]! - theta) * half)
      sum += t
      slope += 1 - t * t
    }
    if (sum > 0) low = theta
    else high = theta
    const newton = theta + sum / (slope * half)
    const next = newton > low && newton < high ? newton : low + (high - low) / 2
    if (Math.abs(next - theta) <= 1e-15 * (scale + Math.abs(theta)) || next === low || next === high)
      return next
    theta = next
  }
  return theta
}
