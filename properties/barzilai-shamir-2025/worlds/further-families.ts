import { type Family, families, type special } from 'collapse-check'

/** A family, its members by two shares of their parameters' ranges, and where their observations are. */
export interface Listed {
  readonly family: Family & Required<Pick<Family, 'logDensity'>>
  readonly theta: (first: number, second: number) => number[]
  /** Points and weights for integrals under two members; what jumps does so between two cells. */
  readonly observations: (a: number[], b: number[]) => special.Quadrature
  /** Its estimate is the maximum of the likelihood unless corrected for the number of observations. */
  readonly estimate?: 'corrected'
  /** Whether its tails are so heavy that no grid can say how far mass has to go. */
  readonly isHeavy?: true
  /** Whether its parameters are probabilities that sum to 1. */
  readonly isSimplex?: true
}

/** Row by row: the points of one grid beside those of another. */
function beside(a: Rows, b: Rows): Rows {
  const rows = [...a.rows.entries()].flatMap(([i, row]) =>
    [...b.rows.entries()].map(([j, other]) => ({
      row: [...row, ...other],
      weight: Number(a.weights[i]) * Number(b.weights[j]),
    })),
  )
  return { rows: rows.map(({ row }) => row), weights: rows.map(({ weight }) => weight) }
}
interface Rows {
  readonly rows: readonly (readonly number[])[]
  readonly weights: readonly number[]
}
/** Midpoints of equal cells. */
function axisFrom(from: number, to: number, count: number): Rows {
  const step = (to - from) / count
  const rows = Array.from({ length: count }, (_, i) => [from + (i + 0.5) * step])
  return { rows, weights: rows.map(() => step) }
}
const labels: Rows = { rows: [[0], [1]], weights: [1, 1] }
const grid = ({ rows, weights }: Rows): special.Quadrature => ({
  at: Float64Array.from(rows.flat()),
  weights: Float64Array.from(weights),
})
const square = (most: number, count: number) => beside(axisFrom(-most, most, count), axisFrom(-most, most, count))

const listed = (family: Listed['family'], rows: Rows, theta: Listed['theta']): Listed => {
  const observations = grid(rows)
  return { family, theta, observations: () => observations, isHeavy: true }
}
const centred = (u: number, v: number) => [4 * u - 2, 4 * v - 2]

/** Families of vectors and of rows (x, y), by the same two shares; no grid can say how far their mass has to go. */
export const VECTORS = {
  'Gaussian vectors': listed(families.multivariateGaussian({ dimension: 2, divisor: 'n' }), square(16, 160), (u, v) => [
    2 * u - 1,
    1 - 2 * v,
    0.8 + u,
    2 * v - 1,
    0.8 + v,
  ]),
  'sheared logistic': listed(families.shearedLogistic({ shear: 0.8 }), square(40, 320), centred),
  'linear regression': listed(
    families.linearRegression({ dimension: 1, noise: 0.8, design: 'fresh' }),
    beside(axisFrom(-8, 8, 320), axisFrom(-22, 22, 220)),
    (u) => [4 * u - 2],
  ),
  'logistic regression': listed(
    families.logisticRegression({ dimension: 2, design: 'fresh' }),
    beside(square(8, 80), labels),
    centred,
  ),
} satisfies { readonly [name: string]: Listed }

const spread = (most: number, least = 0) => axisFrom(least, most, 20_000)

/** Families whose mass leaks from one place to another, and mixtures: most have more than two parameters. */
export const MIXED = {
  'leaky uniform': listed(families.leakyUniform({ N: 1 }), spread(3), (u, v) => [0.05 + 0.2 * u, 2 + 0.97 * v]),
  'two leaky blocks': listed(families.leakyBlocks({ blocks: 2, N: 1 }), spread(4), (u, v) => [
    0.05 + 0.2 * u,
    0.05 + 0.2 * v,
    3 + 0.97 * u,
  ]),
  'mixture of two normals': listed(families.gaussianMixture({ components: 2, steps: 1 }), spread(14, -14), (u, v) => [
    0.1 + 0.8 * u,
    0.9 - 0.8 * u,
    -2,
    0.5 + v,
    1.5,
    1.5 - v,
  ]),
  'mixture of known normals': listed(
    families.mixtureWeights({ centres: [[-1], [1.5]], variance: 0.5, steps: 1 }),
    spread(14, -14),
    (u) => [0.1 + 0.8 * u, 0.9 - 0.8 * u],
  ),
} satisfies { readonly [name: string]: Listed }
