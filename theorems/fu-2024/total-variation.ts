import { axis, bound, domain, formula, laws, points, relation, theorem } from 'collapse-check'
import * as weights from '#theorems/he-2025/real-weight'
import { fu2024 } from './paper.ts'

/** n real observations and k of the latest model in every generation after the first. */
export interface Loop {
  readonly n: number
  readonly k: number
  readonly T: number
  readonly real: 'fixed' | 'fresh' | 'none'
}

/** E(θ_T − θ_0)² in units of σ². */
export const errorVariance = ({ n, k, T, real }: Loop): number => {
  if (real === 'none') return 1 / n + (T - 1) / k
  const loop = { n, k, rounds: T - 1 }
  return real === 'fixed' ? laws.fixedRealVariance(loop).total : laws.freshRealVariance(loop)
}

/** The mean total variation of two normal laws whose means differ by a normal variable of variance v: (2/π) arctan(√v/2). */
export const totalVariationAt = (v: number): number => (2 / Math.PI) * Math.atan(Math.sqrt(v) / 2)

/** E TV(model T, truth). */
export const totalVariation = (loop: Loop): number => totalVariationAt(errorVariance(loop))

/** Above it, for any k and T: the real data’s variance 1/n, times 3/2 where they are always the same. */
export const totalVariationAtMost = ({ n, real }: Loop): number =>
  real === 'none' ? 1 : totalVariationAt((real === 'fixed' ? 1.5 : 1) / n)

const grid = points({ n: [1, 30, 1e5], k: [1, 100, 1e6], T: [1, 2, 30, 3000] })

export default theorem({
  id: 'fu-2024/total-variation',
  title:
    'With a constant share of real data the total variation to the truth is bounded for ever, with none it goes to one',
  source: {
    paper: fu2024,
    locator: 'the control of the total variation distance by the share of real data, of its abstract',
    standing: 'derived',
  },
  statement: String.raw`\mathbb E\, TV(\theta_T, \theta_0) = \frac2\pi \arctan \frac{\sqrt{v_T}}{2}, \quad v_T = \frac{\mathbb E(\theta_T - \theta_0)^2}{\sigma^2}: \qquad \text{fixed real data} \le \frac2\pi \arctan \sqrt{\frac{3}{8n}}, \quad \text{fresh} \le \frac2\pi \arctan \frac{1}{2\sqrt n}, \quad \text{none: } v_T = \frac1n + \frac{T-1}{k}`,
  assumptions: [
    'data $\\mathcal N(\\theta_0, \\sigma^2)$ with $\\sigma$ known; $\\theta_1$ is the mean of $n$ real observations',
    'each later generation takes the mean of $k$ observations of the latest model and $n$ real ones: the same, new ones, or none',
  ],
  notes: [
    'Proof: $TV(\\mathcal N(\\theta, 1), \\mathcal N(\\theta_0, 1)) = \\Pr(|Z| \\le |\\theta - \\theta_0|/2)$, and $\\theta_T - \\theta_0$ is normal, independent of $Z$: the angle between two independent normal variables is uniform. The variances are those of [fixed and fresh real data](../alemohammad-2024/fixed-against-fresh.md).',
    'However many synthetic observations stand beside a real one, the distance stays below $0.39/\\sqrt n$, by reuse, or $0.32/\\sqrt n$. The paper has bounds for diffusion models and kernel densities, of which the theorems were not read.',
  ],
  formulas: [
    formula({
      latex: String.raw`\frac2\pi \arctan \frac{\sqrt{v_T}}{2}`,
      domain: domain({ v: axis.logUniform(1e-6, 100) }),
      computes: ({ v }) => totalVariationAt(v),
      symbols: { v_T: ({ v }) => v },
    }),
    formula({
      latex: String.raw`\frac2\pi \arctan \sqrt{\frac{3}{8n}}`,
      domain: domain({ n: axis.logInteger(1, 1000) }),
      computes: ({ n }) => totalVariationAtMost({ n, k: 1, T: 1, real: 'fixed' }),
    }),
    formula({
      latex: String.raw`\frac2\pi \arctan \frac{1}{2\sqrt n}`,
      domain: domain({ n: axis.logInteger(1, 1000) }),
      computes: ({ n }) => totalVariationAtMost({ n, k: 1, T: 1, real: 'fresh' }),
    }),
    formula({
      latex: String.raw`\frac1n + \frac{T-1}{k}`,
      domain: domain({ n: axis.logInteger(1, 1000), k: axis.logInteger(1, 1000), T: axis.integer(1, 100) }),
      computes: (loop) => errorVariance({ ...loop, real: 'none' }),
    }),
  ],
  bounds: [
    bound({
      latex: String.raw`\frac2\pi \arctan \sqrt{\frac{3}{8n}}`,
      exact: (loop) => totalVariation({ ...loop, real: 'fixed' }),
      atMost: (loop) => totalVariationAtMost({ ...loop, real: 'fixed' }),
      over: grid,
    }),
    bound({
      latex: String.raw`\frac2\pi \arctan \frac{1}{2\sqrt n}`,
      exact: (loop) => totalVariation({ ...loop, real: 'fresh' }),
      atMost: (loop) => totalVariationAtMost({ ...loop, real: 'fresh' }),
      over: grid,
    }),
  ],
  relations: [
    relation({
      kind: 'special case of',
      theorem: weights.default,
      where: 'the variance $v_T$ with fresh real data, whose weight is their share',
      here: (loop) => errorVariance({ ...loop, real: 'fresh' }),
      there: ({ n, k, T }) => weights.weightedRisk({ n, m: k, T, weight: weights.pooledWeight({ n, m: k }) }),
      over: grid,
    }),
  ],
})
