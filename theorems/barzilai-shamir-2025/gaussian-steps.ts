import { axis, domain, formula, laws, theorem } from 'collapse-check'
import { barzilaiShamir2025 } from './paper.ts'

/** Σ_{k ≤ T} 1/k. */
export function harmonic(T: number): number {
  let sum = 0
  for (let k = T; k >= 1; k--) sum += 1 / k
  return sum
}

/** A run, and the probability with which its last step may exceed a bound. */
export interface LongStep {
  /** Observations a generation. */
  readonly n: number
  /** Generation. */
  readonly T: number
  readonly delta: number
}

/** Mean length of the path θ_0, …, θ_T over the mean distance of its ends. */
export const detour = (T: number): number => harmonic(T) / Math.sqrt(laws.harmonicSquares(T))

/** Mean length of the path θ_0, …, θ_T in units of σ: a step is |Z|/(k√n), and E|Z| = √(2/π). */
export const meanPathLength = (n: number, T: number): number => (Math.sqrt(2 / Math.PI) * harmonic(T)) / Math.sqrt(n)

/**
 * An upper bound of Var(path length − detour · distance), in units of the squared mean length: |Z| has relative
 * variance π/2 − 1, and both parts are taken as perfectly opposed.
 */
export function detourVarianceAtMost(T: number): number {
  const relative = Math.PI / 2 - 1
  const path = Math.sqrt(relative * laws.harmonicSquares(T)) / harmonic(T)
  const distance = Math.sqrt(relative)
  return (path + distance) * (path + distance)
}

/** With probability at least 1 − δ the T-th step is no longer than this, in units of σ/√n. */
export const stepAtMost = (T: number, delta: number): number => Math.sqrt(2 * Math.log(2 / delta)) / T

export default theorem({
  id: 'barzilai-shamir-2025/gaussian-steps',
  title:
    'The T-th step is normal with standard deviation σ/(T√n); that the steps cancel, and not only that they shrink, is why there is no collapse',
  source: {
    paper: barzilaiShamir2025,
    locator: 'an exact instance of Proposition C.1 and of the remark on cancellations before it',
    standing: 'derived',
  },
  statement: String.raw`T\sqrt n\,\frac{\theta_T - \theta_{T-1}}{\sigma} \sim \mathcal N(0, 1), \qquad \Pr\Bigl(|\theta_T - \theta_{T-1}| > \frac{\sigma}{T}\sqrt{\tfrac{2\log(2/\delta)}{n}}\Bigr) \le \delta, \qquad \frac{\mathbb E \sum_{k \le T} |\theta_k - \theta_{k-1}|}{\mathbb E|\theta_T - \theta_0|} = \frac{\sum_{k\le T} 1/k}{\sqrt{H_T}}`,
  assumptions: [
    'data $\\mathcal N(\\theta_0, \\sigma^2)$ with $\\sigma$ known',
    'every generation draws $n$ observations from the latest model and adds them to all earlier ones (accumulate)',
    'the estimate is the mean of everything seen (maximum likelihood)',
  ],
  notes: [
    '$H_T = \\sum_{k=1}^{T} \\frac1{k^2}$, which tends to $\\frac{\\pi^2}6$.',
    'Proposition C.1 of the paper bounds the step by a constant times $\\tfrac1t\\sqrt{\\log(4d/\\delta)/n}$ for every smooth family, without computing the constant; this is its exact form where it has one.',
    'What it asks of the earlier iterates is the subject of *proposition-c-1*.',
    'Adding up the lengths of the steps gives $\\log T/\\sqrt n$, which grows. The path does: after 1000 generations it is 5.8 times as long as the distance that it covers.',
  ],
  formulas: [
    formula({
      latex: String.raw`\frac{\sum_{k\le T} 1/k}{\sqrt{H_T}}`,
      domain: domain({ T: axis.logInteger(1, 1000) }),
      computes: ({ T }) => detour(T),
      symbols: { H_T: String.raw`\sum_{k=1}^{T} \frac1{k^2}` },
    }),
    formula({
      latex: String.raw`\frac{\sigma}{T}\sqrt{\tfrac{2\log(2/\delta)}{n}}`,
      domain: domain({
        n: axis.logInteger(1, 1000),
        T: axis.logInteger(1, 1000),
        delta: axis.logUniform(0.001, 1),
        sigma: axis.logUniform(0.1, 10),
      }),
      computes: ({ n, T, delta, sigma }) => (sigma / Math.sqrt(n)) * stepAtMost(T, delta),
    }),
    formula({ latex: '5.8', domain: domain({}), computes: () => detour(1000), rounded: true }),
  ],
})
