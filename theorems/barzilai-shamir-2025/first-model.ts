import { axis, bound, domain, formula, laws, points, theorem } from 'collapse-check'
import { barzilaiShamir2025 } from './paper.ts'

/** A leak of y/n. */
export interface Leak {
  /** Real observations. */
  readonly n: number
  readonly y: number
}

/** Pr(α_1 > (1 − x_max)/2), exactly: the fit passes at least one observation. */
export const overshootAt = ({ n }: Pick<Leak, 'n'>): number =>
  laws.meanOverFirstLeak(n, (_, passed) => (passed > 0 ? 1 : 0))

/** Pr(TV(θ_1, truth) > y/n), exactly. */
export const leakAbove = ({ n, y }: Leak): number => laws.meanOverFirstLeak(n, () => 1, y / n)

/**
 * lim Pr(α_1 > (1 − x_max)/2) = 1 − s/4 with 2^−s = 1 − s/4: the probability that the walk Σ(E_i/4 − ln 2), with
 * standard exponential E_i, ever climbs above 0.
 */
export function overshootProbability(): number {
  let [low, high] = [2, 4]
  for (let i = 0; i < 60; i++) {
    const s = (low + high) / 2
    if (Math.exp(-s * Math.LN2) < 1 - s / 4) low = s
    else high = s
  }
  return 1 - low / 4
}

/** Pr(TV(θ_1, truth) > y/n) ≤ e^{−0.465 y} + e^{−0.0072 n}. */
export const leakAtMost = ({ n, y }: Leak): number => Math.exp(-0.465 * y) + Math.exp(-0.0072 * n)

export default theorem({
  id: 'barzilai-shamir-2025/first-model',
  title:
    'The first model of the leaky uniform family is close to the truth, though now and then it gives up its largest observations',
  source: {
    paper: barzilaiShamir2025,
    locator: 'the construction of Theorem 5.1, part 1',
    standing: 'derived',
  },
  statement: String.raw`\Pr\bigl(TV(p_{\theta_1}, p_{\theta_0}) > \tfrac yn\bigr) \le e^{-0.465\,y} + e^{-0.0072\,n}, \qquad \Pr\Bigl(\alpha_1 > \frac{1 - x_{\max}}{2}\Bigr) \longrightarrow 1 - \frac s4 = 0.0775, \quad 2^{-s} = 1 - \frac s4`,
  assumptions: [
    'the leaky uniform family (Construction 1 of the paper), truth $U[0,1]$, $n$ real observations',
    'the estimate is the exact global maximum of the likelihood',
  ],
  notes: [
    'Moving the leak past the $k$ largest observations costs $k \\ln 2$ and gains about $\\tfrac n2 \\Delta\\alpha$: the estimate is where the walk $\\sum_i(\\tfrac14 E_{i+1} - \\ln 2)$ is largest, and that is not always its start. Lundberg’s equation gives the limit.',
    'At finite $n$ both probabilities are computed exactly: that the estimate ends at the $k$-th largest observation asks that the others keep below two curves, and ordered uniforms do so with a probability that is a finite sum.',
    'Proof of the bound: $\\alpha_1 = a$ needs $F_n(2a) \\le \\ln(1 + \\tfrac{a}{2(1-2a)})/\\ln 2$, $F_n$ the empirical distribution of $1 - x_i$; $F_n(u)/u$ is a reverse martingale, so $\\Pr(\\inf_{u \\ge u_0} F_n(u)/u \\le \\rho) \\le e^{-n u_0(\\rho\\ln\\rho - \\rho + 1)}$, with $\\rho = 0.401$ up to $a = 0.05$ and $0.644$ above.',
    'With $y = 3 \\ln n$ the bound is $n^{-1.39} + e^{-0.0072 n}$. The largest observation itself obeys $\\Pr(1 - x_{\\max} > \\tfrac{\\ln n}{n}) = (1 - \\tfrac{\\ln n}{n})^n \\le \\tfrac1n$.',
  ],
  formulas: [
    formula({
      latex: String.raw`e^{-0.465\,y} + e^{-0.0072\,n}`,
      domain: domain({ n: axis.logInteger(1, 1000), y: axis.logUniform(0.1, 20) }),
      computes: leakAtMost,
    }),
    formula({ latex: '0.0775', domain: domain({}), computes: overshootProbability, rounded: true }),
    formula({
      latex: '2^{-s}',
      domain: domain({}),
      computes: overshootProbability,
      symbols: { s: () => 4 * (1 - overshootProbability()) },
    }),
  ],
  bounds: [
    bound({
      latex: String.raw`e^{-0.465\,y} + e^{-0.0072\,n}`,
      exact: leakAbove,
      atMost: leakAtMost,
      over: points({ n: 300, y: [0.5, 5] }),
    }),
  ],
})
