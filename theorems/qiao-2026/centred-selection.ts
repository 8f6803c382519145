import {
  ArgumentError,
  axis,
  domain,
  formula,
  integersFrom,
  laws,
  points,
  relation,
  special,
  theorem,
} from 'collapse-check'
import * as sampler from '#theorems/alemohammad-2024/distorted-sampling'
import { qiao2026 } from './paper.ts'

/** n observations kept of M candidates in d dimensions. */
export interface Selection {
  readonly n: number
  readonly M: number
  readonly d: number
}

/** T batches in the pool: n real observations, then the n of M candidates that are nearest to the model’s mean. */
export interface SelectedPool extends Selection {
  readonly T: number
}

/** E f(U) for the mass U ~ Beta(n + 1, M − n) of what is nearer than the first candidate that is not kept; f is told 1 − U, too. */
export function overKeptMass({ n, M }: Pick<Selection, 'n' | 'M'>, f: (u: number, rest: number) => number): number {
  if (!(M >= n)) throw new ArgumentError('M', M, `n = ${n} or above`)
  // Nothing is left out.
  if (M === n) return f(1, 0)
  const [a, b] = [n + 1, M - n]
  // In y = ln(u/(1 − u)) the density is analytic and falls like e^{ay} and e^{−by}.
  const [mode, sd] = [Math.log(a / b), Math.sqrt((a + b) / a / b)]
  const [from, to] = [mode - Math.max(9 * sd, 40 / a), mode + Math.max(9 * sd, 40 / b)]
  const { at, weights } = special.equallySpaced(from, to, Math.ceil((to - from) / Math.min(sd / 3, 0.25)))
  const scale = special.logGamma(a + b) - special.logGamma(a) - special.logGamma(b)
  return at.reduce((sum, y, i) => {
    const [u, rest] = [1 / (1 + Math.exp(-y)), 1 / (1 + Math.exp(y))]
    const density = Math.exp(scale - a * Math.log1p(Math.exp(-y)) - b * Math.log1p(Math.exp(y)))
    return sum + Number(weights[i]) * density * f(u, rest)
  }, 0)
}

/** E z² and E z⁴ of a coordinate of a standard normal vector, given that it lies in the ball of mass u around 0. */
export function centralMoments(
  u: number,
  rest: number,
  d: number,
): { readonly second: number; readonly fourth: number } {
  if (!(u > 0 && u <= 1)) throw new ArgumentError('u', u, 'a number from 0 to 1, above 0')
  const half = u < 0.5 ? special.gammaQuantile(d / 2, u) : special.gammaUpperQuantile(d / 2, rest)
  const within = (moment: number) => special.regularizedGammaLower(d / 2 + moment, half) / u
  return { second: within(1), fourth: 3 * within(2) }
}

/** v(u): the variance that is left of a coordinate. */
export const centralVariance = ({ u, d }: { readonly u: number; readonly d: number }): number =>
  centralMoments(u, 1 - u, d).second

/** v = E v(U): the variance of a coordinate of a kept candidate. */
export const keptVariance = ({ d, ...of }: Selection): number =>
  overKeptMass(of, (u, rest) => centralMoments(u, rest, d).second)

/** The variance of |z|²/d, averaged over the n that are kept. */
export function meanSquareVariance({ d, ...of }: Selection): number {
  const v = keptVariance({ d, ...of })
  return overKeptMass(of, (u, rest) => {
    const { second, fourth } = centralMoments(u, rest, d)
    return (second - v) * (second - v) + (((d + 2) / (3 * d)) * fourth - second * second) / of.n
  })
}

/** Mean and mean square of the growth R_t ≥ 0: batch t multiplies the variance of the pool by (1 − 1/t)(1 + R_t). */
export function growthOf({ d, ...of }: Selection): (t: number) => { readonly mean: number; readonly square: number } {
  const { n } = of
  const over = (f: (moments: ReturnType<typeof centralMoments>) => number) =>
    overKeptMass(of, (u, rest) => f(centralMoments(u, rest, d)))
  const v = over(({ second }) => second)
  const vv = over(({ second }) => second * second)
  const w = over(({ fourth }) => fourth)
  // Of the kept coordinates’ mean square, its product with their squared mean, and their mean’s fourth power.
  const squares = vv + (w - vv) / n
  const mixed = (w + (n - 1) * vv) / n / n
  const fourth = (w + 3 * (n - 1) * vv) / n / n / n
  return (t) => ({
    mean: (v - v / n / t) / (t - 1),
    square: (squares - (2 * mixed) / t + fourth / t / t) / (t - 1) / (t - 1),
  })
}

/** E S_T, S_T the pool’s variance in any one direction. */
export const poolVariance = ({ T, ...of }: SelectedPool): number =>
  laws.accumulatedDistortedVariance(of.n, T, keptVariance(of))

/** E S_T². */
export function poolFourth({ T, ...of }: SelectedPool): number {
  const growth = growthOf(of)
  let fourth = 1 - 1 / of.n / of.n
  for (let t = 2; t <= T; t++) {
    const { mean, square } = growth(t)
    fourth *= (1 - 1 / t) * (1 - 1 / t) * (1 + 2 * mean + square)
  }
  return fourth
}

/** The pool grows from `from` batches to `to`. */
export interface GrowingPool extends Selection {
  readonly from: number
  readonly to: number
}

/** The sum over the batches after `from` up to `to`, per ln(to/from). */
function slope({ from, to, ...of }: GrowingPool, f: (t: number, mean: number, square: number) => number): number {
  if (!(from >= 1 && to > from)) throw new ArgumentError('to', to, `above from = ${from}, which is 1 or above`)
  const growth = growthOf(of)
  const added = integersFrom(from + 1, to).reduce((sum, t) => {
    const { mean, square } = growth(t)
    return sum + f(t, mean, square)
  }, 0)
  return added / Math.log(to / from)
}

/** Below −E ln(S_to/S_from)/ln(to/from): ln E X ≥ E ln X. */
export const exponentAtLeast = (pool: GrowingPool): number =>
  slope(pool, (t, mean) => -Math.log(1 - 1 / t) - Math.log1p(mean))

/** Above it: ln(1 + R) ≥ R − R²/2. */
export const exponentAtMost = (pool: GrowingPool): number =>
  slope(pool, (t, mean, square) => -Math.log(1 - 1 / t) - mean + square / 2)

/** The variance of ln(S_to/S_from)/ln(to/from) is at most this, as ln(1 + R) is Lipschitz with constant 1. */
export const exponentVarianceAtMost = (pool: GrowingPool): number =>
  slope(pool, (_, mean, square) => square - mean * mean) / Math.log(pool.to / pool.from)

const pools = domain({
  n: axis.logInteger(2, 50),
  surplus: axis.logInteger(1, 100),
  d: axis.integer(1, 10),
  T: axis.integer(1, 40),
}).derive(({ n, surplus, d, T }): SelectedPool => ({ n, M: n + surplus, d, T }))

export default theorem({
  id: 'qiao-2026/centred-selection',
  title: 'Keeping all data does not help where the nearest candidates are selected: diversity is a power of time',
  source: {
    paper: qiao2026,
    locator:
      'its accumulation with top-α selection, and the power law of the total variance (Theorem 2), where the target is the current mean',
    standing: 'derived',
  },
  statement: String.raw`\mathbb E S_T = \bigl(1 - \tfrac1n\bigr) \prod_{t=2}^{T} \Bigl(1 - \frac{1 - v}{t} - \frac{v}{n t^2}\Bigr) \asymp T^{-(1 - v)}; \qquad v = \mathbb E\, v(U), \quad U \sim \operatorname{Beta}(n + 1, M - n), \quad v(u) = \Pr(\chi^2_{d+2} \le q)/u \ \text{ for } \Pr(\chi^2_d \le q) = u`,
  assumptions: [
    'normal data in $d$ dimensions; a Gaussian fitted by maximum likelihood to all data so far',
    'the first batch is $n$ real observations; each later one is the $n$ of $M$ draws from the model that are nearest to its mean, in the distance that the model itself measures',
    '$S_T$ is the variance of the pool of $T$ batches in any one direction, in units of the true one; $n > d$',
  ],
  notes: [
    'Derived here; of the paper we know the setting and that its total variance is $O(t^{-\\psi})$. Proof: in units of the model the kept ones are independent draws from the ball of mass $U$, up to the first that is not kept, and $S_t = S_{t-1} X_t$ with $X_t = 1 - \\tfrac1t + \\overline{z^2}/t - \\bar z^2/t^2$ independent of all before.',
    'In one dimension $v(u) = 1 - \\frac{2 r e^{-r^2/2}}{u \\sqrt{2 \\pi}}$, $r$ the normal quantile of $(1 + u)/2$. With $n$ of $M$ kept it is $v(U)$ that counts, not $v(n/M)$: 0.169 against 0.143 for ten of twenty, 0.504 against 0.438 for eight of ten.',
    'In mean it is a sampler that [multiplies the variance by $v$](../alemohammad-2024/distorted-sampling.md); of candidates selected at random $v = 1$, and nearly all is kept.',
    'The logarithm falls at the same rate, $-\\ln S_T/\\ln T \\to 1 - v$: between batches $s$ and $T$ its mean lies within $\\ln \\mathbb E X_t$ and, as $X_t = (1 - \\tfrac1t)(1 + R_t)$ with $R_t \\ge 0$, $\\ln(1 - \\tfrac1t) + \\mathbb E R_t - \\tfrac12 \\mathbb E R_t^2$, added up.',
  ],
  formulas: [
    formula({
      latex: String.raw`\bigl(1 - \tfrac1n\bigr) \prod_{t=2}^{T} \Bigl(1 - \frac{1 - v}{t} - \frac{v}{n t^2}\Bigr)`,
      domain: pools,
      computes: poolVariance,
      symbols: { v: keptVariance },
    }),
    formula({
      latex: String.raw`1 - \frac{2 r e^{-r^2/2}}{u \sqrt{2 \pi}}`,
      domain: domain({ u: axis.uniform(0.01, 0.99) }),
      computes: ({ u }) => centralVariance({ u, d: 1 }),
      symbols: { r: ({ u }) => special.normalQuantile((1 + u) / 2) },
    }),
  ],
  relations: [
    relation({
      kind: 'special case of',
      theorem: sampler.default,
      where: 'the mean variance of the pool in one dimension; $\\lambda$ is the variance of what is kept',
      here: poolVariance,
      there: ({ n, M, T }) => sampler.accumulatedVariance({ n, T, factor: keptVariance({ n, M, d: 1 }) }),
      over: points({ n: [8, 20], M: [25, 60], T: [1, 2, 50], d: 1 }),
    }),
  ],
})
