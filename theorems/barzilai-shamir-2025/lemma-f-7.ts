import { axis, bound, domain, formula, points, special, theorem } from 'collapse-check'
import { barzilaiShamir2025 } from './paper.ts'

export interface BinomialTail {
  readonly n: number
  /** Probability of a visit. */
  readonly u: number
  readonly delta: number
}

/** The largest of n uniforms: too near the end, or too far from it, each with probability δ at most. */
export interface LargestUniform {
  readonly n: number
  readonly delta: number
  readonly side: 'above' | 'below'
}

/** q = 2 + e² u n + 2 ln(1/δ). */
export const visitsAtMost = ({ n, u, delta }: BinomialTail): number => 2 + Math.exp(2) * u * n + 2 * Math.log(1 / delta)

/** Pr(X ≥ q | X ≥ 1) for X ~ Bin(n, u). */
export function tailGivenVisit({ n, u }: BinomialTail, q: number): number {
  const least = Math.ceil(q)
  if (least > n) return 0
  const tail = least <= 0 ? 1 : special.regularizedBeta(u, least, n - least + 1)
  return Math.min(1, tail / -Math.expm1(n * Math.log1p(-u)))
}

/** Pr(U_(n) ≤ 1 − δ/n) and Pr(U_(n) ≥ 1 − ln(1/δ)/n) for the largest of n uniforms. */
export const largestBelow = (n: number, delta: number): number => Math.exp(n * Math.log1p(-delta / n))
export const largestAbove = (n: number, delta: number): number => {
  const share = Math.log(1 / delta) / n
  return share >= 1 ? 1 : -Math.expm1(n * Math.log1p(-share))
}

/** Pr(the largest of n uniforms is on the wrong side) of a bound that is `factor` times as far out as the lemma's. */
export const wrongSide = ({ n, delta, side }: LargestUniform, factor = 1): number =>
  side === 'below' ? 1 - largestBelow(n, factor * delta) : 1 - largestAbove(n, Math.exp(Math.log(delta) / factor))

const largest = domain({ n: axis.logInteger(1, 1000), delta: axis.logUniform(0.001, 0.999) })

const sizes = points({ n: [1, 2, 10, 1e4], delta: [0.9, 0.5, 0.1, 0.001] })

export default theorem({
  id: 'barzilai-shamir-2025/lemma-f-7',
  title:
    'If a level is visited at all it is not visited by many, and the largest of n uniforms is about 1/n from the end',
  source: { paper: barzilaiShamir2025, locator: 'Lemmas F.4, F.7 and F.8', standing: 'stated' },
  statement: String.raw`\Pr\bigl(X \ge 2 + e^2 u n + 2\ln\tfrac1\delta \,\big|\, X \ge 1\bigr) \le \delta \quad (X \sim \mathrm{Bin}(n, u)), \qquad \Pr\bigl(U_{(n)} \le 1 - \tfrac\delta n\bigr) \ge 1 - \delta, \qquad \Pr\bigl(U_{(n)} \ge 1 - \tfrac1n \ln\tfrac1\delta\bigr) \ge 1 - \delta`,
  assumptions: [
    '$X$ counts the observations of a batch on a level; $U_{(n)}$ is the largest of $n$ uniforms on $[0, 1]$',
  ],
  notes: [
    'Chernoff’s bound and Bernoulli’s inequality. The first has slack of two orders of magnitude everywhere; the other two are tight for small $\\delta$ and large $n$.',
    'Exactly the last two probabilities are $(1 - \\tfrac\\delta n)^n$ and $1 - (1 - \\tfrac1n \\ln\\tfrac1\\delta)^n$, the latter for $\\ln\\tfrac1\\delta \\le n$.',
    'With $\\delta = 1/n$ the last is the step of Theorem 5.1 that bounds its first model: $\\Pr(1 - x_{\\max} \\le \\tfrac{\\ln n}{n}) \\ge 1 - \\tfrac1n$.',
  ],
  formulas: [
    formula({
      latex: String.raw`2 + e^2 u n + 2\ln\tfrac1\delta`,
      domain: domain({
        n: axis.logInteger(1, 1000),
        u: axis.logUniform(0.001, 0.999),
        delta: axis.logUniform(0.001, 0.5),
      }),
      computes: visitsAtMost,
    }),
    formula({
      latex: String.raw`(1 - \tfrac\delta n)^n`,
      domain: largest,
      computes: ({ n, delta }) => largestBelow(n, delta),
    }),
    formula({
      latex: String.raw`1 - (1 - \tfrac1n \ln\tfrac1\delta)^n`,
      domain: largest.where(({ n, delta }) => Math.log(1 / delta) <= n),
      computes: ({ n, delta }) => largestAbove(n, delta),
    }),
  ],
  bounds: [
    bound({
      latex: String.raw`\Pr\bigl(X \ge 2 + e^2 u n + 2\ln\tfrac1\delta \,\big|\, X \ge 1\bigr) \le \delta`,
      exact: (point: BinomialTail) => tailGivenVisit(point, visitsAtMost(point)),
      atMost: ({ delta }) => delta,
      over: points({ n: [1, 10, 100, 1000], u: [0.5, 0.1, 0.001], delta: [0.5, 0.1, 0.001] }),
    }),
    bound({
      latex: String.raw`\Pr\bigl(U_{(n)} \le 1 - \tfrac\delta n\bigr) \ge 1 - \delta`,
      exact: ({ n, delta }) => wrongSide({ n, delta, side: 'below' }),
      atMost: ({ delta }) => delta,
      over: sizes,
    }),
    bound({
      latex: String.raw`\Pr\bigl(U_{(n)} \ge 1 - \tfrac1n \ln\tfrac1\delta\bigr) \ge 1 - \delta`,
      exact: ({ n, delta }) => wrongSide({ n, delta, side: 'above' }),
      atMost: ({ delta }) => delta,
      over: sizes,
    }),
  ],
})
