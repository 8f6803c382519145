import { normal } from '../../random/variates/normal.ts'
import { ArgumentError } from '../../validation/argument-error.ts'
import { finite, integerAtLeast } from '../../validation/checks.ts'
import { type Family, type FamilyWith, NoFitError } from '../family.ts'
import { logNormalDensity } from '../gaussian/normal-distances.ts'
import { addOuterProduct, packed, packedSize, solveRoot } from '../multivariate/triangular-root.ts'
import type { Parameters } from '../parameters.ts'
import { logisticInformation } from './logistic-regression-information.ts'
import { wholeDesigns } from './whole-designs.ts'

/** See {@link logisticRegression}. */
export interface LogisticRegression {
  readonly dimension: number
  /** `fresh`: every x is N(0, I). A matrix, row by row: its rows in turn, the same in every generation. */
  readonly design: 'fresh' | Float64Array
}

/**
 * Logistic regression Pr(y = 1 | x) = 1/(1 + e^(−x·w)) by maximum likelihood (Newton from the previous
 * model); parameters w. An observation is a row x_1 … x_d, y with y = 0 or 1.
 *
 * No estimate exists for separable data, with or without ties on the border, or for fewer independent rows than dimensions: NoFitError.
 *
 * Densities are those of (x, y) for a fresh design, and of y given its row for a fixed one. Information and
 * distances are those of one observation, its row of a fixed design chosen at random.
 *
 * Cost of a fit: some six passes of O(n·d²); of the information of a fresh design, O(1 + |w|).
 *
 * @throws ArgumentError if the dimension is not an integer ≥ 1 or a fixed design has no whole rows; and, when
 *   a fixed design is drawn, if n is no multiple of its rows
 *
 * @example
 * ```ts
 * families.logisticRegression({ dimension: 2, design: 'fresh' }).parameters
 * // => ['w0', 'w1']
 * ```
 */
export function logisticRegression({
  dimension: d,
  design,
}: LogisticRegression): FamilyWith<
  `w${number}`,
  'logDensity' | 'fisherInformation' | 'assumptions' | 'kullbackLeibler'
> {
  integerAtLeast('dimension', d)
  const rows = design === 'fresh' ? 1 : integerAtLeast('design.length / dimension', design.length / d)
  return {
    name: `logistic regression (${design === 'fresh' ? 'fresh' : 'fixed'} design)`,
    parameters: Array.from({ length: d }, (_, i) => `w${i}` as const),
    width: d + 1,
    check(theta) {
      for (let i = 0; i < d; i++) finite(`w${i}`, theta[i]!)
    },
    draw(theta, n, stream, out, start) {
      wholeDesigns(n, rows)
      for (let row = 0; row < n; row++) {
        const at = start + row * (d + 1)
        let log = 0
        for (let i = 0; i < d; i++) {
          const x = design === 'fresh' ? normal(stream) : design[(row % rows) * d + i]!
          out[at + i] = x
          log += x * theta[i]!
        }
        out[at + d] = stream.uniform() < sigmoid(log) ? 1 : 0
      }
    },
    fit: newton(d),
    logDensity(theta, sample, row) {
      const at = row * (d + 1)
      const y = sample[at + d]!
      if (y !== 0 && y !== 1) return Number.NEGATIVE_INFINITY
      let log = logLabel(product(sample, at, d, theta), y)
      if (design === 'fresh') for (let i = 0; i < d; i++) log += logNormalDensity(sample[at + i]!, 0, 1)
      return log
    },
    ...logisticInformation(d, design),
  }
}

// Newton converges quadratically, in ten steps or so; for separable data |x·w| grows by about one a step, for
// ever.
const MOST_STEPS = 60
// Where data leave a direction open, the information about it falls to the rounding errors of the score, 1e-16 of
// the design's; a maximum keeps far more, unless |x·w| passes 23 in all rows that say anything about it.
const LEAST_INFORMATION = 1e-10

function newton(d: number): Family['fit'] {
  const root = new Float64Array(packedSize(d))
  const designRoot = new Float64Array(packedSize(d))
  const v = new Float64Array(d)
  const score = new Float64Array(d)
  const tried = new Float64Array(d)
  const separable = () => new NoFitError('logistic regression: separable data, or too few rows, have no fit')
  return (sample, n, theta) => {
    let before = logLikelihood(sample, n, d, theta)
    designRoot.fill(0)
    for (let row = 0; row < n; row++) {
      for (let i = 0; i < d; i++) v[i] = sample[row * (d + 1) + i]!
      addOuterProduct(designRoot, 0, d, v)
    }
    for (let step = 0; step < MOST_STEPS; step++) {
      root.fill(0)
      score.fill(0)
      for (let row = 0; row < n; row++) {
        const at = row * (d + 1)
        const log = product(sample, at, d, theta)
        const p = sigmoid(log)
        const y = sample[at + d]!
        const half = Math.sqrt(p * (1 - p))
        for (let i = 0; i < d; i++) {
          score[i] = score[i]! + (y - p) * sample[at + i]!
          v[i] = half * sample[at + i]!
        }
        addOuterProduct(root, 0, d, v)
      }
      for (let i = 0; i < d; i++) {
        const share = root[packed(i, i)]! / designRoot[packed(i, i)]!
        if (!(share * share > LEAST_INFORMATION)) throw separable()
      }
      // R·Rᵀ·step = score, forwards and backwards.
      solveRoot(root, 0, d, score)
      for (let i = d - 1; i >= 0; i--) {
        let sum = score[i]!
        for (let j = i + 1; j < d; j++) sum -= root[packed(j, i)]! * score[j]!
        score[i] = sum / root[packed(i, i)]!
      }
      let size = 0
      for (let i = 0; i < d; i++) size = Math.max(size, Math.abs(score[i]!) / (1 + Math.abs(theta[i]!)))
      // Halve a step that goes too far.
      let now = Number.NEGATIVE_INFINITY
      for (let length = 1; length > 1e-6; length /= 2) {
        for (let i = 0; i < d; i++) tried[i] = theta[i]! + length * score[i]!
        now = logLikelihood(sample, n, d, tried)
        if (now >= before - 1e-12 * Math.abs(before)) break
      }
      theta.set(tried)
      before = now
      if (size < 1e-10) return
    }
    throw separable()
  }
}

function product(sample: Float64Array, at: number, d: number, w: Parameters): number {
  let sum = 0
  for (let i = 0; i < d; i++) sum += sample[at + i]! * w[i]!
  return sum
}

function sigmoid(log: number): number {
  return 1 / (1 + Math.exp(-log))
}

function logLikelihood(sample: Float64Array, n: number, d: number, w: Parameters): number {
  let sum = 0
  for (let row = 0; row < n; row++) {
    const log = product(sample, row * (d + 1), d, w)
    const y = sample[row * (d + 1) + d]!
    if (y !== 0 && y !== 1) throw new ArgumentError('label', y, '0 or 1')
    sum += logLabel(log, y)
  }
  return sum
}

/** ln Pr(y | x·w). */
function logLabel(log: number, y: number): number {
  const signed = y === 1 ? log : -log
  return signed > 0 ? -Math.log1p(Math.exp(-signed)) : signed - Math.log1p(Math.exp(signed))
}
