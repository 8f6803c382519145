import { integersFrom, schedules, special, theorem } from 'collapse-check'
import { xu2025 } from './paper.ts'

/** T generations of ⌈n t^p⌉ with a bias of β n_t^(−a) in each; after the first its sign is that of `turn`. */
export interface BiasedRun extends schedules.PowerGrowth {
  readonly beta: number
  readonly a: number
  readonly turn: number
}

/** Means and variances of X = θ_1 − θ_0 and Y = θ_T − θ_1, independent normals. */
export interface BiasedRace {
  readonly mean: readonly [number, number]
  readonly variance: readonly [number, number]
}

/** The race that ends such a run. */
export function raceOf(run: BiasedRun, sizes: readonly number[] = schedules.powerSizes(run)): BiasedRace {
  const bias = (n: number) => run.beta * Math.exp(-run.a * Math.log(n))
  const [real = Number.NaN, ...synthetic] = sizes
  return {
    mean: [bias(real), run.turn * synthetic.reduce((sum, n) => sum + bias(n), 0)],
    variance: [1 / real, synthetic.reduce((sum, n) => sum + 1 / n, 0)],
  }
}

/**
 * Pr(|X + Y| < |X|) = ∫ Pr(X beyond −y/2, on the other side) dN(y), by Gauss–Legendre between the places where one of
 * both factors changes, a standard deviation apart; error below 1e-12.
 */
export function biasedRaceProbability({ mean: [m1, m2], variance: [v1, v2] }: BiasedRace): number {
  const [first, last] = [Math.sqrt(v1), Math.sqrt(v2)]
  const won = (y: number) => {
    const z = (y - m2) / last
    const beyond = (y / 2 + m1) / first
    return Math.exp(-0.5 * z * z) * special.normalCdf(y > 0 ? -beyond : beyond)
  }
  const around = (middle: number, sd: number) => integersFrom(-10, 10).map((i) => middle + i * sd)
  const ends = [0, ...around(m2, last), ...around(-2 * m1, 2 * first)]
    .filter((y) => Math.abs(y - m2) <= 10 * last)
    .sort((a, b) => a - b)
  const sum = ends.slice(1).reduce((total, to, i) => total + special.gaussLegendre(won, ends[i] ?? to, to, 1), 0)
  const value = sum / (last * Math.sqrt(2 * Math.PI))
  // Smaller values are not worth their digits: never. Nor is what rounding adds to always.
  return value < 1e-12 ? 0 : Math.min(value, 1)
}

export default theorem({
  id: 'xu-2025/biased-race',
  title: 'Bias decides the race against real data alone at its own threshold: one over the root of n',
  source: {
    paper: xu2025,
    locator:
      'the probability that recursive training outperforms real data alone, which the abstract studies, here with a bias, which is ours',
    standing: 'derived',
  },
  statement: String.raw`P = \Pr(U < 0) + \Pr(W < 0) - 2 \Pr(U < 0, W < 0), \qquad \binom UW \sim \mathcal N\left(\binom{m_2}{2m_1 + m_2}, \begin{pmatrix} v_2 & v_2 \\ v_2 & 4v_1 + v_2 \end{pmatrix}\right)`,
  assumptions: [
    'data $\\mathcal N(\\theta_0, 1)$; the estimate is the sample mean plus a bias $\\beta n_t^{-a}$, of either sign after the first generation',
    '$X = \\theta_1 - \\theta_0 \\sim \\mathcal N(m_1, v_1)$ and $Y = \\theta_T - \\theta_1 \\sim \\mathcal N(m_2, v_2)$: $v_1 = 1/n_1$, $v_2 = \\sum_{t \\ge 2} 1/n_t$, and likewise $m_1$, $m_2$ with $\\beta n_t^{-a}$',
    'each generation replaces the last',
  ],
  notes: [
    'Proof: $|X + Y| < |X|$ is $Y(2X + Y) < 0$, with $U = Y$ and $W = 2X + Y$.',
    'With $n_t = n c_t$ and $n \\to \\infty$: for $a > \\frac12$ the bias vanishes and $P$ tends to the arctangent law; at $a = \\frac12$ it is the same for every $n$; for $a < \\frac12$ a bias of constant sign sends $P$ to 0, and one that turns around can send it to 1.',
    'So $a = 1$ separates what grows without bound (additive-bias), and $a = \\frac12$ separates who wins. The two must not be mixed.',
    'That a bias of constant sign never helps was seen on a grid, and is not proved here.',
  ],
})
