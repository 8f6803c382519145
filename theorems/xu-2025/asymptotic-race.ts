import { theorem } from '../../src/index.ts'
import { logGamma, regularizedGammaLower, regularizedGammaUpper } from '../../src/special/gamma.ts'
import { xu2025 } from './paper.ts'

/**
 * The exact P(2) of a gamma mean, n observations of shape 1 in both generations: θ_1 = G and θ_2 = G·G′ with
 * G, G′ ~ Gamma(n)/n, and |GG′ − 1| < |G − 1| is an interval of G′ given G. Error below 1e-9.
 */
export function exponentialRace(n: number): number {
  const sd = 1 / Math.sqrt(n)
  const cdf = (y: number) => regularizedGammaLower(n, n * Math.max(0, y))
  const atOne = cdf(1)
  const logConstant = n * Math.log(n) - n - logGamma(n)
  const midpoints = (from: number, to: number, steps: number) => {
    const step = (to - from) / steps
    let sum = 0
    for (let i = 0; i < steps; i++) {
      const x = from + (i + 0.5) * step
      const density = Math.exp(logConstant + n * (Math.log(x) - x + 1)) / x
      sum += density * Math.abs(cdf(2 / x - 1) - atOne)
    }
    return sum * step
  }
  // Richardson: the leading errors of N and 2N midpoints cancel.
  const integral = (from: number, to: number) =>
    (4 * midpoints(from, to, 2 * STEPS) - midpoints(from, to, STEPS)) / 3
  return integral(Math.max(1e-12, 1 - 9 * sd), 1) + integral(1, 1 + 9 * sd + 40 / n)
}

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
  regularizedGammaUpper((n - 1) / 2, divisor === 'n' ? n : n - 1)

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
    'The error is of order $1/n$ in continuous families: for the exponential at $T = 2$ it is about $-0.0156/n$, computed and not proved.',
    '*The limits do not commute.* At fixed $n$ and equal sizes a Gaussian variance collapses, and then $P_n(T) \\to \\Pr(\\chi^2_{n-1} > 2(n-1)) > 0$: a collapsed model still beats a first fit that is off by more than all there is. The law above would tend to 0.',
    '*Not in non-regular families*: for the unbiased end of a uniform $P_n(2) \\to e^{-1} + 2e^{-3/2} - 4e^{-2} + e^{-3} = 0.3226$, not $0.3524$; for its maximum likelihood estimate $P_n = 0$ always.',
    'That the paper treats an asymptotic regime is in its abstract; the formulas are ours.',
  ],
})
