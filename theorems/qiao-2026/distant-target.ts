import { ArgumentError, axis, bound, domain, formula, integersFrom, points, special, theorem } from 'collapse-check'
import { centralVariance, overKeptMass } from './centred-selection.ts'
import { qiao2026 } from './paper.ts'

/** The nearest to a target, `distance` standard deviations from the mean of the model. */
export interface OffCentre {
  readonly distance: number
}

const density = (x: number) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)

/** Mean and mean square of a standard normal variable, given that it is in the interval of mass u around the target. */
export function intervalMoments(
  u: number,
  { distance }: OffCentre,
): { readonly mean: number; readonly square: number } {
  if (!(u > 0 && u <= 1)) throw new ArgumentError('u', u, 'a number from 0 to 1, above 0')
  const missing = (half: number) =>
    u - special.normalSurvival(distance - half) + special.normalSurvival(distance + half)
  const half = special.bisect(missing, 0, Math.abs(distance) + 10)
  const [a, b] = [distance - half, distance + half]
  return { mean: (density(a) - density(b)) / u, square: 1 + (a * density(a) - b * density(b)) / u }
}

/** n of M candidates. */
export interface OneSelection extends OffCentre {
  readonly n: number
  readonly M: number
}

/** The mean of the n of M standard normal candidates that are nearest to the target. */
export const selectedMean = (of: OneSelection): number => overKeptMass(of, (u) => intervalMoments(u, of).mean)

/** The mean of their squares. */
export const selectedSquare = (of: OneSelection): number => overKeptMass(of, (u) => intervalMoments(u, of).square)

/** The variance of the mean of the n that are kept. */
export function selectedMeanVariance(of: OneSelection): number {
  const mean = selectedMean(of)
  return overKeptMass(of, (u) => {
    const within = intervalMoments(u, of)
    return (within.mean - mean) * (within.mean - mean) + (within.square - within.mean * within.mean) / of.n
  })
}

/** Batches so large that chance does not matter, of which the share alpha nearest to the target is kept. */
export interface Pursuit {
  readonly alpha: number
  readonly target: number
  readonly T: number
}

/** Mean and variance of the pool of T batches, the first of them standard normal. */
export function pursuit({ alpha, target, T }: Pursuit): { readonly mean: number; readonly variance: number } {
  return integersFrom(2, T).reduce(
    ({ mean, variance }, t) => {
      const sd = Math.sqrt(variance)
      const kept = intervalMoments(alpha, { distance: (target - mean) / sd })
      return {
        mean: mean + (sd * kept.mean) / t,
        variance: variance * (1 - (1 - kept.square) / t - (kept.mean * kept.mean) / t / t),
      }
    },
    { mean: 0, variance: 1 },
  )
}

/** 2/|z| for Φ(z) = α: no mean ever comes farther, for α > ½. There is no such bound else. */
export const farthest = ({ alpha }: Pick<Pursuit, 'alpha'>): number =>
  alpha > 0.5 ? 2 / special.normalQuantile(alpha) : Number.POSITIVE_INFINITY

/** μ_T + 2σ_T/|z|, which the mean stays below for ever. */
export function reach(point: Pursuit): number {
  const { mean, variance } = pursuit(point)
  return mean + farthest(point) * Math.sqrt(variance)
}

/** How far the target is from the mean of T batches, in standard deviations of the pool. */
export function distanceLeft(point: Pursuit): number {
  const { mean, variance } = pursuit(point)
  return (point.target - mean) / Math.sqrt(variance)
}

/** What a tenfold pool leaves of a small distance: 10^{−(1 − v(α))/2}. */
export const leftByTenfold = ({ alpha }: Pick<Pursuit, 'alpha'>): number =>
  Math.exp((-(1 - centralVariance({ u: alpha, d: 1 })) / 2) * Math.LN10)

/** The squared Wasserstein distance of the model of T batches from the first. */
export function wassersteinSquared(point: Pursuit): number {
  const { mean, variance } = pursuit(point)
  return mean * mean + (1 - Math.sqrt(variance)) * (1 - Math.sqrt(variance))
}

/** What it tends to, if the target is reached: u*² + 1. */
export const wassersteinLimit = ({ target }: Pick<Pursuit, 'target'>): number => target * target + 1

export default theorem({
  id: 'qiao-2026/distant-target',
  title: 'Of more than half of the candidates selected towards a distant target, the mean stops short of it',
  source: {
    paper: qiao2026,
    locator:
      'accumulation with top-α selection towards u*: μ_t → u* and Σ_t → 0 almost surely, W₂² → ‖u* − μ₀‖² + Tr Σ₀; seen second-hand',
    standing: 'derived',
  },
  statement: String.raw`\mu_T + \frac{2 \sigma_T}{\Phi^{-1}(\alpha)} \le \frac{2}{\Phi^{-1}(\alpha)} \ \text{ for every target } u^\star, \text{ if } \alpha > \tfrac12; \qquad \text{near it } \frac{u^\star - \mu_T}{\sigma_T} \asymp T^{-(1 - v(\alpha))/2}`,
  assumptions: [
    'normal data in one dimension, in units of their standard deviation and around their mean; batches so large that chance does not matter',
    'the first batch is real; of each later one the share $\\alpha$ of the draws from the model that is nearest to the target $u^\\star \\ge 0$ is added to the pool, and a Gaussian fitted to it by maximum likelihood',
  ],
  notes: [
    'Derived here, against the limits as we know them second-hand: $\\mu_T \\to u^\\star$, $\\sigma_T \\to 0$, and $W_2^2 \\to u^{\\star 2} + 1$ between the last model and the first. As far as was looked they hold in the long run for $\\alpha \\le \\tfrac12$, as in the authors’ code, whose share is a tenth, and for targets near enough; not for $\\alpha > \\tfrac12$ and $u^\\star > 2/\\Phi^{-1}(\\alpha)$: 1.56 at $\\alpha = 0.9$. There $\\sigma_T \\to 0$ still, but far from the target.',
    'Proof of the bound: let $z = \\Phi^{-1}(\\alpha)$ and $h = e^{-z^2/2}/(\\alpha\\sqrt{2\\pi})$. What is kept lies in an interval of mass $\\alpha$, whose mean is at most that of the upper tail, $h$, and whose mean square grows with the distance up to $1 - zh$. So $\\mu$ grows by at most $\\sigma h/t$ and $\\sigma$ falls by a factor of at most $1 - zh/(2t)$: their sum as above never grows.',
    'Near the target the interval is central, its variance $v(\\alpha) = 1 - \\frac{2 r e^{-r^2/2}}{\\alpha \\sqrt{2 \\pi}}$ for $2\\Phi(r) - 1 = \\alpha$, and batch $t$ multiplies the distance in standard deviations by $1 - (1 - v)/(2t)$.',
    'A finite selection: the kept ones are independent draws from an interval of mass $U \\sim \\operatorname{Beta}(n + 1, M - n)$ around the target, so that the mean of the $n$ of $M$ nearest is that of the interval, averaged over $U$, and so is that of their squares.',
  ],
  formulas: [
    formula({
      latex: String.raw`\frac{2}{\Phi^{-1}(\alpha)}`,
      domain: domain({ alpha: axis.uniform(0.51, 0.99) }),
      computes: farthest,
      symbols: { '\\Phi^{-1}(\\alpha)': ({ alpha }) => special.normalQuantile(alpha) },
    }),
    formula({
      latex: String.raw`1 - \frac{2 r e^{-r^2/2}}{\alpha \sqrt{2 \pi}}`,
      domain: domain({ alpha: axis.uniform(0.01, 0.99) }),
      computes: ({ alpha }) => 1 + (2 * Math.log(leftByTenfold({ alpha }))) / Math.LN10,
      symbols: { r: ({ alpha }) => special.normalQuantile((1 + alpha) / 2) },
    }),
  ],
  bounds: [
    bound({
      latex: String.raw`\frac{2}{\Phi^{-1}(\alpha)}`,
      exact: reach,
      atMost: farthest,
      over: points({ alpha: [0.55, 0.75, 0.95], target: [0.1, 2, 20], T: [2, 10, 500] }),
    }),
  ],
})
