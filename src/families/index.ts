// Parametric families, what a family can be made of, and the modifiers that change how one is fitted or sampled.

export {
  additiveBias,
  changedEstimator,
  type EstimatorBias,
  multiplicativeBias,
} from './changed/biased-estimator.ts'
export { dataAround } from './changed/data-around.ts'
export {
  distortedSampler,
  type Perturbation,
  perturbedSampler,
  temperedSampler,
} from './changed/distorted-sampler.ts'
export { drawnOneByOne } from './changed/drawn-one-by-one.ts'
export { renamed } from './changed/renamed.ts'
export { scaledData } from './changed/scaled-data.ts'
export { type Selection, selectedSampler } from './changed/selected-sampler.ts'
export {
  type Keep,
  nucleus,
  truncatedSampler,
  withinStandardDeviations,
} from './changed/truncated-sampler.ts'
export { type Watcher, watched } from './changed/watched.ts'
export { withNoise } from './changed/with-noise.ts'
export { withoutChance } from './changed/without-chance.ts'
export { bernoulli } from './counts/bernoulli.ts'
export { bernoulliLogit } from './counts/bernoulli-logit.ts'
export { binomial } from './counts/binomial.ts'
export { categorical } from './counts/categorical.ts'
export { negativeBinomial } from './counts/negative-binomial.ts'
export { poisson } from './counts/poisson.ts'
export { softmaxCategorical } from './counts/softmax-categorical.ts'
export { dataSource } from './data-source.ts'
export { drawByReduction, fitByStatistic } from './family.ts'
export { gaussian } from './gaussian/gaussian.ts'
export { gaussianMean } from './gaussian/gaussian-mean.ts'
export { gaussianVariance } from './gaussian/gaussian-variance.ts'
export { gaussianVector } from './gaussian/gaussian-vector.ts'
export { leakyBlocks } from './leaky/leaky-blocks.ts'
export { leakyStaircase, staircaseDistance } from './leaky/leaky-staircase.ts'
export { STAIRCASE_LEAKS_FROM } from './leaky/leaky-staircase-statistic.ts'
export { hasHit, type LeakyUniformOptions, leakyUniform } from './leaky/leaky-uniform.ts'
export { leakyUniformDistance } from './leaky/leaky-uniform-distance.ts'
export { cauchyLocation } from './location/cauchy-location.ts'
export { laplaceLocation } from './location/laplace-location.ts'
export { type LocationMean, locationMean } from './location/location-mean.ts'
export { logisticLocation } from './location/logistic-location.ts'
export { secantLocation } from './location/secant-location.ts'
export { shearedLogistic } from './location/sheared-logistic.ts'
export { type LocationSolver, studentLocation } from './location/student-location.ts'
export { vonMises } from './location/von-mises.ts'
export { meanStatistic } from './mean-statistic.ts'
export { gaussianMixture } from './mixtures/gaussian-mixture.ts'
export { mixtureWeights } from './mixtures/mixture-weights.ts'
export { type SymmetricMixtureFit, symmetricMixture } from './mixtures/symmetric-mixture.ts'
export { multivariateGaussian } from './multivariate/multivariate-gaussian.ts'
export { histogram } from './nonparametric/histogram.ts'
export { kernelDensity } from './nonparametric/kernel-density.ts'
export { memoriser } from './nonparametric/memoriser.ts'
export { hyperbolicSecant } from './quadratic-variance/hyperbolic-secant.ts'
export { type QuadraticVarianceFamily, quadraticVariance } from './quadratic-variance/quadratic-variance.ts'
export { reduction } from './reduction.ts'
export { linearRegression } from './regression/linear-regression.ts'
export { logisticRegression } from './regression/logistic-regression.ts'
export { exponential } from './scale/exponential.ts'
export { gamma } from './scale/gamma.ts'
export { inverseGaussian } from './scale/inverse-gaussian.ts'
export { laplaceScale } from './scale/laplace-scale.ts'
export { pareto } from './scale/pareto.ts'
export { powerFunction } from './scale/power-function.ts'
export { rayleigh } from './scale/rayleigh.ts'
export { shiftedExponential } from './scale/shifted-exponential.ts'
export { uniform } from './scale/uniform.ts'
export { weibullScale } from './scale/weibull-scale.ts'
export { totalStatistic } from './total-statistic.ts'
