import { axis, domain, formula, laws, special, theorem } from 'collapse-check'
import { xu2025 } from './paper.ts'

/** The exact P(2) of the unbiased end of a uniform, n observations in both generations; error below 1e-6. */
export function uniformRace(n: number): number {
  const most = 1 + 1 / n
  const cdf = (y: number) => Math.exp(n * Math.log(Math.min(most, Math.max(0, y)) / most))
  const atOne = cdf(1)
  let sum = 0
  for (let i = 0; i < 40 * STEPS; i++) {
    const x = most * Math.exp(Math.log((i + 0.5) / (40 * STEPS)) / n)
    sum += Math.abs(cdf(2 / x - 1) - atOne)
  }
  return sum / (40 * STEPS)
}

const STEPS = 1000

/** Its limit e^−1 + 2e^−3/2 − 4e^−2 + e^−3. */
export const uniformRaceLimit = Math.exp(-1) + 2 * Math.exp(-1.5) - 4 * Math.exp(-2) + Math.exp(-3)

/**
 * P when the last variance has collapsed to 0: the first one is off by more than all there is,
 * Pr(χ²_{n−1} > 2d) with the divisor d.
 */
export const collapsedRace = (n: number, divisor: 'n' | 'n-1'): number =>
  special.regularizedGammaUpper((n - 1) / 2, divisor === 'n' ? n : n - 1)

export default theorem({
  id: 'xu-2025/asymptotic-race',
  title: 'With many data the race against real data alone follows one law in every regular family',
  source: {
    paper: xu2025,
    locator: 'the abstract’s extension to general parametric families in an asymptotic regime',
    standing: 'derived',
  },
  statement: String.raw`n_t = n c_t,\ n \to \infty,\ T \text{ fixed}: \qquad \sqrt n\,(\theta_T - \theta_0) \Rightarrow \mathcal N\Bigl(0, V(\theta_0) \sum_{t=1}^{T} \frac1{c_t}\Bigr), \qquad P_n(T) \to P_{V(\theta_0)}(R_T) \quad\Bigl(d = 1:\ \tfrac1\pi \arctan \tfrac{2}{\sqrt{R_T}}\Bigr)`,
  assumptions: [
    '$\\sqrt n$ times the estimation error tends to $\\mathcal N(0, V(\\theta))$ locally uniformly in $\\theta$, $V$ continuous; the bias is $o(n^{-1/2})$',
    'each generation replaces the last; $R_T = \\sum_{t=2}^{T} c_1/c_t$; ties, in lattice families, count half',
  ],
  notes: [
    'Proof sketch: conditional characteristic functions, by induction on $t$.',
    '*At finite $n$* the probability is known exactly for ten families. In scale families, where each generation multiplies $\\theta$ by an independent gamma variate to a power, $\\theta_1 = u\\,\\theta_0$ wins unless the later factors keep $\\theta_T$ between $\\theta_1$ and its mirror image $(2 - u)\\theta_0$: an integral over $u$ of tails of a product. On the integers the totals are a Markov chain. For mean and variance together and $T = 2$ the event is, given both variances, a half-line of $\\mu_1$. Simulations are held against these laws, and they against the limit.',
    '*The limits do not commute.* At fixed $n$ and equal sizes a Gaussian variance collapses, and then $P_n(T) \\to \\Pr(\\chi^2_{n-1} > 2(n-1)) > 0$: a collapsed model still beats a first fit that is off by more than all there is. The law above would tend to 0.',
    '*Not in non-regular families*: for the unbiased end of a uniform $P_n(2) \\to e^{-1} + 2e^{-3/2} - 4e^{-2} + e^{-3} = 0.3226$, not $0.3524$; for its maximum likelihood estimate $P_n = 0$ always.',
    'That the paper treats an asymptotic regime is in its abstract; the formulas are ours.',
  ],
  formulas: [
    formula({
      latex: String.raw`\tfrac1\pi \arctan \tfrac{2}{\sqrt{R_T}}`,
      domain: domain({ R: axis.logUniform(0.01, 100) }),
      computes: ({ R }) => laws.beatsRealOnly(R),
      symbols: { R_T: ({ R }) => R },
    }),
    formula({
      latex: String.raw`\Pr(\chi^2_{n-1} > 2(n-1))`,
      domain: domain({ n: axis.logInteger(2, 100) }),
      computes: ({ n }) => collapsedRace(n, 'n-1'),
      symbols: {
        '\\chi^2_{n-1}':
          ({ n }) =>
          (x) =>
            special.regularizedGammaLower((n - 1) / 2, x / 2),
      },
    }),
    formula({ latex: 'e^{-1} + 2e^{-3/2} - 4e^{-2} + e^{-3}', domain: domain({}), computes: () => uniformRaceLimit }),
    formula({ latex: '0.3226', domain: domain({}), computes: () => uniformRaceLimit, rounded: true }),
    formula({ latex: '0.3524', domain: domain({}), computes: () => laws.beatsRealOnly(1), rounded: true }),
  ],
})
