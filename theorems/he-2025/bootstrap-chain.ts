import { axis, bound, domain, formula, integersFrom, laws, points, special, theorem } from 'collapse-check'
import { he2025 } from './paper.ts'

export interface BootstrapChain {
  /** Observations in every generation. */
  readonly n: number
  /** Generation; the first resamples nothing, it is the real sample. */
  readonly T: number
}

/** E ∫ (F̂_T − F)² dF = (1 − (1 − 1/n)^T)/6. */
export const chainDistance = ({ n, T }: BootstrapChain): number => laws.resamplingDistance(n, T)

/** Below it: (1 − e^{−T/n})/6. */
export const distanceAtLeast = ({ n, T }: BootstrapChain): number => -Math.expm1(-T / n) / 6

/** Above it: min(1, T/n)/6. */
export const distanceAtMost = ({ n, T }: BootstrapChain): number => Math.min(1, T / n) / 6

/** E (F̂_T(x) − F(x))⁴ at an x drawn from F. */
export const fourthMoment = ({ n, T }: BootstrapChain): number => {
  const steps = integersFrom(1, T).map(() => ({ n }))
  return special.gaussLegendre((u) => laws.deviationMoments({ v0: 0, v1: 1, v2: -1 }, u, steps).fourth, 0, 1, 1)
}

const chains = domain({ n: axis.logInteger(1, 1000), T: axis.logInteger(1, 1000) })

const grid = points({ n: [1, 2, 20, 1000, 1e7], T: [1, 2, 20, 1000] })

export default theorem({
  id: 'he-2025/bootstrap-chain',
  title:
    'A sample that is resampled again and again leaves its distribution at a rate of one over n, and ends a sixth away',
  source: {
    paper: he2025,
    locator: 'the nonparametric case that its abstract names, here without fresh real data',
    standing: 'derived',
  },
  statement: String.raw`\mathbb E \int (\hat F_T - F)^2\, dF = \tfrac16 \Bigl[1 - \Bigl(1 - \frac1n\Bigr)^{T}\Bigr], \qquad \tfrac16 \bigl(1 - e^{-T/n}\bigr) \le \mathbb E \int (\hat F_T - F)^2\, dF \le \tfrac16 \min\bigl(1, \tfrac Tn\bigr)`,
  assumptions: [
    'real data with a continuous distribution function $F$; $\\hat F_1$ is that of $n$ real observations',
    'every later generation draws $n$ observations from the last one’s, with replacement, and replaces it',
  ],
  notes: [
    'Proof: at a point $x$ the share $\\hat F_T(x)$ is that of a Wright–Fisher chain from $F(x)$, so $\\mathbb E(\\hat F_T - F)^2 = F(1 - F)[1 - (1 - 1/n)^T]$, and $\\int u(1-u)\\,du = \\frac16$. Below: $1 - 1/n \\le e^{-1/n}$; above: Bernoulli’s inequality.',
    'In the end one real observation is left, and a step at a random place is a sixth away from $F$. Half of that is lost after $0.69\\,n$ generations.',
    'The mean over all distribution functions says nothing of their tails: the extremes go first.',
  ],
  formulas: [
    formula({
      latex: String.raw`\tfrac16 \Bigl[1 - \Bigl(1 - \frac1n\Bigr)^{T}\Bigr]`,
      domain: chains,
      computes: chainDistance,
    }),
    formula({
      latex: String.raw`\tfrac16 \bigl(1 - e^{-T/n}\bigr)`,
      domain: chains,
      computes: distanceAtLeast,
    }),
    formula({
      latex: String.raw`\tfrac16 \min\bigl(1, \tfrac Tn\bigr)`,
      domain: chains,
      computes: distanceAtMost,
    }),
  ],
  bounds: [
    bound({
      latex: String.raw`\tfrac16 \bigl(1 - e^{-T/n}\bigr)`,
      exact: chainDistance,
      atLeast: distanceAtLeast,
      over: grid,
    }),
    bound({
      latex: String.raw`\tfrac16 \min\bigl(1, \tfrac Tn\bigr)`,
      exact: chainDistance,
      atMost: distanceAtMost,
      over: grid,
    }),
  ],
})
