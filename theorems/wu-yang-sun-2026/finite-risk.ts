import { ArgumentError, axis, domain, formula, special, theorem } from 'collapse-check'
import { wuYangSun2026 } from './paper.ts'

/** Designs of n rows in p ≥ n + 2 dimensions, with variance s along the spike. */
export interface Designs {
  readonly p: number
  readonly n: number
  readonly s: number
}

export interface SelfTraining extends Designs {
  readonly r: number
  readonly sigma: number
  /** Refits after the first fit. */
  readonly T: number
}

/** Means of a model’s part along the spike, of its square, and of the squared length of the rest. */
export interface Moments {
  readonly along: number
  readonly square: number
  readonly rest: number
}

/** Throws where the risk is not finite, or not defined. */
function checkDesigns({ p, n, s }: Designs): void {
  if (!(n >= 1)) throw new ArgumentError('n', n, 'an integer, 1 or above')
  if (!(p >= n + 2)) throw new ArgumentError('p', p, `n + 2 = ${n + 2} or above`)
  if (!(s > 0)) throw new ArgumentError('s', s, 'a number above 0')
}

/** E f(B) for B ~ Beta(n/2, (p − n)/2) = sin² of an angle, within 12 standard deviations of its mode. */
const betaMean = (designs: Designs, f: (b: number) => number): number => {
  checkDesigns(designs)
  const { p, n } = designs
  const log = (power: number, x: number) => (power === 0 ? 0 : power * Math.log(x))
  const logDensity = (angle: number) => log(n - 1, Math.sin(angle)) + log(p - n - 1, Math.cos(angle))
  const mode = Math.atan(Math.sqrt((n - 1) / (p - n - 1)))
  const [from, to] = [Math.max(0, mode - 12 / Math.sqrt(2 * p)), Math.min(Math.PI / 2, mode + 12 / Math.sqrt(2 * p))]
  const integral = (g: (b: number) => number) =>
    special.gaussLegendre(
      (angle) => g(Math.sin(angle) * Math.sin(angle)) * Math.exp(logDensity(angle) - logDensity(mode)),
      from,
      to,
      48,
    )
  return integral(f) / integral(() => 1)
}

/** π, the squared cosine between the spike and the span of the rows, if B is what it is for s = 1. */
const share = (s: number, b: number): number => (s * b) / (1 - b + s * b)

/** E π. */
export const meanShare = (designs: Designs): number => betaMean(designs, (b) => share(designs.s, b))

/** E π². */
export const meanSquareShare = (designs: Designs): number =>
  betaMean(designs, (b) => share(designs.s, b) * share(designs.s, b))

/** ν, the mean squared noise of the first fit along the spike. */
export const noiseAlong = ({ sigma, ...designs }: Designs & Pick<SelfTraining, 'sigma'>): number => {
  const { p, n, s } = designs
  const factor = betaMean(designs, (b) => (s * b) / (1 - b + s * b) / (1 - b + s * b))
  return (sigma * sigma * factor) / (p - n - 1)
}

/** N, the mean squared length of all of it. */
export const noise = ({ sigma, ...designs }: Designs & Pick<SelfTraining, 'sigma'>): number => {
  const { p, n, s } = designs
  return (sigma * sigma * (n - (1 - 1 / s) * meanShare(designs))) / (p - n - 1)
}

/** The first fit, to noisy labels of the truth. */
export const firstFit = (point: Omit<SelfTraining, 'T'>): Moments => {
  const [m1, m2, { r }] = [meanShare(point), meanSquareShare(point), point]
  return {
    along: m1 * r,
    square: m2 * r * r + noiseAlong(point),
    rest: (m1 - m2) * r * r + noise(point) - noiseAlong(point),
  }
}

/** What a refit makes of a model’s moments. */
const refitting = (designs: Designs): ((model: Moments) => Moments) => {
  const [m1, m2, { p, n }] = [meanShare(designs), meanSquareShare(designs), designs]
  const [across, stays] = [(m1 - m2) / (p - 1), (n - 2 * m1 + m2) / (p - 1)]
  return ({ along, square, rest }) => ({
    along: m1 * along,
    square: m2 * square + across * rest,
    rest: (m1 - m2) * square + stays * rest,
  })
}

/** After T refits to the model’s own labels, without noise, on fresh designs. */
export const afterRefits = (designs: Designs, first: Moments, T: number): Moments => {
  const refit = refitting(designs)
  let model = first
  for (let t = 0; t < T; t++) model = refit(model)
  return model
}

/** E (β̂ − β)ᵀ Σ (β̂ − β). */
export const riskOf = ({ along, square, rest }: Moments, { s, r }: Pick<SelfTraining, 's' | 'r'>): number =>
  s * (square - 2 * r * along + r * r) + rest

/** The risks of the first fit and of T refits. */
export const riskPath = (point: SelfTraining): number[] => {
  const refit = refitting(point)
  const risks: number[] = []
  for (let model = firstFit(point); risks.length <= point.T; model = refit(model)) risks.push(riskOf(model, point))
  return risks
}

/** The risk after the first fit and T refits. */
export const finiteRisk = (point: SelfTraining): number => riskPath(point).at(-1) ?? Number.NaN

/** E of the squared risk of the first fit is at most this, without its noise, and of its noise alone. */
const fourthMoments = (point: Omit<SelfTraining, 'T'>) => {
  const { p, n, s, r, sigma } = point
  const signal = betaMean(point, (b) => {
    const missed = 1 - share(s, b)
    const loss = r * r * (s * missed * missed + missed * (1 - missed))
    return loss * loss
  })
  // (1 + s²h)/(1 + sh)² is at most this for every h ≥ 0.
  const factor = s > 2 ? (s * s) / (4 * (s - 1)) : 1
  if (p < n + 5) return { signal, noise: sigma === 0 ? 0 : Number.POSITIVE_INFINITY }
  const most = sigma * sigma * factor
  return { signal, noise: (most * most * n * (n + 2)) / (p - n - 2) / (p - n - 4) }
}

/** The variance of the first fit’s risk is at most this; finite for p ≥ n + 5. */
export const firstRiskVarianceAtMost = (point: Omit<SelfTraining, 'T'>): number => {
  const [{ signal, noise: ofNoise }, risk] = [fourthMoments(point), finiteRisk({ ...point, T: 0 })]
  return signal + ofNoise + 6 * Math.sqrt(signal * ofNoise) - risk * risk
}

const designs = { n: axis.integer(1, 30), more: axis.integer(2, 30), s: axis.logUniform(0.1, 10) }
const sized = domain({ ...designs, r: axis.uniform(0.2, 2), sigma: axis.uniform(0.1, 2) }).derive(
  ({ n, more, ...rest }) => ({ n, p: n + more, ...rest }),
)
const shares = { m_1: meanShare, m_2: meanSquareShare }

export default theorem({
  id: 'wu-yang-sun-2026/finite-risk',
  title:
    'Self-training of least-norm fits: the exact risk at finite sizes, of which denoising and forgetting are the two parts',
  source: {
    paper: wuYangSun2026,
    locator: 'Theorem 3.2, of which this is the form at finite sizes, for one spike',
    standing: 'derived',
  },
  statement: String.raw`R = s(Q - 2rA + r^2) + W: \qquad A^\prime = m_1 A, \quad Q^\prime = m_2 Q + \frac{m_1 - m_2}{p - 1} W, \quad W^\prime = (m_1 - m_2) Q + \frac{n - 2m_1 + m_2}{p - 1} W; \qquad A_0 = m_1 r, \quad Q_0 = m_2 r^2 + \nu, \quad W_0 = (m_1 - m_2) r^2 + N - \nu, \quad N = \sigma^2\, \frac{n - (1 - \frac1s) m_1}{p - n - 1}`,
  assumptions: [
    'rows $x \\sim \\mathcal N(0, I + (s - 1) uu^\\top)$ in $p \\ge n + 2$ dimensions, $n$ new ones for every fit; the truth is $\\beta = ru$; every fit is the solution of least norm',
    'the first labels have noise of standard deviation $\\sigma$; the labels of a refit are those of the latest model, without noise',
    '$R = \\mathbb E(\\hat\\beta - \\beta)^\\top \\Sigma (\\hat\\beta - \\beta)$, $A$ and $Q$ are the means of $u \\cdot \\hat\\beta$ and of its square, $W$ that of the squared length of the rest; $m_1$, $m_2$ are moments of $\\pi = sB/(1 - B + sB)$, $\\nu = \\sigma^2\\, \\mathbb E[sB/(1 - B + sB)^2]/(p - n - 1)$, $B \\sim \\operatorname{Beta}(\\frac n2, \\frac{p-n}2)$',
  ],
  notes: [
    'Proof: with $X = [\\sqrt s z, Y]$ and $P$ the projection on its rows, $u^\\top P u = sq/(1 + sq)$, $q = z^\\top (YY^\\top)^{-1} z \\sim \\chi^2_n/\\chi^2_{p-n}$; the part of $Pu$ across $u$ has squared length $\\pi(1 - \\pi)$, and its direction is uniform.',
    'The variance of the first risk, needed here to bound the test: given the design its noise is normal with a covariance of at most $c\\,\\sigma^2$ times that of $Y$ alone, $c = s^2/(4(s-1))$ for $s > 2$, else 1; the noise’s fourth moment is then that of $\\chi^2_n/\\chi^2_{p-n}$, and the cross terms are bounded by Cauchy and Schwarz.',
    'No refit makes the model longer, $|\\hat\\beta_{t+1}| \\le |\\hat\\beta_t|$, as it is a projection; on the same rows it changes nothing.',
  ],
  formulas: [
    formula({
      latex: String.raw`m_2 Q + \frac{m_1 - m_2}{p - 1} W`,
      domain: sized,
      computes: (point) => afterRefits(point, firstFit(point), 1).square,
      symbols: { ...shares, Q: (point) => firstFit(point).square, W: (point) => firstFit(point).rest },
    }),
    formula({
      latex: String.raw`(m_1 - m_2) Q + \frac{n - 2m_1 + m_2}{p - 1} W`,
      domain: sized,
      computes: (point) => afterRefits(point, firstFit(point), 1).rest,
      symbols: { ...shares, Q: (point) => firstFit(point).square, W: (point) => firstFit(point).rest },
    }),
    formula({
      latex: String.raw`(m_1 - m_2) r^2 + N - \nu`,
      domain: sized,
      computes: (point) => firstFit(point).rest,
      symbols: { ...shares, N: noise, '\\nu': noiseAlong },
    }),
    formula({
      latex: String.raw`\sigma^2\, \frac{n - (1 - \frac1s) m_1}{p - n - 1}`,
      domain: sized,
      computes: noise,
      symbols: { m_1: meanShare },
    }),
    formula({
      latex: 's(Q - 2rA + r^2) + W',
      domain: sized,
      computes: (point) => finiteRisk({ ...point, T: 0 }),
      symbols: {
        A: (point) => firstFit(point).along,
        Q: (point) => firstFit(point).square,
        W: (point) => firstFit(point).rest,
      },
    }),
  ],
})
