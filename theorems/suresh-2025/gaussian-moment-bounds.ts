import { axis, bound, domain, formula, laws, points, special, theorem } from 'collapse-check'
import { suresh2025 } from './paper.ts'
import type { GaussianSpread } from './theorem-3.ts'

/** A tail and the moment s that bounds it. */
export interface MomentTail extends GaussianSpread {
  readonly s: number
}

/** ln E (Σ_{k+1}/Σ_k)^s = ln Γ((m+s)/2) − ln Γ(m/2) + (s/2) ln(2/m), m = n − 1, s > −m. */
export const logMoment = (n: number, s: number): number =>
  special.logGamma((n - 1 + s) / 2) - special.logGamma((n - 1) / 2) + (s / 2) * Math.log(2 / (n - 1))

/** Markov's inequality for Σ_k^s: Pr(Σ_k > ε) ≤ ε^−s E(Σ_1^s)^k, in units of σ₀. */
export const momentTailAtMost = ({ n, k, epsilon, s }: MomentTail): number =>
  Math.exp(-s * Math.log(epsilon) + k * logMoment(n, s))

/** The s that minimises the moment, where ψ((m + s)/2) = ln(m/2). */
export function bestMoment(n: number): number {
  let s = 1
  for (let i = 0; i < 50; i++) {
    s -= (2 * (special.digamma((n - 1 + s) / 2) - Math.log((n - 1) / 2))) / special.trigamma((n - 1 + s) / 2)
  }
  return s
}

/** lim ln Pr(Σ_k > ε)/k: the smallest log-moment; about −1/(4n). */
export const decayExponent = (n: number): number => logMoment(n, bestMoment(n))

/** As long as the tail is computed to many digits. */
const grid = points({
  n: [2, 3, 5, 20, 100],
  perObservation: [0.2, 1, 3, 6],
  epsilon: [0.9, 0.5, 0.1, 0.01],
  s: [0.3, 1, 1.5, 4],
}).map(({ n, perObservation, epsilon, s }): MomentTail => ({ n, k: Math.ceil(perObservation * n), epsilon, s }))
const exactly = (point: GaussianSpread) => laws.gaussianSpreadTail({ ...point, divisor: 'n-1' })

export default theorem({
  id: 'suresh-2025/gaussian-moment-bounds',
  title: 'The scale 4n of Theorem 3 is the right one: no moment gives a faster decay, and rare runs need it',
  source: { paper: suresh2025, locator: 'Theorem 3', standing: 'derived' },
  statement: String.raw`\Pr(\Sigma_k > \varepsilon) \;\le\; \Bigl(\frac{\sigma_0}\varepsilon\Bigr)^{s} M(s)^k, \quad M(s) = \mathbb E\Bigl(\frac{\chi^2_{n-1}}{n-1}\Bigr)^{s/2}, \qquad \lim_{k\to\infty} \frac1k \ln \Pr(\Sigma_k > \varepsilon) = \min_s \ln M(s) \approx -\frac1{4n}`,
  assumptions: [
    'Gaussian data with unknown mean and variance',
    '$\\Sigma_k$ is the standard deviation with divisor $n - 1$',
    'each generation replaces the last, with the same $n \\ge 2$',
  ],
  notes: [
    'In closed form $M(s) = \\bigl(\\tfrac2{n-1}\\bigr)^{s/2}\\,\\frac{\\Gamma(\\frac{n-1+s}2)}{\\Gamma(\\frac{n-1}2)}$.',
    'The bounds are Markov’s inequality, the limit is Cramér’s theorem; the minimiser tends to 1, so the first moment, on which Theorem 3 rests, is the right one.',
    'The curve “Our Upper Bound” that the authors’ notebook plots is not Theorem 3 but this bound with $s = 0.7$; their “Bertrand” curve is $s = 1$, of which Theorem 3 is the closed form.',
  ],
  formulas: [
    formula({
      latex: String.raw`\Bigl(\frac{\sigma_0}\varepsilon\Bigr)^{s} M(s)^k`,
      domain: domain({
        n: axis.logInteger(2, 300),
        k: axis.logInteger(1, 1000),
        epsilon: axis.logUniform(0.01, 1),
        s: axis.uniform(0.1, 3),
        sigma0: axis.logUniform(0.1, 10),
      }),
      computes: ({ sigma0, ...tail }) => momentTailAtMost({ ...tail, epsilon: tail.epsilon / sigma0 }),
      symbols: {
        M:
          ({ n }) =>
          (s) =>
            Math.exp(logMoment(n, s)),
      },
    }),
    formula({
      latex: String.raw`\bigl(\tfrac2{n-1}\bigr)^{s/2}\,\frac{\Gamma(\frac{n-1+s}2)}{\Gamma(\frac{n-1}2)}`,
      domain: domain({ n: axis.logInteger(2, 300), s: axis.uniform(-0.9, 3) }),
      computes: ({ n, s }) => Math.exp(logMoment(n, s)),
    }),
  ],
  bounds: [
    bound({
      latex: String.raw`\Bigl(\frac{\sigma_0}\varepsilon\Bigr)^{s} M(s)^k`,
      exact: exactly,
      atMost: momentTailAtMost,
      over: grid,
    }),
  ],
})
