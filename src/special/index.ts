// Special functions, one door to the libraries that are right.

export { regularizedBeta, regularizedBetaUpper } from './beta.ts'
export { bisect } from './bisect.ts'
export { centralDifference } from './central-difference.ts'
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
export { normalCdf, normalQuantile, normalSurvival } from './normal.ts'
export { normalExpectation } from './normal-expectation.ts'
