import { axis, domain, formula, matrices, theorem } from 'collapse-check'
import { bertrand2024 } from './paper.ts'

/** What decides stability in one dimension. */
export interface Curvatures {
  /** K: minus the second derivative of the real data's mean log-likelihood at θ⋆. */
  readonly real: number
  /** I: the Fisher information of the model at θ⋆. */
  readonly model: number
}

/** λI / (K + λI), the factor by which one generation shrinks a small error. */
export const localFactor = ({ real, model }: Curvatures, lambda: number): number =>
  (lambda * model) / (real + lambda * model)

/** What decides stability in several dimensions. */
export interface CurvatureMatrices {
  /** K, positive definite. */
  readonly real: matrices.Matrix
  /** I, positive semidefinite. */
  readonly model: matrices.Matrix
}

/** 𝒥 = (K + λI)⁻¹λI. */
export const jacobian = ({ real, model }: CurvatureMatrices, lambda: number): matrices.Matrix =>
  matrices.times(matrices.inverse(matrices.plus(real, model, lambda)), matrices.scaled(model, lambda))

/** Logistic location family, half of the data at a and half at −a: K = 1/(2 cosh²(a/2)), I = 1/3. */
export const logisticCurvatures = (a: number): Curvatures => {
  const cosh = Math.cosh(a / 2)
  return { real: 1 / (2 * cosh * cosh), model: 1 / 3 }
}

/** Cauchy location family at the maximum √(a² − 1), half of the data at a > 1 and half at −a. */
export const cauchyCurvatures = (a: number): Curvatures => ({ real: (a * a - 1) / (a * a), model: 1 / 2 })

/**
 * Student's t with 3 degrees of freedom, half of the data at a and half at −a: one maximum, at 0, if a² < 3, else
 * two, at ±√(a² − 3). There both observations have curvatures that add up to K; I = (ν + 1)/(ν + 3).
 */
export const studentCurvatures = (a: number): Curvatures => {
  const square = a * a
  const real = square < 3 ? (4 * (3 - square)) / ((3 + square) * (3 + square)) : (2 * (square - 3)) / (3 * square)
  return { real, model: 2 / 3 }
}

/** Laplace location family, where f is the density of the data at their median: K = 2f, I = 1. */
export const laplaceCurvatures = (density: number): Curvatures => ({ real: 2 * density, model: 1 })

export default theorem({
  id: 'bertrand-2024/retraining-jacobian',
  title:
    'Near its fixed point the loop shrinks errors by the matrix (K + λI)⁻¹λI, in which only the curvature of the real data counts against synthetic data',
  source: {
    paper: bertrand2024,
    locator: 'the map whose stability Theorem 1 studies',
    standing: 'derived',
  },
  statement: String.raw`\mathcal J = (K + \lambda I)^{-1} \lambda I, \qquad K = -\mathbb E_{p_d} \nabla^2_\theta \log p_{\theta_\star}(x), \quad I = \mathbb E_{p_{\theta_\star}} \bigl[\nabla_\theta \log p_{\theta_\star}\, \nabla_\theta \log p_{\theta_\star}^\top\bigr]`,
  assumptions: [
    'infinitely many observations: the real data, and $\\lambda > 0$ synthetic ones of the latest model to each real one (fixed real + latest synthetic)',
    'the next model is the local maximum of the likelihood that ascent from the latest one reaches',
    '$\\theta_\\star$ is a nondegenerate local maximum of the real data’s mean log-likelihood: $K \\succ 0$',
  ],
  notes: [
    'Proof: the gradient $F(\\theta, \\theta^\\prime)$ of the pooled mean log-likelihood vanishes at $(\\theta_\\star, \\theta_\\star)$; $D_{\\theta^\\prime} F = -(K + \\lambda I)$, and $D_\\theta F = \\lambda I$ because the score times the density is the derivative of the density. Now the implicit function theorem.',
    'In the well-specified case $K = I$ it is $\\lambda/(1+\\lambda)$ in every direction. Data that are more concentrated than the model ($K > I$) make the loop faster, more spread-out ones slower.',
    'The Laplace family has no second derivative where it matters, and still obeys the formula: the smoothness that is assumed in the paper is not needed for it.',
  ],
  formulas: [
    formula({
      latex: String.raw`(K + \lambda I)^{-1} \lambda I`,
      domain: domain({ K: axis.logUniform(0.1, 10), I: axis.logUniform(0.1, 10), lambda: axis.logUniform(0.01, 100) }),
      computes: ({ K, I, lambda }) => localFactor({ real: K, model: I }, lambda),
    }),
    formula({
      latex: String.raw`(K + \lambda I)^{-1} \lambda I`,
      domain: domain({ K: axis.logUniform(0.1, 10), I: axis.logUniform(0.1, 10), lambda: axis.logUniform(0.01, 100) }),
      computes: ({ K, I, lambda }) => jacobian({ real: [[K]], model: [[I]] }, lambda)[0]?.[0] ?? Number.NaN,
    }),
  ],
})
