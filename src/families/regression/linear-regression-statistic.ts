import { chiSquare } from '../../random/variates/gamma.ts'
import { normal } from '../../random/variates/normal.ts'
import type { SufficientStatistic } from '../family.ts'
import { addOuterProduct, drawWishartRoot, packed, packedSize } from '../multivariate/triangular-root.ts'
import { reduction } from '../reduction.ts'
import { leastNormSolution } from './least-norm.ts'
import { wholeDesigns } from './whole-designs.ts'

/** See linearRegression: (count, root of [X y]ᵀ[X y]); the last row of the root belongs to y. */
export function regressionStatistic(
  d: number,
  noise: number,
  design: 'fresh' | Float64Array,
): SufficientStatistic {
  const size = packedSize(d + 1)
  const designSize = packedSize(d)
  const rows = design === 'fresh' ? 1 : design.length / d
  const v = new Float64Array(d + 1)
  const root = new Float64Array(size)
  const fixedRoot = new Float64Array(designSize)
  if (design !== 'fresh') {
    for (let row = 0; row < rows; row++)
      addOuterProduct(fixedRoot, 0, d, design.slice(row * d, (row + 1) * d))
  }
  /**
   * The last row for labels x·w + noise, given the root of XᵀX and standard normals in the last row of
   * `root`.
   */
  const label = (theta: Float64Array, out: Float64Array) => {
    for (let j = 0; j < d; j++) {
      let mean = 0
      for (let i = j; i < d; i++) mean += theta[i]! * out[1 + packed(i, j)]!
      out[1 + packed(d, j)] = mean + noise * root[packed(d, j)]!
    }
    out[1 + packed(d, d)] = noise * root[packed(d, d)]!
  }
  return {
    size: 1 + size,
    draw(theta, n, stream, out) {
      out[0] = n
      if (design === 'fresh') {
        // Rows of [X, noise] are standard normals but for the factor of the noise.
        drawWishartRoot(stream, n, d + 1, root)
        for (let i = 0; i < designSize; i++) out[1 + i] = root[i]!
      } else {
        wholeDesigns(n, rows)
        const factor = Math.sqrt(n / rows)
        let rank = 0
        for (let i = 0; i < d; i++) {
          if (fixedRoot[packed(i, i)]! > 0) rank++
          for (let j = 0; j <= i; j++) out[1 + packed(i, j)] = factor * fixedRoot[packed(i, j)]!
          root[packed(d, i)] = normal(stream)
        }
        root[packed(d, d)] = n > rank ? Math.sqrt(chiSquare(stream, n - rank)) : 0
      }
      label(theta, out)
    },
    of: reduction(`count, root of [X y]ᵀ[X y] in ${d} dimensions`, (sample, n, out) => {
      out.fill(0)
      out[0] = n
      for (let row = 0; row < n; row++) {
        for (let i = 0; i <= d; i++) v[i] = sample[row * (d + 1) + i]!
        addOuterProduct(out, 1, d + 1, v)
      }
    }),
    expected(theta, weight, out) {
      out.fill(0)
      out[0] = weight
      for (let i = 0; i < d; i++) {
        if (design === 'fresh') out[1 + packed(i, i)] = Math.sqrt(weight)
        else
          for (let j = 0; j <= i; j++)
            out[1 + packed(i, j)] = Math.sqrt(weight / rows) * fixedRoot[packed(i, j)]!
      }
      root.fill(0)
      root[packed(d, d)] = Math.sqrt(weight)
      label(theta, out)
    },
    add(total, batch) {
      total[0] = total[0]! + batch[0]!
      for (let j = 0; j <= d; j++) {
        for (let i = j; i <= d; i++) v[i] = batch[1 + packed(i, j)]!
        addOuterProduct(total, 1, d + 1, v, j)
      }
    },
    scale(statistic, factor) {
      statistic[0] = statistic[0]! * factor
      for (let i = 1; i <= size; i++) statistic[i] = statistic[i]! * Math.sqrt(factor)
    },
    fit: (statistic, theta) => leastNormSolution(statistic, 1, d, theta),
  }
}
