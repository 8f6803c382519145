import { axis, bound, domain, formula, points, theorem } from 'collapse-check'
import { mixtureAtMost } from './mixture-constant.ts'
import { wu2026 } from './paper.ts'
import { betterSource, leastRisk, type Sources, targetAtLeast } from './sequence-model.ts'

/** n₂ = n^γ₂. */
export interface Powers extends Pick<Sources, 's' | 'delta'> {
  readonly gamma2: number
}

/** Below it the auxiliary source is too small for its rate to matter: γ_c = 1 − δ/(1 + 2s). */
export const critical = ({ s, delta }: Omit<Powers, 'gamma2'>): number => 1 - delta / (1 + 2 * s)

export const targetExponent = ({ s }: Pick<Powers, 's'>): number => (2 * s) / (1 + 2 * s)

export const auxiliaryExponent = ({ s, delta, gamma2 }: Powers): number =>
  delta < 1 ? (2 * s * gamma2) / (1 + 2 * s - delta) : gamma2

/** Whether the mixture has a better exponent than both sources. */
export const inside = (powers: Powers): boolean =>
  powers.delta > 1 && critical(powers) < powers.gamma2 && powers.gamma2 < 1

export const mixtureExponent = (powers: Powers): number =>
  inside(powers)
    ? (powers.delta - 1 + powers.gamma2) / powers.delta
    : Math.max(targetExponent(powers), auxiliaryExponent(powers))

/** Sizes with n₂ = ⌊n^γ₂⌋. A power that is a whole number may be computed a little below it. */
export const sizesOf = ({ gamma2, ...powers }: Powers, n: number): Sources => ({
  ...powers,
  n,
  n2: Math.max(1, Math.floor((1 + 1e-12) * Math.exp(gamma2 * Math.log(n)))),
})

/** The least risk of the mixture in units of that of its better source. */
export const ratio = (sources: Sources): number => leastRisk(sources) / betterSource(sources)

/** Outside of the region this share of the better source’s risk stays: ½, or (1 − δ)/2^{1 + δ} between γ_c and 1. */
export const keptAtLeast = (sources: Sources): number => {
  const { n, n2, delta } = sources
  const between = critical(sources) * Math.log(n) < Math.log(n2) && n2 < n
  return between ? (1 - delta) / (2 * Math.exp(delta * Math.LN2)) : 0.5
}

/** Inside: the bound of the mixture over the least that its better source can have. */
export const ratioAtMost = (sources: Sources): number =>
  mixtureAtMost(sources) / Math.min(targetAtLeast(sources), 1 / sources.n2)

const smoothness = { s: axis.uniform(0.6, 3), delta: axis.uniform(0.05, 5.9) }
const powers = domain({ ...smoothness, gamma2: axis.uniform(0.05, 1.4) }).where(({ s, delta }) => delta < 2 * s)
const outside = points({ n: [100, 1e5, 1e9], n2: [2, 300, 1e6], s: [1.5, 3], delta: [0.3, 0.6, 0.9] })

export default theorem({
  id: 'wu-2026/mixture-exponent',
  title:
    'A mixture scales better than both of its sources exactly where the auxiliary one is steep, and neither too small nor too large',
  source: { paper: wu2026, locator: 'Theorem 3, in the model of its eq. (7)', standing: 'quoted' },
  statement: String.raw`n_2 = n^{\gamma_2}, \quad \gamma_c = 1 - \frac{\delta}{1 + 2s}: \qquad -\frac{\log \inf_m R(m)}{\log n} \to \begin{cases} \dfrac{\delta - 1 + \gamma_2}{\delta} & \delta > 1,\ \gamma_c < \gamma_2 < 1 \\[1ex] \max\Bigl\{\dfrac{2s}{1 + 2s},\ \Gamma_{\text{auxiliary}}\Bigr\} & \text{else,} \end{cases} \qquad \Gamma_{\text{auxiliary}} = \begin{cases} \dfrac{2s \gamma_2}{1 + 2s - \delta} & \delta < 1 \\[1ex] \gamma_2 & \delta \ge 1 \end{cases}`,
  assumptions: [
    'the sequence model, $0 < \\delta < 2s$; the paper’s theorem is about ridge regression, with the same exponents',
  ],
  notes: [
    'The exponents are the paper’s, quoted second-hand. Proofs for the sequence model, and the following bounds at every $n$, are ours. $j_c = (n/n_2)^{1/\\delta}$ is the coordinate that both sources know equally well.',
    'Outside of the region the better source’s risk is gained on by a constant at most. For $\\gamma_2 \\le \\gamma_c$ and for $\\gamma_2 \\ge 1$ half of it stays: there $I_j$ is at most twice $n$, or twice $n_2 j^\\delta$, where it matters. For $\\delta < 1$ and $\\gamma_2$ in between, $\\frac{1 - \\delta}{2^{1 + \\delta}}$ of it stays, as $\\sum_{j \\le j_c} 1/(n_2 j^\\delta) \\le \\frac{2^\\delta}{1 - \\delta} \\lfloor j_c \\rfloor / n$.',
    'Inside, the ratio is at most that of $C_\\delta n^{-1}(n/n_2)^{1/\\delta}$ to the smaller of $(1 + \\frac1{2s}) n^{-2s/(1+2s)} - \\frac1n$ and $1/n_2$, a power of $n$.',
    'The quotient comes slowly to its limit: at $n = 10^8$ it is 0.02 to 0.04 off in the middle of the region, the slope 0.01 to 0.02, and both more near its edges.',
  ],
  formulas: [
    formula({
      latex: String.raw`1 - \frac{\delta}{1 + 2s}`,
      domain: domain(smoothness),
      computes: critical,
    }),
    formula({
      latex: String.raw`\dfrac{\delta - 1 + \gamma_2}{\delta}`,
      domain: powers.where(inside),
      computes: mixtureExponent,
    }),
    formula({
      latex: String.raw`\dfrac{2s}{1 + 2s}`,
      domain: domain({ s: smoothness.s }),
      computes: targetExponent,
    }),
    formula({
      latex: String.raw`\dfrac{2s \gamma_2}{1 + 2s - \delta}`,
      domain: powers.where(({ delta }) => delta < 1),
      computes: auxiliaryExponent,
    }),
    formula({
      latex: String.raw`\frac{1 - \delta}{2^{1 + \delta}}`,
      domain: domain({ delta: axis.uniform(0.05, 0.95) }),
      computes: ({ delta }) => keptAtLeast({ n: 1e6, n2: 9e5, s: 1, delta }),
    }),
  ],
  bounds: [
    bound({
      latex: String.raw`\frac{1 - \delta}{2^{1 + \delta}}`,
      exact: ratio,
      atLeast: keptAtLeast,
      over: outside,
    }),
    bound({
      latex: String.raw`(1 + \frac1{2s}) n^{-2s/(1+2s)} - \frac1n`,
      exact: ratio,
      atMost: ratioAtMost,
      over: points({ n: [1e4, 1e8], n2: [1e3, 1e4], s: [1.5, 3], delta: [1.5, 2.5] }),
    }),
  ],
})
