import fc from 'fast-check'
import { gaussianMixture } from '../../src/families/gaussian-mixture.ts'
import { kernelDensity } from '../../src/families/kernel-density.ts'
import { leakyBlocks } from '../../src/families/leaky-blocks.ts'
import { leakyStaircase } from '../../src/families/leaky-staircase.ts'
import { leakyUniform } from '../../src/families/leaky-uniform.ts'
import { linearRegression } from '../../src/families/linear-regression.ts'
import { logisticRegression } from '../../src/families/logistic-regression.ts'
import { memoriser } from '../../src/families/memoriser.ts'
import { multivariateGaussian } from '../../src/families/multivariate-gaussian.ts'
import { symmetricMixture } from '../../src/families/symmetric-mixture.ts'
import { around, at, between, type Entry, fixed, one, pair, probabilities, type Theta } from './entry.ts'
import { counts, line, type Nodes, product, rows } from './quadrature.ts'

const design = Float64Array.of(1, 0.5, -1, 2, 0.3, -0.7)
const designRows = [0, 1, 2].map((row) => design.subarray(2 * row, 2 * row + 2))
const dot = (x: Float64Array, w: Theta) => x.reduce((sum, value, i) => sum + value * at(w, i), 0)
/** Labels of width `noise` around x·w, for w = a and b. */
const labels = (x: Float64Array, a: Theta, b: Theta, noise: number) => {
  const [low, high] = [Math.min(dot(x, a), dot(x, b)), Math.max(dot(x, a), dot(x, b))]
  return rows(low - 9 * noise, high + 9 * noise, 600)
}
const grid = rows(-9, 9, 90)
const plane = (dimension: number) =>
  dimension === 1
    ? Array.from(grid.at, (x, j) => [Float64Array.of(x), grid.weight[j] as number] as const)
    : Array.from(grid.at, (x, j) =>
        Array.from(
          grid.at,
          (y, k) => [Float64Array.of(x, y), (grid.weight[j] as number) * (grid.weight[k] as number)] as const,
        ),
      ).flat()
const binary: Nodes = counts(1)

/** Mixtures, kernels, traps, vectors and regressions, some of them twice. */
export const compositeFamilies: readonly Entry[] = [
  {
    maker: 'gaussianMixture',
    family: gaussianMixture({ components: 2, steps: 1 }),
    theta: fc
      .tuple(probabilities(2), between(-2, 2), between(0.5, 2), between(-2, 2), between(0.5, 2))
      .map(([p, ...rest]) => [...p, ...rest]),
    nodes: fixed(() => line(0, 2)),
  },
  {
    maker: 'kernelDensity',
    family: kernelDensity({ bandwidth: 0.5, capacity: 3 }),
    theta: fc.tuple(between(-2, 2), between(-2, 2)).map(([x, y]) => [2, 0.5, x, y, 0]),
    nodes: fixed(() => line(0, 2)),
  },
  {
    maker: 'leakyBlocks',
    family: leakyBlocks({ blocks: 2, N: 1 }),
    theta: fc.tuple(between(0, 0.25), between(0, 0.25), between(3, 3.97)),
    nodes: fixed(() => rows(0, 4, 60_000)),
  },
  {
    maker: 'leakyStaircase',
    family: leakyStaircase({ logSpike: (J) => -100 * J, levels: 3 }),
    theta: fc
      .tuple(between(0.01, 0.25), between(0.01, 0.25))
      .map(([first, second]) => [0, 2, 0, first, second, 0]),
    nodes: fixed(() => rows(0, 3, 60_000)),
  },
  {
    maker: 'leakyUniform',
    family: leakyUniform({ N: 1 }),
    theta: pair([0, 0.25], [2, 2.97]),
    nodes: fixed(() => rows(0, 3, 60_000)),
  },
  {
    maker: 'linearRegression',
    family: linearRegression({ dimension: 1, noise: 0.8, design: 'fresh' }),
    theta: one(-2, 2),
    nodes: (a, b) => product(plane(1), (x) => labels(x, a, b, 0.8)),
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
  },
  {
    maker: 'logisticRegression',
    family: logisticRegression({ dimension: 2, design: 'fresh' }),
    theta: pair([-2, 2], [-2, 2]),
    nodes: fixed(() => product(plane(2), () => binary)),
  },
  {
    maker: 'logisticRegression',
    family: logisticRegression({ dimension: 2, design }),
    theta: pair([-2, 2], [-2, 2]),
    nodes: fixed(() =>
      product(
        designRows.map((x) => [x, 1 / 3] as const),
        () => binary,
      ),
    ),
  },
  { maker: 'memoriser', family: memoriser({ N: 3, solver: 'nearest' }), theta: one(-1, 1), nodes: around(1) },
  {
    maker: 'multivariateGaussian',
    family: multivariateGaussian({ dimension: 2, divisor: 'n' }),
    theta: fc.tuple(between(-1, 1), between(-1, 1), between(0.7, 2), between(-1.5, 1.5), between(0.7, 2)),
    nodes: fixed(() => {
      const wide = rows(-18, 18, 120)
      const first = Array.from(wide.at, (x, j) => [Float64Array.of(x), wide.weight[j] as number] as const)
      return product(first, () => wide)
    }),
  },
  {
    maker: 'symmetricMixture',
    family: symmetricMixture({ estimator: 'joint' }),
    theta: pair([0.1, 3], [0.5, 2]),
    nodes: fixed(() => line(0, 2)),
  },
]
