import { axis, domain, formula, special, theorem } from 'collapse-check'
import { barzilaiShamir2025 } from './paper.ts'

/** A generation whose past is given: every model before it stands at the same distance from the truth. */
export interface StepFromAfar {
  /** Observations a generation. */
  readonly n: number
  /** Generation. */
  readonly T: number
  readonly delta: number
  /** r: what is assumed holds this near to the truth. */
  readonly r: number
  /** Where the earlier models are. */
  readonly distance: number
}

/** λ₀/4C₂ for K₂ = λ₀ = C₂ = 1: the other radius of the proposition, and the end of the parameter space. */
export const otherRadius = 1 / 4

/** C₁ for a score that is standard normal: Pr(|mean of n scores| > √2 √(ln(2/δ)/n)) ≤ δ. */
const C1 = Math.SQRT2

/** a = (8C₁/Tλ₀) √(ln(4d/δ)/n), with d = λ₀ = 1. */
export const stepRadius = ({ n, T, delta }: Pick<StepFromAfar, 'n' | 'T' | 'delta'>): number =>
  ((8 * C1) / T) * Math.sqrt(Math.log(4 / delta) / n)

/** The smallest n for which a first step of length a stays in the ball: 512 ln(4/δ)/r². */
export const enoughObservations = (r: number, delta: number): number => (512 * Math.log(4 / delta)) / (r * r)

/** The mean of the model θ: θ itself up to the distance r, and bent beyond it, with three derivatives. */
export function meanOf(theta: number, r: number): number {
  const beyond = Math.abs(theta) / r - 1
  if (beyond <= 0) return theta
  const square = beyond * beyond
  return Math.sign(theta) * r * (1 + beyond / Math.sqrt(Math.sqrt(1 + square * square)))
}

/** The model with this mean; at the end of the parameter space if there is none. */
export function modelOf(mean: number, r: number): number {
  const beyond = Math.abs(mean) / r - 1
  if (beyond <= 0) return mean
  const square = beyond * beyond
  const theta = beyond < 1 ? r * (1 + beyond / Math.sqrt(Math.sqrt(1 - square * square))) : Number.POSITIVE_INFINITY
  return Math.sign(mean) * Math.min(otherRadius, theta)
}

/** Pr(the step is longer than a): the mean of all data moves by Z/(T√n). */
export function longStep(point: StepFromAfar): number {
  const { n, T, r, distance } = point
  const a = stepRadius(point)
  const here = meanOf(distance, r)
  const down = special.normalCdf((meanOf(distance - a, r) - here) * T * Math.sqrt(n))
  return distance - a <= -otherRadius ? 0 : down + (distance + a >= otherRadius ? 0 : upwards())
  function upwards() {
    return special.normalCdf((here - meanOf(distance + a, r)) * T * Math.sqrt(n))
  }
}

export default theorem({
  id: 'barzilai-shamir-2025/proposition-c-1',
  title: 'A step is short if the earlier models are within the smaller of two radii, not the larger',
  source: { paper: barzilaiShamir2025, locator: 'Proposition C.1', standing: 'corrected' },
  statement: String.raw`\max_{j<t} \|\theta_j - \theta_0\| \le \min\Bigl(\frac{\lambda_0}{4C_2}, \frac r2\Bigr),\ n \ge c \log\frac{4d}\delta \;\Longrightarrow\; \Pr\Bigl(\|\theta_t - \theta_{t-1}\| \le \frac{8C_1}{t\lambda_0}\sqrt{\frac{\log(4d/\delta)}n}\Bigr) \ge 1 - \delta`,
  assumptions: [
    'Assumptions 1 to 3 of the paper on the ball of radius $r$; $c$ depends on $K_1, K_2, K_3, \\lambda_0, r$, $C_1$ on $K_1, \\lambda_0$, and $C_2$ on $K_2, K_3$ only',
    'every generation draws $n$ observations and adds them to all earlier ones (accumulate); the probability is given the earlier generations',
  ],
  notes: [
    'The proposition has $\\max$ for $\\min$. Its proof uses both radii: up to $r/2$ a step stays where the assumptions hold, and up to $\\lambda_0/4C_2$ the curvature is at least half of the information. Its proof also ends with the step from $\\theta_t$ to $\\theta_{t+1}$, where the statement has the one before.',
    'What fails with $\\max$: since $C_2$ does not see $r$, a small $r$ lets earlier models be where nothing is assumed. Here $p_\\theta = \\mathcal N(m(\\theta), 1)$ on $[-\\tfrac14, \\tfrac14]$, $m(\\theta) = \\theta$ up to $r$, and beyond it $m(\\theta) = r + r v(1 + v^4)^{-1/4}$ with $v = \\theta/r - 1$. The constants are $K_1 = K_2 = \\lambda_0 = 1$ and $K_3 = 0$ whatever $r$ is, and with $C_1 = \\sqrt2$, $C_2 = 1$ the other radius is $\\tfrac14$: there $m$ is nearly flat, and the smallest change of the mean moves the model far.',
    'The condition on $n$ keeps a step in the ball: $a \\le r/2$ for $n \\ge 512 \\log(4/\\delta)/r^2$.',
    'The theorem does not suffer: its induction keeps all models within both radii.',
  ],
  formulas: [
    formula({
      latex: String.raw`\frac{8C_1}{t\lambda_0}\sqrt{\frac{\log(4d/\delta)}n}`,
      domain: domain({ n: axis.logInteger(1, 10_000), T: axis.logInteger(1, 100), delta: axis.logUniform(0.001, 1) }),
      computes: stepRadius,
      symbols: { C_1: String.raw`\sqrt2`, t: ({ T }) => T, '\\lambda_0': () => 1, d: () => 1 },
    }),
    formula({
      latex: String.raw`512 \log(4/\delta)/r^2`,
      domain: domain({ r: axis.logUniform(0.001, 10), delta: axis.logUniform(0.001, 1) }),
      computes: ({ r, delta }) => enoughObservations(r, delta),
    }),
    formula({
      latex: 'r + r v(1 + v^4)^{-1/4}',
      domain: domain({ r: axis.logUniform(0.001, 0.1), times: axis.uniform(1, 5) }).derive(({ r, times }) => ({
        r,
        theta: r * times,
      })),
      computes: ({ theta, r }) => meanOf(theta, r),
      symbols: { v: String.raw`\theta/r - 1` },
    }),
  ],
})
