import { ArgumentError, axis, domain, formula, special, theorem } from 'collapse-check'
import { yi2025 } from './paper.ts'

/** Draws of N(θ, 1) are kept within R of the verifier θ_c; d = θ − θ_c. */
export interface Filter {
  readonly d: number
  readonly R: number
}

/** One round: the model becomes the mean of n kept draws; the truth is `offset` from the verifier. */
export interface Round extends Filter {
  readonly n: number
  readonly offset: number
}

const density = (x: number): number => Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI)
const edge = (x: number): number => (Number.isFinite(x) ? x * density(x) : 0)

/** Half of the width below which differences of φ and Φ lose digits. */
const NARROW = 0.2

/** E f(x) of what is kept, by quadrature of e^{dx − x²/2}. */
const narrowMean = ({ d, R }: Filter, f: (x: number) => number): number => {
  const integral = (g: (x: number) => number) =>
    special.gaussLegendre((x) => g(x) * Math.exp(d * x - 0.5 * x * x - Math.abs(d) * R), -R, R, 4)
  return integral(f) / integral(() => 1)
}

/** Throws where nothing is kept, or less than a double can say. */
const keptShare = ({ d, R }: Filter): number => {
  const [far, near] = [Math.abs(d), R - Math.abs(d)]
  const share = special.normalCdf(near) - special.normalCdf(-R - far)
  if (!(R > 0)) throw new ArgumentError('R', R, 'a number above 0')
  if (!(share > 0)) throw new ArgumentError('d', d, `less than 37 from what is kept, within ${R} of 0`)
  return share
}

/** T(d), the mean of what is kept, from the verifier. */
export const keptMean = ({ d, R }: Filter): number =>
  R > 0 && R < NARROW ? narrowMean({ d, R }, (x) => x) : d - (density(R - d) - density(R + d)) / keptShare({ d, R })

/** T′(d), the variance of what is kept. */
export const keptVariance = (filter: Filter): number => {
  const [{ d, R }, mean] = [filter, keptMean(filter)]
  if (R < NARROW) return narrowMean(filter, (x) => (x - mean) * (x - mean))
  return 1 - (edge(R - d) + edge(R + d)) / keptShare(filter) - (d - mean) * (d - mean)
}

/** ρ = T′(0) = 1 − 2Rφ(R)/(2Φ(R) − 1), the least that a round contracts by. */
export const contraction = ({ R }: Pick<Filter, 'R'>): number => keptVariance({ d: 0, R })

/** E(θ₁ − θ*)² after one round: squared bias and variance. */
export const roundError = ({ n, offset, ...filter }: Round): number => {
  const bias = keptMean(filter) - offset
  return bias * bias + keptVariance(filter) / n
}

/** Var(θ₁ − θ*)² is at most this, and at most its mean times its largest value: third and fourth moments by the range. */
export const squaredErrorVarianceAtMost = (round: Round): number => {
  const { R, n, offset } = round
  const [v, bias] = [keptVariance(round) / n, Math.abs(keptMean(round) - offset)]
  const farthest = R + Math.abs(offset)
  const byMoments = 2 * v * v + (4 * R * R * v) / n / n + (8 * bias * R * v) / n + 4 * bias * bias * v
  return Math.min(byMoments, roundError(round) * farthest * farthest)
}

const filters = { d: axis.uniform(-3, 3), R: axis.uniform(0.2, 4) }
const normal = { '\\varphi': () => density }

export default theorem({
  id: 'yi-2025/verified-round',
  title: 'A verifier pulls the model towards itself, by a factor that is the variance of what it lets pass',
  source: {
    paper: yi2025,
    locator: 'the contraction of Theorem 4.1, and the bias and variance of one round of Theorem 3.1',
    standing: 'derived',
  },
  statement: String.raw`T(d) = d - \frac{\varphi(R - d) - \varphi(R + d)}{\Phi(R - d) - \Phi(-R - d)}, \qquad 0 < T^\prime(d) = \operatorname{Var}(X \mid |X| \le R) \le \rho = 1 - \frac{2R\varphi(R)}{2\Phi(R) - 1} < 1, \qquad \mathbb E(\theta_1 - \theta_\star)^2 = \bigl(T(d) - \theta_\star\bigr)^2 + \frac{T^\prime(d)}{n}`,
  assumptions: [
    'the model is $\\mathcal N(\\theta, 1)$, the verifier lets $x$ pass if $|x - \\theta_c| \\le R$; all distances are from $\\theta_c$, so that $X \\sim \\mathcal N(d, 1)$ with $d = \\theta - \\theta_c$ and the truth is at $\\theta_\\star$',
    'the next model is the mean of $n$ draws that passed',
  ],
  notes: [
    'One coordinate of the paper’s regression, whose rates notes by others quote with a constant $0 < \\rho < 1$; that it is this one is derived. $T^\\prime$ is the variance in every exponential family, whatever passes. It is largest at the verifier by the inequality of Griffiths, Hurst and Sherman: $T^{\\prime\\prime} \\le 0$ for $d \\ge 0$, as the density is even and $-\\log$ of it has a convex derivative.',
    'The bias is the whole point: a verifier nearer to the truth than the model helps at first, $|T(d) - \\theta_\\star| < |d - \\theta_\\star|$, and any verifier takes away variance.',
  ],
  formulas: [
    formula({
      latex: String.raw`d - \frac{\varphi(R - d) - \varphi(R + d)}{\Phi(R - d) - \Phi(-R - d)}`,
      domain: domain(filters),
      computes: keptMean,
      symbols: normal,
    }),
    formula({
      latex: String.raw`1 - \frac{2R\varphi(R)}{2\Phi(R) - 1}`,
      domain: domain({ R: filters.R }),
      computes: contraction,
      symbols: normal,
    }),
    formula({
      latex: String.raw`\bigl(T(d) - \theta_\star\bigr)^2 + \frac{T^\prime(d)}{n}`,
      domain: domain({ ...filters, n: axis.logInteger(1, 1000), offset: axis.uniform(-2, 2) }),
      computes: roundError,
      symbols: {
        'T(d)': keptMean,
        'T^\\prime(d)': keptVariance,
        '\\theta_\\star': ({ offset }) => offset,
      },
    }),
  ],
})
