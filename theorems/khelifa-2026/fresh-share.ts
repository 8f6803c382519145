import { axis, bound, domain, formula, points, relation, special, theorem } from 'collapse-check'
import * as reused from '#theorems/bertrand-2024/kernel-density-loop'
import { khelifa2026 } from './paper.ts'

/** Every observation of a pool is a fresh real one with probability alpha, else a draw from the latest model. */
export interface FreshShare {
  readonly alpha: number
  /** Bandwidth. */
  readonly h: number
  /** Generation; the first pool is real. */
  readonly T: number
}

const kept = ({ alpha }: Pick<FreshShare, 'alpha'>, times: number) =>
  times === 0 ? 1 : Math.exp(times * Math.log1p(-alpha))

/**
 * Pr(A = a), a = 0, …, T − 1: how many kernels an observation of pool T has passed through since it was real.
 * α(1 − α)^a for a < T − 1, (1 − α)^{T−1} for a = T − 1.
 */
export const kernelsPassed = (share: Pick<FreshShare, 'alpha' | 'T'>): readonly number[] =>
  Array.from({ length: share.T }, (_, a) => kept(share, a) * (a < share.T - 1 ? share.alpha : 1))

/** By how much the second moment of model T exceeds that of the data: h² (1 − (1 − α)^T)/α. */
export const drift = ({ h, alpha, T }: FreshShare): number =>
  alpha === 0 ? h * h * T : (-h * h * Math.expm1(T * Math.log1p(-alpha))) / alpha

/** What it tends to: h²/α. */
export const driftLimit = ({ alpha, h }: Pick<FreshShare, 'alpha' | 'h'>): number => (h === 0 ? 0 : (h * h) / alpha)

/** Above it: h² min(T, 1/α). */
export const driftAtMost = ({ alpha, h, T }: FreshShare): number => h * h * Math.min(T, 1 / alpha)

/** Below it: (1 − 1/e) h² min(T, 1/α). */
export const driftAtLeast = (share: FreshShare): number => -Math.expm1(-1) * driftAtMost(share)

/** Second moments about a fixed point, `offset` from the mean of standard normal data. */
export interface Offset extends FreshShare {
  readonly offset: number
}

/** E (x − c)² of a draw from model T, for standard normal data. */
export const secondMoment = (share: Offset): number => 1 + share.offset * share.offset + drift(share)

/** The variance of (x − c)² of an observation of pool T, above that of its mean over the pool. */
export function squareVariance(share: Offset): number {
  const c2 = share.offset * share.offset
  const moment = (f: (variance: number) => number) =>
    kernelsPassed(share).reduce((sum, mass, a) => sum + mass * f(1 + a * share.h * share.h), 0)
  const mean = moment((v) => v)
  return moment((v) => 2 * v * v + 4 * v * c2 + (v - mean) * (v - mean))
}

/** Pr(|x| ≤ c) of an observation of pool T, for standard normal data. */
export const within = (share: FreshShare & { readonly c: number }): number =>
  kernelsPassed(share).reduce(
    (sum, mass, a) => sum + mass * (2 * special.normalCdf(share.c / Math.sqrt(1 + a * share.h * share.h)) - 1),
    0,
  )

const shares = domain({ alpha: axis.logUniform(0.001, 0.99), h: axis.uniform(0, 3), T: axis.logInteger(1, 300) })

export default theorem({
  id: 'khelifa-2026/fresh-share',
  title: 'A share α of fresh data stops the drift of a kernel density at h²/α, whatever the size of the pool',
  source: {
    paper: khelifa2026,
    locator:
      'its Gaussian mixture protocol: a share α of fresh data in every generation, and a kernel density in place of the score model',
    standing: 'derived',
  },
  statement: String.raw`\mathbb E \lVert x_T - c \rVert^2 - \mathbb E \lVert x_0 - c \rVert^2 = d\, h^2\, \frac{1 - (1 - \alpha)^T}{\alpha}, \quad \bigl(1 - \tfrac1e\bigr) h^2 \min(T, \tfrac1\alpha) \le h^2\, \frac{1 - (1 - \alpha)^T}{\alpha} \le h^2 \min(T, \tfrac1\alpha) \to \frac{h^2}{\alpha}; \qquad y_T = x_0 + h \sum_{j=1}^{A} Z_j, \quad \Pr(A \ge a) = (1 - \alpha)^a, \ a < T`,
  assumptions: [
    'the model is a Gaussian kernel density with fixed bandwidth $h$ on a pool of $n$ observations in $d$ dimensions; the first pool is real',
    'each observation of a later pool is a fresh real one with probability $\\alpha > 0$, independently, else a draw from the latest model',
    '$x_T$ is a draw from model $T$, $y_T$ an observation of pool $T$, $x_0$ a real one, $c$ any fixed point; over everything random',
  ],
  notes: [
    'Proof: a draw is an observation of the pool plus $hZ$, and that is fresh with probability $\\alpha$, else a draw of the model before: $P_{T+1} = \\alpha P_1 + (1 - \\alpha)(P_T + h^2)$ for the second moment of the pool. Exact for every $n$, for all data. About the mean of the pool itself there are terms in $1/n$.',
    'The bounds: $1 - e^{-x} \\ge (1 - \\tfrac1e)\\min(1, x)$ and $1 - (1-\\alpha)^T \\le \\min(1, T\\alpha)$. As $\\alpha \\to 0$ the drift is $T h^2$; without a kernel, $h = 0$, every observation has the law of the data.',
    'With the numbers of the protocol, $d = 10$, $h = 0.6$, 20 generations and $\\mathbb E\\lVert x_0 \\rVert^2 = 29.2$, the drift is 108.3 %, 24.66 % and 13.70 % at $\\alpha = 0.1, 0.5, 0.9$; a reproduction that others published, with $10^5$ points, printed 108, 24.7 and 13.8 %.',
    'One observation has the same law where the real data are [drawn once and kept](../bertrand-2024/kernel-density-loop.md); several have not.',
  ],
  formulas: [
    formula({
      latex: String.raw`h^2\, \frac{1 - (1 - \alpha)^T}{\alpha}`,
      domain: shares,
      computes: drift,
    }),
    formula({ latex: String.raw`\frac{h^2}{\alpha}`, domain: shares, computes: driftLimit }),
    formula({
      latex: String.raw`(1 - \alpha)^a`,
      domain: domain({ alpha: axis.uniform(0.01, 0.99), a: axis.integer(0, 20), more: axis.integer(1, 20) }),
      computes: ({ alpha, a, more }) =>
        kernelsPassed({ alpha, T: a + more })
          .slice(a)
          .reduce((sum, mass) => sum + mass, 0),
    }),
  ],
  bounds: [
    bound({
      latex: String.raw`h^2 \min(T, \tfrac1\alpha)`,
      exact: drift,
      atMost: driftAtMost,
      over: points({ alpha: [1e-6, 0.01, 0.2, 0.9], h: [0.1, 2], T: [1, 2, 10, 1000] }),
    }),
    bound({
      latex: String.raw`\bigl(1 - \tfrac1e\bigr) h^2 \min(T, \tfrac1\alpha)`,
      exact: drift,
      atLeast: driftAtLeast,
      over: points({ alpha: [1e-6, 0.01, 0.2, 0.9], h: [0.1, 2], T: [1, 5, 100, 1000, 100_000] }),
    }),
  ],
  relations: [
    relation({
      kind: 'equivalent to',
      theorem: reused.default,
      where: 'the mean number of kernels behind an observation; a share $\\alpha$ of the pool is real',
      here: drift,
      there: ({ alpha, h, T }) => reused.kernelVariance({ n: alpha, k: 1 - alpha, T, h }, 0),
      over: points({ alpha: [0.03, 0.25, 0.8], h: [0.2, 1.5], T: [1, 2, 30] }),
    }),
  ],
})
