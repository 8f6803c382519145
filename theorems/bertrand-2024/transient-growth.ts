import { axis, domain, formula, matrices, theorem } from 'collapse-check'
import { bertrand2024 } from './paper.ts'
import { spectralRadius } from './rate-chain.ts'
import { type CurvatureMatrices, jacobian, localFactor, logisticCurvatures } from './retraining-jacobian.ts'

/** The nilpotent shift of dimension m, times x. */
export interface Shift {
  readonly m: number
  readonly x: number
}

/** (Id + λM)⁻¹λM for λM = load times the nilpotent shift of dimension m: an alternating series that ends. */
export const shiftJacobian = (m: number, load: number): matrices.Matrix =>
  matrices.matrix(m, (i, j) => (j > i ? -Math.exp((j - i) * Math.log(load)) * ((j - i) % 2 === 0 ? 1 : -1) : 0))

/** A loop with given e = ‖I − K‖/α, above 1. */
export interface Extreme {
  readonly excess: number
}

/**
 * The Euclidean norm of 𝒥 at λ(e − 1) = load for the loop with given e whose norm is nearly as large as can be:
 * K = diag(1, κ), K − I = [[p, q], [q, −p]] with p → 1.
 */
export function extremeNorm({ excess }: Extreme, load: number): number {
  const p = 1 - 1e-7
  const q = Math.sqrt(excess * excess - p * p)
  const real = matrices.diagonal([1, (q * q) / (1 - p) - p])
  const gap = [
    [p, q],
    [q, -p],
  ]
  return matrices.norm(jacobian({ real, model: matrices.plus(real, gap, -1) }, load / (excess - 1)))
}

/** The smallest eigenvalue of Id + λ(M + Mᵀ), M = K⁻¹I. */
export function smallestEigenvalue({ real, model }: CurvatureMatrices, lambda: number): number {
  const ratio = matrices.times(matrices.inverse(real), model)
  return 1 + lambda * Math.min(...matrices.eigen(matrices.plus(ratio, matrices.transpose(ratio))).values)
}

/** What one loop shows. */
export interface Shown {
  readonly norm: number
  /** {@link smallestEigenvalue}. */
  readonly smallest: number
  /** e. */
  readonly excess: number
  readonly lambda: number
}

/** Closer to the boundary than this, rounding decides. */
const BOUNDARY = 1e-9

/** Whether both conditions on the Euclidean norm agree with it. */
export const conditionsHold = ({ norm, smallest, excess, lambda }: Shown): boolean =>
  (Math.abs(smallest) < BOUNDARY || norm < 1 === smallest > 0) && (lambda * (excess - 1) >= 1 || norm < 1 + BOUNDARY)

/**
 * Two logistic location families side by side, seen through a shear: log p = ℓ(u₁) + ℓ(u₂), u = W(x − θ),
 * W = [[1, 0], [shear, 1]].
 */
export interface Sheared {
  readonly shear: number
  /** Half of the data of the first coordinate at `wide`, half at −wide; of the second at ±`narrow`. */
  readonly wide: number
  readonly narrow: number
  readonly lambda: number
}

/** W; with the opposite shear W⁻¹. */
export const shearing = (shear: number): matrices.Matrix => [
  [1, 0],
  [shear, 1],
]

const factors = ({ wide, narrow, lambda }: Sheared) =>
  [wide, narrow].map((a) => localFactor(logisticCurvatures(a), lambda))

/** 𝒥 = W⁻¹ diag(factors) W. */
const shearedJacobian = (point: Sheared): matrices.Matrix =>
  matrices.times(shearing(-point.shear), matrices.times(matrices.diagonal(factors(point)), shearing(point.shear)))

/** (spectral radius of 𝒥)^(T−1). */
export const spectralShrinkage = (point: Sheared & { readonly T: number }): number =>
  Math.exp((point.T - 1) * Math.log(Math.max(...factors(point))))

/** The direction in which one generation stretches most. */
export function worstDirection(point: Sheared): readonly number[] {
  const sheared = shearedJacobian(point)
  const { values, vectors } = matrices.eigen(matrices.times(matrices.transpose(sheared), sheared))
  const [first = 0, second = 0] = values
  return matrices.transpose(vectors)[first > second ? 0 : 1] ?? []
}

/** ‖𝒥^(T−1) v‖ for the worst direction v. */
export function growth(point: Sheared & { readonly T: number }): number {
  const sheared = shearedJacobian(point)
  let error = worstDirection(point)
  for (let t = 1; t < point.T; t++) error = matrices.apply(sheared, error)
  return matrices.length(error)
}

/** The length of an error in the metric of K. */
export function lengthByCurvature(point: Sheared, error: readonly number[]): number {
  const squares = matrices
    .apply(shearing(point.shear), error)
    .map((u, j) => u * u * logisticCurvatures(j === 0 ? point.wide : point.narrow).real)
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0))
}

/** λx at which the Euclidean norm of the loop reaches 1 for the nilpotent shift of size m: 1/(2 cos(π/(m+1))); never for 1. */
export const shiftThreshold = (m: number): number =>
  m === 1 ? Number.POSITIVE_INFINITY : 1 / (2 * Math.cos(Math.PI / (m + 1)))

export default theorem({
  id: 'bertrand-2024/transient-growth',
  title:
    'What a bound on λ buys is a Euclidean error that shrinks in every generation; without it the error may grow before it vanishes',
  source: { paper: bertrand2024, locator: 'the condition of Theorem 1', standing: 'derived' },
  statement: String.raw`\|\mathcal J\|_2 < 1 \iff \mathrm{Id} + \lambda (M + M^\top) \succ 0, \quad M = K^{-1} I; \qquad \lambda (e - 1) < 1 \;\Longrightarrow\; \|\mathcal J\|_2 < 1; \qquad \|\mathcal J\|_K = \frac{\lambda \mu_{\max}}{1 + \lambda \mu_{\max}} < 1 \text{ always}`,
  assumptions: [
    'the setting of *retraining-jacobian*: $\\mathcal J = (K + \\lambda I)^{-1} \\lambda I$ with $K \\succeq \\alpha\\,\\mathrm{Id} \\succ 0$ and $I \\succeq 0$, $e = \\|I - K\\|/\\alpha$',
  ],
  notes: [
    'Proof of the equivalence: $\\|\\lambda M w\\| < \\|(\\mathrm{Id} + \\lambda M) w\\|$ for all $w$, squared.',
    'So for $L\\varepsilon \\le \\alpha$ the Euclidean error shrinks for every $\\lambda$. The constant 1 in $\\lambda(e-1) < 1$ cannot be improved in the class of all $K$ and $I$ with given $e$.',
    'If only $\\|M\\| \\le x$ and a real spectrum are known, as in a proof by Neumann series, the limit is $\\lambda x = 1/(2\\cos(\\pi/(m+1)))$ in dimension $m$, by the nilpotent shift, a limit of admissible $M$. It tends to the ½ of Theorem 1: that constant is optimal for its proof, and is not where loops stop converging.',
  ],
  formulas: [
    formula({
      latex: String.raw`\frac{\lambda \mu_{\max}}{1 + \lambda \mu_{\max}}`,
      domain: domain({
        K: axis.logUniform(0.1, 10),
        I: axis.logUniform(0.1, 10),
        lambda: axis.logUniform(0.01, 100),
      }),
      computes: ({ K, I, lambda }) =>
        spectralRadius({ real: matrices.diagonal([K, 1]), model: matrices.diagonal([I, 1]) }, lambda),
      symbols: { '\\mu_{\\max}': ({ K, I }) => Math.max(I / K, 1) },
    }),
    formula({
      latex: String.raw`1/(2\cos(\pi/(m+1)))`,
      domain: domain({ m: axis.integer(2, 100) }),
      computes: ({ m }) => shiftThreshold(m),
    }),
  ],
})
