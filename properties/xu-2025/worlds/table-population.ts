import { type Family, families, matrices, type Parameters, type Stream, special } from 'collapse-check'
import { covariance, type Table } from '#data/table'
import { covarianceOfCovariances } from '#theorems/xu-2025/real-table'

type FamilyWithStatistic = ReturnType<typeof families.multivariateGaussian>

/** What two models of a table are compared by. */
export type Compared = 'means' | 'means and covariances'

/** A standardised table as a population, and the Gaussian with its mean and covariance. */
export interface TablePopulation {
  /** The model: a Gaussian, fitted by maximum likelihood. */
  readonly family: Family
  /** The parameters of the table's own Gaussian. */
  readonly fitted: readonly number[]
  /** Observations are rows drawn with replacement. */
  readonly rows: Family
  /** Eigenvalues above 0 of the covariance of √n times the error of a fit. */
  readonly spectrum: (compared: Compared) => readonly number[]
  /** Squared distance of a model from the table. */
  readonly squaredDistance: (compared: Compared, theta: Parameters) => number
}

export function populationOf(table: Table): TablePopulation {
  const d = table.columns.length
  const sigma = covariance(table)
  const ofMeans = matrices.eigen(sigma).values
  const ofBoth = [...ofMeans, ...matrices.eigen(covarianceOfCovariances(sigma)).values]
  const family = families.multivariateGaussian({ dimension: d, divisor: 'n' })
  return {
    family,
    fitted: [...new Array(d).fill(0), ...special.choleskyRoot(sigma)],
    rows: rowsOf(table, family),
    spectrum: (compared) => weighty(compared === 'means' ? ofMeans : ofBoth),
    squaredDistance(compared, theta) {
      let sum = 0
      for (let i = 0; i < d; i++) sum += (theta[i] ?? Number.NaN) * (theta[i] ?? Number.NaN)
      if (compared === 'means') return sum
      const root = (i: number, j: number) => theta[d + (i * (i + 1)) / 2 + j] ?? Number.NaN
      for (let i = 0; i < d; i++) {
        for (let j = 0; j <= i; j++) {
          let entry = -(sigma[i]?.[j] ?? Number.NaN)
          for (let k = 0; k <= j; k++) entry += root(i, k) * root(j, k)
          sum += entry * entry
        }
      }
      return sum
    },
  }
}

/** Eigenvalues but for those that are too small to decide anything, and would cost the integral its precision. */
const weighty = (eigenvalues: readonly number[]) => eigenvalues.filter((λ) => λ > 1e-6 * Math.max(...eigenvalues))

function rowsOf({ name, rows }: Table, { width: d, statistic }: FamilyWithStatistic): Family {
  const row = (stream: Stream) => Math.floor(stream.uniform() * rows.length)
  // The entries of each row, then their products: what a fit needs are sums over the rows that are drawn.
  const terms = rows.map((x) => Float64Array.from([...x, ...x.flatMap((a, i) => x.slice(0, i + 1).map((b) => a * b))]))
  const axes = Array.from({ length: d }, (_, i) => i)
  const sums = new Float64Array(statistic.size - 1)
  return {
    name,
    parameters: [],
    width: d,
    check: () => undefined,
    draw(_theta, n, stream, out, start) {
      for (let i = 0; i < n; i++) out.set(rows[row(stream)] ?? [], start + i * d)
    },
    fit() {
      throw new TypeError('a table is drawn from, and not fitted')
    },
    // Only the real data cost O(n): every later generation is drawn from the law of the statistic.
    statistic: {
      ...statistic,
      draw(_theta, n, stream, out) {
        sums.fill(0)
        for (let i = 0; i < n; i++) {
          const drawn = terms[row(stream)] ?? []
          for (let j = 0; j < sums.length; j++) sums[j] = (sums[j] ?? 0) + (drawn[j] ?? Number.NaN)
        }
        const scatter = (i: number, j: number) =>
          (sums[d + (i * (i + 1)) / 2 + j] ?? Number.NaN) - ((sums[i] ?? Number.NaN) * (sums[j] ?? Number.NaN)) / n
        out[0] = n
        for (let i = 0; i < d; i++) out[1 + i] = (sums[i] ?? Number.NaN) / n
        out.set(special.choleskyRoot(axes.map((i) => axes.slice(0, i + 1).map((j) => scatter(i, j)))), 1 + d)
      },
    },
  }
}
