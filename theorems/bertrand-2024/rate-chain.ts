import { axis, domain, formula, matrices, theorem } from 'collapse-check'
import { bertrand2024 } from './paper.ts'
import type { CurvatureMatrices } from './retraining-jacobian.ts'

/** e = ‖I − K‖ / α, the smallest value that Lε/α can have. */
export const excess = ({ real, model }: CurvatureMatrices): number =>
  matrices.norm(matrices.plus(model, real, -1)) / Math.min(...matrices.eigen(real).values)

/** rad 𝒥 = λμ/(1 + λμ), μ the largest eigenvalue of K⁻¹I. */
export function spectralRadius({ real, model }: CurvatureMatrices, lambda: number): number {
  const root = matrices.spectralFunction(real, (x) => 1 / Math.sqrt(x))
  const ratio = Math.max(...matrices.eigen(matrices.times(root, matrices.times(model, root))).values)
  return (lambda * ratio) / (1 + lambda * ratio)
}

/** The rates of the chain, smallest first, for a load λx and e = x − 1. */
export interface Rates {
  /** λx / (1 + λx): bounds the spectral radius, and the norm of 𝒥 in the metric of K. */
  readonly spectral: number
  /** λ(1 + e) / (1 + λ − λe), the rate of Ferbach et al.: bounds the Euclidean norm where λe < 1 + λ. */
  readonly intermediate: number
  /** λx / (1 − λx), the rate of Theorem 1, for λx < 1. */
  readonly certified: number
}

export const rates = (lambda: number, excess: number): Rates => {
  const load = lambda * (1 + excess)
  const room = 1 + lambda - lambda * excess
  return {
    spectral: load / (1 + load),
    intermediate: room > 0 ? load / room : Number.POSITIVE_INFINITY,
    certified: load < 1 ? load / (1 - load) : Number.POSITIVE_INFINITY,
  }
}

/** What the chain says, and the radius and norm that a loop has. */
export interface Measured extends Rates {
  readonly radius: number
  readonly norm: number
}

/** Allowed between members that are equal but for rounding. */
const ROUNDING = 1 + 1e-9

const atMost = (smaller: number, larger: number): boolean => smaller <= larger * ROUNDING

/** Whether a loop obeys the chain. */
export const inOrder = ({ radius, norm, spectral, intermediate, certified }: Measured): boolean =>
  atMost(radius, spectral) &&
  atMost(spectral, intermediate) &&
  atMost(norm, intermediate) &&
  atMost(intermediate, certified)

const loads = domain({ lambda: axis.logUniform(0.01, 1), e: axis.uniform(0, 3) }).where(
  ({ lambda, e }) => lambda * (1 + e) < 1,
)

export default theorem({
  id: 'bertrand-2024/rate-chain',
  title:
    'The certified rate is the weakest of a chain: the true rate, its bound for every λ, a sharper norm bound, Theorem 1',
  source: { paper: bertrand2024, locator: 'the rate of Theorem 1', standing: 'derived' },
  statement: String.raw`\operatorname{rad} \mathcal J \le \frac{\lambda x}{1 + \lambda x} \le \frac{\lambda(1 + e)}{1 + \lambda - \lambda e} \le \frac{\lambda x}{1 - \lambda x}, \qquad \|\mathcal J\|_2 \le \frac{\lambda(1 + e)}{1 + \lambda - \lambda e}, \qquad x = 1 + e, \quad e = \frac{\|I - K\|}{\alpha} \le \frac{L\varepsilon}{\alpha}`,
  assumptions: [
    'the setting of *retraining-jacobian*: $\\mathcal J = (K + \\lambda I)^{-1} \\lambda I$ with $K \\succeq \\alpha\\,\\mathrm{Id} \\succ 0$ and $I \\succeq 0$',
    '$\\lambda x < 1$, so that all members are defined',
  ],
  notes: [
    'Proof: the eigenvalues of $K^{-1} I$ are at most $1 + \\|K^{-1}(I - K)\\| \\le x$, and $s \\mapsto \\lambda s/(1 + \\lambda s)$ grows. For the norm write $K + \\lambda I = (1+\\lambda)K + \\lambda(I - K)$ and bound its inverse by a Neumann series.',
    'The member in the middle is the rate of a follow-up paper by the same group (Ferbach et al. 2024), seen second-hand. The first member is below 1 for every $\\lambda$, the last only for $\\lambda x < \\tfrac12$.',
  ],
  formulas: [
    formula({
      latex: String.raw`\frac{\lambda x}{1 + \lambda x}`,
      domain: loads,
      computes: ({ lambda, e }) => rates(lambda, e).spectral,
      symbols: { x: '1 + e' },
    }),
    formula({
      latex: String.raw`\frac{\lambda(1 + e)}{1 + \lambda - \lambda e}`,
      domain: loads,
      computes: ({ lambda, e }) => rates(lambda, e).intermediate,
    }),
    formula({
      latex: String.raw`\frac{\lambda x}{1 - \lambda x}`,
      domain: loads,
      computes: ({ lambda, e }) => rates(lambda, e).certified,
      symbols: { x: '1 + e' },
    }),
  ],
})
