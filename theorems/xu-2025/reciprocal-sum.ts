/** Λ = Σ 1/n_t over a list of sample sizes; with an exponent a, Σ n_t^(−a). */
export const reciprocalSum = (sizes: readonly number[], a = 1): number =>
  sizes.reduce((sum, size) => sum + (a === 1 ? 1 / size : Math.exp(-a * Math.log(size))), 0)
