import { linearRegression } from '../../../src/families/regression/linear-regression.ts'
import { logisticRegression } from '../../../src/families/regression/logistic-regression.ts'
import { at, type Entry, one, pair, type Theta } from '../entry.ts'
import { cells, column, counts, joined, type Nodes, product, rows } from '../quadrature.ts'

const design = Float64Array.of(1, 0.5, -1, 2, 0.3, -0.7)
const designRows = [0, 1, 2].map((row) => design.subarray(2 * row, 2 * row + 2))
const dot = (x: Float64Array, w: Theta) => x.reduce((sum, value, i) => sum + value * at(w, i), 0)
/** Labels of width `noise` around x·w, for w = a and b. */
const labels = (x: Float64Array, a: Theta, b: Theta, noise: number) => {
  const [low, high] = [Math.min(dot(x, a), dot(x, b)), Math.max(dot(x, a), dot(x, b))]
  return rows(low - 9 * noise, high + 9 * noise, 600)
}
const grid = column(rows(-9, 9, 90))
const plane = grid.flatMap(([x, first]) =>
  grid.map(([y, second]) => [Float64Array.of(...x, ...y), first * second] as const),
)
/** How far apart two laws of labels are has a corner at x = 0. The derivatives of this map vanish at both ends. */
const half = (from: number) => cells((u) => from + 9 * (u - Math.sin(2 * Math.PI * u) / (2 * Math.PI)), 45)
const halves = column(joined(half(-9), half(0)))
const binary: Nodes = counts(1)

export const regressionFamilies: readonly Entry[] = [
  {
    maker: 'linearRegression',
    family: linearRegression({ dimension: 1, noise: 0.8, design: 'fresh' }),
    theta: one(-2, 2),
    nodes: (a, b) => product(halves, (x) => labels(x, a, b, 0.8)),
    wholeSpace: true,
  },
  {
    maker: 'linearRegression',
    family: linearRegression({ dimension: 2, noise: 0.8, design }),
    theta: pair([-2, 2], [-2, 2]),
    nodes: (a, b) =>
      product(
        designRows.map((x) => [x, 1 / 3] as const),
        (x) => labels(x, a, b, 0.8),
      ),
    wholeSpace: true,
  },
  {
    maker: 'logisticRegression',
    family: logisticRegression({ dimension: 2, design: 'fresh' }),
    theta: pair([-2, 2], [-2, 2]),
    nodes: () => product(plane, () => binary),
    wholeSpace: true,
  },
  {
    maker: 'logisticRegression',
    family: logisticRegression({ dimension: 2, design }),
    theta: pair([-2, 2], [-2, 2]),
    nodes: () =>
      product(
        designRows.map((x) => [x, 1 / 3] as const),
        () => binary,
      ),
    wholeSpace: true,
  },
]
