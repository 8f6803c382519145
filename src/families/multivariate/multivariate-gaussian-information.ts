import type { Assumptions } from '../assumptions.ts'
import type { Family } from '../family.ts'
import type { Parameters } from '../parameters.ts'
import { singularValues } from './singular-values.ts'
import { packed, packedSize, solveRoot } from './triangular-root.ts'

/**
 * The Fisher information of N(mean, R·Rᵀ) in `d` dimensions, in the mean and the lower triangular R. With
 * dΣ = dR·Rᵀ + R·dRᵀ, ½ tr(Σ⁻¹dΣ)² = tr(M²) + tr(M·Mᵀ) for M = R⁻¹dR; so the mean's block is Σ⁻¹, entries
 * (i, j) and (k, j) of one column share (Σ⁻¹)_ik, and the diagonal of R has 1/R_ii² besides. Infinity for a
 * singular member. O(d⁴).
 */
export function multivariateInformation(d: number): NonNullable<Family['fisherInformation']> {
  const size = d + packedSize(d)
  const columns = Array.from({ length: d }, () => new Float64Array(d))
  const inner = (i: number, k: number) => {
    let sum = 0
    for (let c = 0; c < d; c++) sum += columns[i]![c]! * columns[k]![c]!
    return sum
  }
  return (theta, out) => {
    for (let i = 0; i < d; i++) {
      if (theta[d + packed(i, i)] !== 0) continue
      out.fill(Number.POSITIVE_INFINITY)
      return
    }
    // Columns of R⁻¹, whose inner products are the entries of Σ⁻¹.
    for (let i = 0; i < d; i++) {
      columns[i]!.fill(0)
      columns[i]![i] = 1
      solveRoot(theta, d, d, columns[i]!, i)
    }
    out.fill(0)
    for (let i = 0; i < d; i++) {
      for (let k = 0; k < d; k++) {
        const precision = inner(i, k)
        out[i * size + k] = precision
        for (let j = 0; j <= Math.min(i, k); j++) {
          out[(d + packed(i, j)) * size + d + packed(k, j)] = precision
        }
      }
      const diagonal = d + packed(i, i)
      const r = theta[diagonal]!
      out[diagonal * size + diagonal] = out[diagonal * size + diagonal]! + 1 / (r * r)
    }
  }
}

/**
 * Scores and their derivatives grow like |x|²: none of 2A to 2C. The least eigenvalue of the information is
 * that of Σ⁻¹, 1/|R|², and the operator norm |R| grows by the radius at most (exactly, for d = 1).
 */
export function multivariateAssumptions(d: number): (theta: Parameters, radius: number) => Assumptions {
  return (theta, radius) => {
    const matrix = new Float64Array(d * d)
    let wellPosed = true
    for (let i = 0; i < d; i++) {
      wellPosed &&= radius < theta[d + packed(i, i)]!
      for (let j = 0; j <= i; j++) matrix[i * d + j] = theta[d + packed(i, j)]!
    }
    const largest = Math.max(...singularValues(matrix, d)) + radius
    return {
      wellPosed,
      score: Number.POSITIVE_INFINITY,
      hessian: Number.POSITIVE_INFINITY,
      third: Number.POSITIVE_INFINITY,
      information: 1 / (largest * largest),
    }
  }
}
