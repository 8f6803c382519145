import { axis, domain, formula, points, relation, schedules, theorem } from 'collapse-check'
import * as sampler from '#theorems/alemohammad-2024/distorted-sampling'
import * as batches from '#theorems/dey-2024/any-schedule'
import * as kernels from '#theorems/kazdan-2025/kernel-accumulation'
import { suresh2025 } from './paper.ts'
import type { Survival } from './theorem-1.ts'
import type { Generations } from './theorem-3.ts'

/** Generation t draws ⌈n t^growth⌉ tokens. */
export interface Growing extends Survival {
  readonly growth: number
}

/** The variety of two symbols in units that keep it in [0, 1]: 4 P(1 − P). */
export const varietyOf = (p: number): number => 4 * p * (1 - p)

/** Π_{i≤k} (1 − 1/(n i²)): the variety that is left when all batches are kept. */
export function keptVariety({ n, k }: Generations): number {
  let left = 1
  for (let i = 1; i <= k; i++) left *= 1 - 1 / (n * i * i)
  return left
}

/** Its limit, sin(π/√n)/(π/√n). */
export const keptVarietyLimit = (n: number): number => Math.sin(Math.PI / Math.sqrt(n)) / (Math.PI / Math.sqrt(n))

/** Var V_k / σ₀⁴ of the pooled maximum-likelihood variance: V_k is a product of independent factors. */
export function keptVarianceSpread({ n, k }: Generations): number {
  let square = 1
  for (let j = 1; j <= k; j++) {
    const before = (j - 1) * n
    const total = j * n
    const mean = 1 - 1 / (n * j * j)
    // V_j/V_{j−1} = [N + χ²_{n−1} + N/(N+n) χ²_1]/(N + n), N = (j − 1)n.
    const share = before / total
    square *= mean * mean + (2 * (n - 1) + 2 * share * share) / (total * total)
  }
  const mean = keptVariety({ n, k })
  return square - mean * mean
}

/** Π (1 − 1/n_t): the variety that is left when sizes grow and each generation replaces the last. */
export const replacedVariety = (sizes: readonly number[]): number =>
  sizes.reduce((left, size) => left * (1 - 1 / size), 1)

export default theorem({
  id: 'suresh-2025/surviving-variety',
  title: 'Keeping all data, or enough more of it each time, stops the collapse',
  source: {
    paper: suresh2025,
    locator: 'the assumption that each generation replaces the last',
    standing: 'derived',
  },
  statement: String.raw`\text{all kept: } \frac{\mathbb E H_k}{H_0} = \prod_{i=1}^k \Bigl(1 - \frac1{n i^2}\Bigr) \to \frac{\sin(\pi/\sqrt n)}{\pi/\sqrt n}, \qquad \text{replaced, } n_t \text{ growing: } \frac{\mathbb E H_k}{H_0} = \prod_{t=1}^k \Bigl(1 - \frac1{n_t}\Bigr)`,
  assumptions: [
    '$H = P(1 - P)$ for Bernoulli data, or the maximum-likelihood variance for Gaussian data',
    'all kept: $n$ observations a generation are added to all earlier ones',
  ],
  notes: [
    'Proof: two observations of the pool of $i$ batches are copies of one with a probability that sums to $1/(n i^2)$ a generation. $\\sum_t 1/n_t < \\infty$ is what replacement needs for a positive limit.',
    'These are the worlds in which the theorems of the paper must fail; their own laws are tested so that the controls elsewhere are what they claim to be.',
  ],
  formulas: [
    formula({
      latex: String.raw`\prod_{i=1}^k \Bigl(1 - \frac1{n i^2}\Bigr)`,
      domain: domain({ n: axis.logInteger(2, 1000), k: axis.logInteger(1, 100) }),
      computes: keptVariety,
    }),
    formula({
      latex: String.raw`\frac{\sin(\pi/\sqrt n)}{\pi/\sqrt n}`,
      domain: domain({ n: axis.logInteger(2, 10_000) }),
      computes: ({ n }) => keptVarietyLimit(n),
    }),
    formula({
      latex: String.raw`\prod_{t=1}^k \Bigl(1 - \frac1{n_t}\Bigr)`,
      domain: domain({ n: axis.logInteger(2, 1000), p: axis.uniform(0, 2), k: axis.logInteger(1, 100) }),
      computes: ({ n, p, k }) => replacedVariety(schedules.powerSizes({ n, p, T: k })),
      symbols: { n: ({ n, p }) => schedules.power(n, p) },
    }),
  ],
  relations: [
    relation({
      kind: 'special case of',
      theorem: batches.default,
      where: 'equal batches of two symbols, $v_2 = -1$: variety and risk add up',
      here: keptVariety,
      there: ({ n, k }) => 1 - batches.riskMultiplier(-1, new Array<number>(k).fill(n)) / n,
      over: points({ n: [2, 20, 1000], k: [1, 5, 200] }),
    }),
    relation({
      kind: 'special case of',
      theorem: sampler.default,
      where: 'a sampler that does not narrow: $\\lambda = 1$',
      here: keptVariety,
      there: ({ n, k }) => sampler.accumulatedVariance({ n, T: k, factor: 1 }),
      over: points({ n: [2, 20, 1000], k: [1, 5, 200] }),
    }),
    relation({
      kind: 'special case of',
      theorem: kernels.default,
      where: 'kernels without width: $h = 0$',
      here: keptVariety,
      there: ({ n, k }) => kernels.poolVariance({ n, T: k, h: 0 }),
      over: points({ n: [2, 20, 1000], k: [1, 5, 200] }),
    }),
  ],
})
