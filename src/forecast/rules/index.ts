import { diversityHalf } from './counts/diversity-half.ts'
import { diversityLeft } from './counts/diversity-left.ts'
import { diversityOfFixedReal } from './counts/diversity-of-fixed-real.ts'
import { diversityOfFreshReal } from './counts/diversity-of-fresh-real.ts'
import { knownShareError } from './counts/known-share-error.ts'
import { settledDiversity } from './counts/settled-diversity.ts'
import { accumulatedMeanError } from './gaussian/accumulated-mean-error.ts'
import { accumulatedVariance } from './gaussian/accumulated-variance.ts'
import { halfTime } from './gaussian/half-time.ts'
import { pooledVariance } from './gaussian/pooled-variance.ts'
import { replacedMeanError } from './gaussian/replaced-mean-error.ts'
import { replacedVariance } from './gaussian/replaced-variance.ts'
import { spreadKept } from './gaussian/spread-kept.ts'
import { subsampledVariance } from './gaussian/subsampled-variance.ts'
import { varianceLimit } from './gaussian/variance-limit.ts'
import { accumulatedError } from './means/accumulated-error.ts'
import { accumulatedErrorLimit } from './means/accumulated-error-limit.ts'
import { biasedError } from './means/biased-error.ts'
import { neededSize } from './means/needed-size.ts'
import { replacedError } from './means/replaced-error.ts'
import { subsampledError } from './means/subsampled-error.ts'
import { wins } from './means/wins.ts'
import { aroundRealError } from './mixing/around-real-error.ts'
import { bestWeight } from './mixing/best-weight.ts'
import { mixedError } from './mixing/mixed-error.ts'
import { mixedErrorBound } from './mixing/mixed-error-bound.ts'
import { pooledError } from './mixing/pooled-error.ts'
import { priceOfReplay } from './mixing/price-of-replay.ts'
import { weightedError } from './mixing/weighted-error.ts'
import { accumulatedRegression } from './models/accumulated-regression.ts'
import { kernelPool } from './models/kernel-pool.ts'
import { leastNormLoss } from './models/least-norm-loss.ts'
import { poissonAlive } from './models/poisson-alive.ts'
import { replacedRegression } from './models/replaced-regression.ts'
import { shiftedLabels } from './models/shifted-labels.ts'
import { shiftedLabelsFloor } from './models/shifted-labels-floor.ts'
import type { Rule } from './rule.ts'
import { symbolSurvival } from './symbols/symbol-survival.ts'
import { symbolSurvivalAtLeast } from './symbols/symbol-survival-bounds.ts'
import { vocabularyLeft } from './symbols/vocabulary-left.ts'
import { vocabularyLeftAtLeast } from './symbols/vocabulary-left-bound.ts'

/** All ways from a recipe to a law, in the order in which their answers are given. */
export const RULES: readonly Rule[] = [
  replacedError,
  accumulatedError,
  accumulatedErrorLimit,
  mixedError,
  mixedErrorBound,
  priceOfReplay,
  weightedError,
  bestWeight,
  pooledError,
  aroundRealError,
  biasedError,
  subsampledError,
  wins,
  neededSize,
  replacedVariance,
  replacedMeanError,
  spreadKept,
  halfTime,
  accumulatedVariance,
  accumulatedMeanError,
  pooledVariance,
  varianceLimit,
  subsampledVariance,
  diversityLeft,
  diversityHalf,
  diversityOfFixedReal,
  diversityOfFreshReal,
  settledDiversity,
  symbolSurvival,
  symbolSurvivalAtLeast,
  vocabularyLeft,
  vocabularyLeftAtLeast,
  knownShareError,
  poissonAlive,
  replacedRegression,
  accumulatedRegression,
  shiftedLabels,
  shiftedLabelsFloor,
  leastNormLoss,
  kernelPool,
]
