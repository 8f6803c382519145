import { axis, domain, formula, special, theorem } from 'collapse-check'
import { barzilaiShamir2025 } from './paper.ts'

export interface ExplicitTail {
  /** Observations a generation. */
  readonly n: number
  /** Probability that the bound may fail, over all generations together. */
  readonly delta: number
}

/** Runs of T Bernoulli generations. */
export interface BernoulliTail extends ExplicitTail {
  readonly T: number
  /** Probability of a one in the real data. */
  readonly p: number
}

/** Runs of T Gaussian generations. */
export interface GaussianTail {
  readonly n: number
  readonly T: number
  /** Threshold in standard errors σ/√n. */
  readonly z: number
}

/** Bound on sup_T |m_T − m_0| for observations in an interval of length 1: √(π² ln(2/δ)/(12 n)). */
export const boundedDeviation = ({ n, delta }: ExplicitTail): number =>
  Math.PI * Math.sqrt(Math.log(2 / delta) / (12 * n))

/** Pr(sup_T |θ_T − θ_0| ≥ u σ) ≤ 4 Φ(−u √(6n)/π) for Gaussian data. */
export const gaussianSupremumAtMost = (n: number, u: number): number =>
  Math.min(1, 4 * special.normalCdf((-u * Math.sqrt(6 * n)) / Math.PI))

export default theorem({
  id: 'barzilai-shamir-2025/explicit-tail',
  title:
    'With explicit constants and without a condition on n: with probability 1 − δ no generation, ever, is further away than √(π² ln(2/δ)/12n)',
  source: { paper: barzilaiShamir2025, locator: 'the form of Theorem 4.1', standing: 'derived' },
  statement: String.raw`\Pr\Bigl(\sup_{T \ge 1} |m_T - m_0| \ge w \sqrt{\tfrac{\pi^2 \ln(2/\delta)}{12\, n}}\Bigr) \le \delta, \qquad \Pr\Bigl(\sup_{T \ge 1} |\theta_T - \theta_0| \ge u\sigma\Bigr) \le 4\,\Phi\Bigl(-\frac{u\sqrt{6n}}{\pi}\Bigr)`,
  assumptions: [
    'the first: a family fitted by the mean of observations in an interval of length $w$; the second: $\\mathcal N(\\theta_0, \\sigma^2)$ with $\\sigma$ known',
    'every generation draws $n \\ge 1$ observations from the latest model and adds them to all earlier ones (accumulate)',
  ],
  notes: [
    'Proof: the steps are martingale differences with ranges $w/(nk)$, an observation each; Azuma and Ville give $2 e^{-2u^2/\\sum w^2/(nk^2)}$ with $\\sum 1/k^2 \\le \\pi^2/6$. For the Gaussian, Lévy’s inequality for sums of symmetric steps, on both sides.',
    'Theorem 4.1 bounds one generation for $n \\ge c\\,(\\log T + 1)^2 \\log^2(7dT/\\delta)$ with constants $c$, $C$ that it does not compute (a union bound adds all generations). Here all generations are bounded at once and no condition is needed.',
  ],
  formulas: [
    formula({
      latex: String.raw`\sqrt{\tfrac{\pi^2 \ln(2/\delta)}{12\, n}}`,
      domain: domain({ n: axis.logInteger(1, 10_000), delta: axis.logUniform(0.001, 1) }),
      computes: boundedDeviation,
    }),
    formula({
      latex: String.raw`4\,\Phi\Bigl(-\frac{u\sqrt{6n}}{\pi}\Bigr)`,
      domain: domain({ n: axis.logInteger(1, 10_000), z: axis.uniform(0.87, 6) }).derive(({ n, z }) => ({
        n,
        u: z / Math.sqrt(n),
      })),
      computes: ({ n, u }) => gaussianSupremumAtMost(n, u),
    }),
  ],
})
