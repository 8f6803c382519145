// Exact laws, in closed form or by recursion: what theory says comes out.

export { accumulatedProductLog, accumulatedProductMoment } from './accumulated-product.ts'
export { contaminatedRisk, correctedRisk, subsampledRisk } from './accumulated-risk.ts'
export { ancestors } from './ancestors.ts'
export { beatsIndependentRealOnly, beatsRealOnly, relativeSyntheticVariance } from './beats-real-only.ts'
export { binomialLaw } from './binomial-law.ts'
export {
  type CauchyComponent,
  cauchyDivergence,
  cauchyLogLikelihood,
  cauchyScores,
  globalCauchyRetraining,
  localCauchyRetraining,
} from './cauchy-location.ts'
export { type ChainRace, chainRace } from './chain-race.ts'
export { countChain } from './count-chain.ts'
export { type CountFamily, type CountRace, countRace } from './count-race.ts'
export { covarianceLoop, covarianceLoopLimit } from './covariance-loop.ts'
export { discrete, type LatticeLaw } from './discrete.ts'
export { meanOverFirstLeak } from './first-leak.ts'
export { gammaProductTail } from './gamma-product-tail.ts'
export { gaussianMeanTail } from './gaussian-mean-tail.ts'
export { gaussianSpreadTail } from './gaussian-spread-tail.ts'
export {
  accumulatedDistortedVariance,
  accumulatedGaussian,
  accumulatedUnbiasedVariance,
  replacedGaussian,
  replacedGaussianWasserstein,
} from './gaussian-walk.ts'
export { harmonicSquares } from './harmonic-squares.ts'
export { positiveQuadraticForm } from './imhof.ts'
export { kolmogorovDistance } from './kolmogorov-distance.ts'
export { leakHitAtLeast } from './leak-hits.ts'
export { collapseDespiteSize, collapseWithoutHit, hitWithoutCollapse } from './leaky-uniform-collapse.ts'
export { type LocationScores, locationRetraining, orbit, type Retraining } from './location-retraining.ts'
export {
  type Atom,
  laplaceScores,
  logisticScores,
  mixture,
  studentScores,
  twoAtoms,
} from './location-scores.ts'
export { type LogisticLoop, logisticLoopWithin } from './logistic-loop.ts'
export { logisticWasserstein } from './logistic-wasserstein.ts'
export { meanAndVarianceRace } from './mean-and-variance-race.ts'
export { meanSdRatio } from './mean-sd-ratio.ts'
export { normalLaw, normalScaleGap } from './normal-law.ts'
export { poissonExtinction } from './poisson-extinction.ts'
export { type PooledCounts, pooledCountLaw, pooledSquaredDistance } from './pooled-counts.ts'
export { quadraticVariance, quadraticVarianceLimit } from './quadratic-variance.ts'
export {
  type DeviationMoments,
  deviationMoments,
  type MeanStep,
  type VarianceFunction,
} from './quadratic-variance-moments.ts'
export {
  bestRealWeight,
  fixedRealVariance,
  freshRealVariance,
  weightedRealVariance,
} from './real-and-synthetic.ts'
export { reciprocalSum } from './reciprocal-sum.ts'
export {
  accumulatedRegressionRisk,
  projectedShare,
  replacedRegressionRisk,
  shiftedRegressionRisk,
} from './regression-risk.ts'
export { relativeSteps } from './relative-steps.ts'
export {
  accumulatedKernelVariance,
  distortedVarianceLimit,
  injectedAgreement,
  replacedKernelVariance,
  resamplingDistance,
} from './resampling.ts'
export { type ScaleRace, scaleRace } from './scale-race.ts'
export {
  type GammaStep,
  logMoment,
  type ScaleFamily,
  type ScaleWalk,
  scaleStep,
  scaleWalk,
  uniformStep,
} from './scale-walk.ts'
export { staircaseSurvival } from './staircase-survival.ts'
export { survivalExponent, survivalExponentBounds } from './survival-exponent.ts'
export type { VarianceDivisor } from './variance-divisor.ts'
export { wrightFisherSurvival } from './wright-fisher.ts'
export { zipfMandelbrot } from './zipf-mandelbrot.ts'
