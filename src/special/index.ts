// Special functions, one door to the libraries that are right.

export { regularizedBeta, regularizedBetaUpper } from './beta.ts'
export { bisect } from './bisect.ts'
export { centralDifference, centralDifferences } from './central-differences.ts'
export { choleskyRoot } from './cholesky-root.ts'
export { equallySpaced, type Quadrature } from './equally-spaced.ts'
export {
  digamma,
  gammaQuantile,
  gammaUpperQuantile,
  logGamma,
  regularizedGammaLower,
  regularizedGammaUpper,
  trigamma,
} from './gamma.ts'
export { gaussLegendre } from './gauss-legendre.ts'
export { gaussLegendreRule, type QuadratureRule } from './gauss-legendre-rule.ts'
export { normalCdf, normalQuantile, normalSurvival } from './normal.ts'
export { normalExpectation } from './normal-expectation.ts'
