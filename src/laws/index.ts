// Exact laws, in closed form or by recursion: what theory says comes out.

export {
  contaminatedRisk,
  correctedRisk,
  type MixedPart,
} from './accumulation/accumulated-risk.ts'
export { correctedMoments } from './accumulation/corrected-moments.ts'
export { harmonicSquares } from './accumulation/harmonic-squares.ts'
export { quadraticVariance, quadraticVarianceLimit } from './accumulation/quadratic-variance.ts'
export {
  type DeviationMoments,
  deviationMoments,
  type MeanStep,
  type VarianceFunction,
} from './accumulation/quadratic-variance-moments.ts'
export { reciprocalSum } from './accumulation/reciprocal-sum.ts'
export { type FittedVariance, subsampledGaussian } from './accumulation/subsampled-gaussian.ts'
export { subsampledMoments } from './accumulation/subsampled-moments.ts'
export { binomialLaw } from './binomial-law.ts'
export { type Choice, choiceLaw } from './choice-law.ts'
export { ancestors } from './counts/ancestors.ts'
export { countChain } from './counts/count-chain.ts'
export { poissonExtinction } from './counts/poisson-extinction.ts'
export { type PooledCounts, pooledCountLaw, pooledSquaredDistance } from './counts/pooled-counts.ts'
export { staircaseSurvival } from './counts/staircase-survival.ts'
export { survivalExponent, survivalExponentBounds } from './counts/survival-exponent.ts'
export { wrightFisherSurvival } from './counts/wright-fisher.ts'
export { zipfMandelbrot } from './counts/zipf-mandelbrot.ts'
export { discrete, type LatticeLaw } from './discrete.ts'
export { gammaProductTail } from './gaussian/gamma-product-tail.ts'
export { gaussianMeanTail } from './gaussian/gaussian-mean-tail.ts'
export { gaussianSpreadTail } from './gaussian/gaussian-spread-tail.ts'
export {
  accumulatedDistortedFourth,
  accumulatedDistortedVariance,
  accumulatedGaussian,
  accumulatedUnbiasedVariance,
  replacedGaussian,
  replacedGaussianWasserstein,
} from './gaussian/gaussian-walk.ts'
export { meanSdRatio } from './gaussian/mean-sd-ratio.ts'
export { type PooledGaussian, type PooledMoments, pooledGaussian } from './gaussian/pooled-gaussian.ts'
export { relativeSteps } from './gaussian/relative-steps.ts'
export { type GammaStep, type ScaleFamily, scaleStep } from './gaussian/scale-step.ts'
export type { VarianceDivisor } from './gaussian/variance-divisor.ts'
export { positiveQuadraticForm } from './imhof.ts'
export { kolmogorovDistance } from './kolmogorov-distance.ts'
export { meanOverFirstLeak } from './leaky/first-leak.ts'
export { leakHitAtLeast } from './leaky/leak-hits.ts'
export {
  collapseDespiteSize,
  collapseWithoutHit,
  hitWithoutCollapse,
} from './leaky/leaky-uniform-collapse.ts'
export {
  type CauchyComponent,
  cauchyDivergence,
  cauchyLogLikelihood,
  cauchyScores,
  globalCauchyRetraining,
  localCauchyRetraining,
} from './location/cauchy-location.ts'
export {
  type LocationScores,
  locationRetraining,
  orbit,
  type Retraining,
} from './location/location-retraining.ts'
export {
  type Atom,
  laplaceScores,
  logisticScores,
  mixture,
  studentScores,
  twoAtoms,
} from './location/location-scores.ts'
export { type LogisticLoop, logisticLoopWithin } from './location/logistic-loop.ts'
export { logisticWasserstein } from './location/logistic-wasserstein.ts'
export {
  bestRealWeight,
  fixedRealVariance,
  freshRealVariance,
  weightedRealVariance,
} from './mixing/real-and-synthetic.ts'
export {
  accumulatedRegressionRisk,
  projectedShare,
  replacedRegressionRisk,
  shiftedRegressionRisk,
} from './mixing/regression-risk.ts'
export {
  accumulatedKernelFourth,
  accumulatedKernelVariance,
  distortedVarianceLimit,
  injectedAgreement,
  replacedKernelVariance,
  resamplingDistance,
} from './mixing/resampling.ts'
export { shiftedRegressionVariance } from './mixing/shifted-regression-variance.ts'
export { normalLaw, normalScaleGap } from './normal-law.ts'
export {
  beatsIndependentRealOnly,
  beatsRealOnly,
  relativeSyntheticVariance,
} from './races/beats-real-only.ts'
export { type ChainRace, chainRace } from './races/chain-race.ts'
export { type CountFamily, type CountRace, countRace } from './races/count-race.ts'
export { meanAndVarianceRace } from './races/mean-and-variance-race.ts'
export { type ScaleRace, scaleRace } from './races/scale-race.ts'
