import { laws, points } from 'collapse-check'
import { agreement, diversityAtLeast } from '#theorems/borkar-2025/injection'
import * as bootstrapChain from '#theorems/he-2025/bootstrap-chain'
import * as knownShare from '#theorems/kanabar-2026/known-share'
import { gain, gainAtMost } from '#theorems/kanabar-2026/watermark'
import * as corollary1 from '#theorems/suresh-2025/corollary-1'
import { transformAtMost, transformMean } from '#theorems/suresh-2025/laplace-order'
import { effectiveGenerations, exponentError } from '#theorems/suresh-2025/linear-forgetting'
import { vocabularyMean } from '#theorems/suresh-2025/surviving-vocabulary'
import * as theorem1 from '#theorems/suresh-2025/theorem-1'
import * as bothEnds from '#theorems/suresh-2025/theorem-1-both-ends'
import { sharpenedSurvivalAtMost } from '#theorems/suresh-2025/theorem-1-sharpened'
import { poissonSurvival, poissonSurvivalBounds } from '#theorems/suresh-2025/theorem-2'
import * as undecidedSymbol from '#theorems/suresh-2025/undecided-symbol'
import * as blindPooling from '#theorems/wang-2026/blind-pooling'
import { extinction, extinctionBounds } from '#theorems/xu-2025/forgetting'
import { bounds } from './bounds.ts'

const survivals = points({
  n: [2, 5, 20, 100, 500],
  p0: [0.5, 0.2, 0.05, 0.01, 0.001],
  k: [1, 2, 3, 10, 50, 300],
})
bounds('Theorem 1 of Suresh et al.', survivals, {
  low: theorem1.survivalAtLeast,
  law: laws.wrightFisherSurvival,
  high: theorem1.survivalAtMost,
})
bounds('its sharpening', survivals, {
  law: laws.wrightFisherSurvival,
  high: (point) => sharpenedSurvivalAtMost(point),
})
bounds('the sharpening is one', survivals, {
  law: (point) => sharpenedSurvivalAtMost(point),
  high: theorem1.survivalAtMost,
})
/** Where the law is above rounding: it is a difference of numbers near 1. */
const undecided = survivals.filter((point) => undecidedSymbol.undecided(point) > 1e-6)
bounds('both symbols alive, by Theorem 1', undecided, {
  low: bothEnds.undecidedAtLeast,
  law: undecidedSymbol.undecided,
  high: bothEnds.undecidedAtMost,
})
bounds('both symbols alive, by the variety', undecided, {
  low: undecidedSymbol.undecidedAtLeast,
  law: undecidedSymbol.undecided,
  high: undecidedSymbol.undecidedAtMost,
})

bounds('Theorem 2', points({ n: [1, 10, 1000], lambda: [0.001, 0.1, 1, 20], k: [1, 2, 5, 20, 1000] }), {
  low: (point) => poissonSurvivalBounds(point)[0],
  law: poissonSurvival,
  high: (point) => poissonSurvivalBounds(point)[1],
})

const texts = points({ n: [10, 200], symbols: [5, 300], exponent: [0.5, 1, 2], shift: [0, 3], k: [1, 3, 20] })
bounds('Corollary 1', texts.map(corollary1.vocabulary), {
  low: corollary1.vocabularyAtLeast,
  law: vocabularyMean,
  high: corollary1.vocabularyAtMost,
})

bounds(
  'the Laplace transform of a count',
  points({ n: [2, 10, 60], p0: [0.02, 0.2, 0.5, 0.9], k: [1, 2, 5, 20], theta: [0.01, 0.5, 3, 20] }),
  { law: transformMean, high: transformAtMost },
)
bounds('the formula of the linear law', points({ k: Array.from({ length: 2000 }, (_, i) => i + 2) }), {
  law: ({ k }) => Math.abs(2 / laws.survivalExponent(k) / effectiveGenerations(k) - 1),
  high: ({ k }) => exponentError(k),
})
bounds('extinction', points({ mean: [0.1, 1, 10], n: [1, 10], p: [0, 1, 2], T: [1, 2, 20, 300] }), {
  low: (point) => extinctionBounds(point)[0],
  law: (point) => extinction(point),
  high: (point) => extinctionBounds(point)[1],
})

bounds('a sample resampled', points({ n: [1, 2, 20, 1000, 1e7], T: [1, 2, 20, 1000] }), {
  low: bootstrapChain.distanceAtLeast,
  law: bootstrapChain.chainDistance,
  high: bootstrapChain.distanceAtMost,
})
bounds('blind pooling', points({ m: 1000, real: [0, 1, 100, 500, 900, 1000], T: [1, 2, 10, 1000] }), {
  low: blindPooling.blindRiskAtLeast,
  law: blindPooling.blindRisk,
  high: blindPooling.blindRiskAtMost,
})
const crawls = points({
  symbols: [2, 10],
  exponent: [0, 1],
  n: [1, 20, 1e6],
  share: [0.01, 0.5, 1],
  T: [1, 2, 50],
})
bounds('the share of a crawl known', crawls, {
  low: (point) => knownShare.riskAtLeast(point, knownShare.unlabelled(point)),
  law: (point) => knownShare.correctedRisk(point, knownShare.unlabelled(point)),
  high: (point) => knownShare.riskAtMost(point, knownShare.unlabelled(point)),
})
bounds('the gain of a watermark', points({ share: [0.001, 0.1, 0.9, 1], epsilon: [0.001, 0.1, 0.5] }), {
  law: ({ share, epsilon }) => gain({ kind: 'symmetric', error: epsilon, share }),
  high: gainAtMost,
})
bounds(
  'the diversity of a model with fresh data',
  points({ symbols: [2, 10], exponent: [0, 1], n: [2, 50, 1e6], c: [1e-4, 0.1, 1], T: [1, 5, 1000] }),
  { low: diversityAtLeast, law: (point) => 1 - agreement(point) },
)
