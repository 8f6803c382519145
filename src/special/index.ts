// Special functions, one door to the libraries that are right.

export { regularizedBeta, regularizedBetaUpper } from './beta.ts'
export { bisect } from './bisect.ts'
export {
  digamma,
  gammaQuantile,
  gammaUpperQuantile,
  logGamma,
  regularizedGammaLower,
  regularizedGammaUpper,
  trigamma,
} from './gamma.ts'
export { hurwitzZeta } from './hurwitz-zeta.ts'
export { overHalfLine, overInterval, overLine } from './integrals/carried-midpoints.ts'
export { centralDifference, centralDifferences } from './integrals/central-differences.ts'
export { equallySpaced, type Quadrature } from './integrals/equally-spaced.ts'
export { gaussLegendre } from './integrals/gauss-legendre.ts'
export { gaussLegendreRule, type QuadratureRule } from './integrals/gauss-legendre-rule.ts'
export { normalExpectation } from './integrals/normal-expectation.ts'
export { choleskyRoot } from './linear-algebra/cholesky-root.ts'
export { normalCdf, normalQuantile, normalSurvival } from './normal.ts'
