import * as absorption from '#theorems/barzilai-shamir-2025/absorption'
import * as amplification from '#theorems/barzilai-shamir-2025/amplification'
import * as assumption2 from '#theorems/barzilai-shamir-2025/assumption-2'
import * as collapsePersists from '#theorems/barzilai-shamir-2025/collapse-persists'
import * as delayedCollapse from '#theorems/barzilai-shamir-2025/delayed-collapse'
import * as explicitTail from '#theorems/barzilai-shamir-2025/explicit-tail'
import * as firstModel from '#theorems/barzilai-shamir-2025/first-model'
import * as lemmaF2 from '#theorems/barzilai-shamir-2025/lemma-f-2'
import * as lemmaF7 from '#theorems/barzilai-shamir-2025/lemma-f-7'
import * as staircaseConsistency from '#theorems/barzilai-shamir-2025/staircase-consistency'
import * as suddenCollapse from '#theorems/barzilai-shamir-2025/sudden-collapse'
import * as theorem51 from '#theorems/barzilai-shamir-2025/theorem-5-1'
import * as theorem51FirstModel from '#theorems/barzilai-shamir-2025/theorem-5-1-first-model'
import * as theorem52 from '#theorems/barzilai-shamir-2025/theorem-5-2'
import { byHand, each, Z } from '../by-hand.ts'

byHand(absorption, {
  absorbed: [[absorption.absorbed({ n: 3, T: 5, p: 1 / 3 }), 1 / 27 + 8 / 27]],
})

byHand(amplification, {
  // One observation hits with probability α/2, α = min(d/2, ¼) with d uniform: E α/2 = (½·¼ + ∫₀^½ d/2 dd)/2 = 3/32.
  // The product form replaces 1 − α/2 by e^(−α/2): ½e^(−1/8) + ∫₀^½ e^(−d/4) dd = 4 − 3½e^(−1/8).
  hitsAtLeast: [[amplification.hitsAtLeast({ m: 1, n: 1 }), 1 - (4 - 3.5 * Math.exp(-1 / 8)), 1e-4]],
  hitsAtMost: [
    [amplification.hitsAtMost({ m: 1, n: 1 }), 1 - (4 - 3.5 * Math.exp(-1 / 8)) + 4 * Math.exp(-2), 1e-4],
  ],
  // Two observations in two blocks: both in one (f(2)f(0)), or one in each (f(1)²), as often.
  meanOfProduct: [[amplification.meanOfProduct(2, 2, (j) => [2, 3, 5][j] ?? Number.NaN), (10 + 9) / 2, 1e-9]],
  // The paper's limit for one block is 0.2411.
  hitProbability: [
    [amplification.hitProbability(1), 0.2411, 5e-5],
    [amplification.hitProbability(2), 1 - 0.7589 * 0.7589, 1e-4],
  ],
})

byHand(assumption2, {
  // ½e^(−(u + 1)), the tail of x − 1 at u over 2e^(−u²/2): at u = 2 it is ½e^(−3 + 2).
  exponentialTailRatio: [
    [assumption2.exponentialTailRatio(2, 1), 0.5 * Math.exp(-1)],
    [assumption2.exponentialTailRatio(2, 2), 0.5 * Math.exp(-2.5)],
  ],
})

byHand(collapsePersists, {
  // One observation a batch: v₁(g) = 1 − g/4, v₂(g) = (1 − g/4)(1 − ¾g) + ∫₀^g ½(1 − h/4) dh = 1 − g/2 + g²/8, and the
  // gap is uniform with a cap at ½: ½v₂(½) + ∫₀^½ v₂ = 25/64 + 28/64 + 1/192 = 5/6.
  collapsedAtLeast: [[collapsePersists.collapsedAtLeast({ n: 1, T: 3 }), 1 / 6, 2e-4]],
})

byHand(delayedCollapse, {
  levelOf: each([1, 100, 101, 2e4, 1e6, 1.1e6, 1.3e9, 1e10, 1.1e10].map(delayedCollapse.levelOf), [
    2,
    2,
    Number.NaN,
    3,
    3,
    Number.NaN,
    4,
    4,
    Number.NaN,
  ]),
  // 1/(1 + k/2): the leak is half of an exponential gap.
  survivalLimit: [[delayedCollapse.survivalLimit(3), 2 / 5]],
  survivalLimitError: [[delayedCollapse.survivalLimitError(100), 0.01]],
})

byHand(explicitTail, {
  // ln(2/δ) = 1.
  boundedDeviation: [[explicitTail.boundedDeviation({ n: 3, delta: 2 / Math.E }), Math.PI / 6]],
  gaussianSupremumAtMost: [
    [explicitTail.gaussianSupremumAtMost(6, (Math.PI * Z) / 6), 0.1],
    [explicitTail.gaussianSupremumAtMost(6, 0), 1],
  ],
})

// Five observations at the ordered d₁ < d₂ < … may only be passed one at a time (two would need 3·ln 5/4 > 2·ln 2):
// d₁ is, if 5g(d₁) + ln 2 < 4g(min(d₂, ½)) with g(d) = ln(1 + d/(4(1 − d))). By midpoints over d₂.
function passedOfFive(): number {
  const firstBelow = (second: number) => {
    const rise = Math.expm1((4 * Math.log1p(second / (4 * (1 - second))) - Math.LN2) / 5)
    return rise <= 0 ? 0 : (4 * rise) / (1 + 4 * rise)
  }
  let sum = (5 * firstBelow(0.5)) / 16
  for (let i = 0; i < 2000; i++) {
    const d = (i + 0.5) / 4000
    sum += (20 * (1 - d) * (1 - d) * (1 - d) * firstBelow(d)) / 4000
  }
  return sum
}

byHand(firstModel, {
  // To pass one of four would need 3·ln 5/4 > ln 2, which is not so.
  overshootAt: [
    [firstModel.overshootAt({ n: 4 }), 0],
    [firstModel.overshootAt({ n: 5 }), passedOfFive(), 1e-4],
  ],
  // Of two observations none is passed: the leak is half of the smaller distance.
  leakAbove: [[firstModel.leakAbove({ n: 2, y: 0.2 }), 0.8 * 0.8, 1e-4]],
  // s = 3.2797… solves 2^(−s) = 1 − s/4.
  overshootProbability: [[overshootResidual(firstModel.overshootProbability()), 0]],
  leakAtMost: [[firstModel.leakAtMost({ n: 1000, y: 10 }), Math.exp(-4.65) + Math.exp(-7.2)]],
})

/** 0 where p = 1 − s/4 and 2^(−s) = p, s > 0. */
function overshootResidual(p: number): number {
  return p > 0.01 && p < 0.9 ? Math.exp(-4 * (1 - p) * Math.LN2) - p : Number.NaN
}

byHand(lemmaF2, {
  leakOfLevel: each([3 / 4, 1 / 4].map(lemmaF2.leakOfLevel), [1 / 8, 1 / 4]),
  leakAsWritten: [[lemmaF2.leakAsWritten(1 / 4), 3 / 8]],
  // (¾ / ½)³ · (¼)² = 27/128.
  logLikelihood: [
    [lemmaF2.logLikelihood(1 / 4, 3, 2), Math.log(27 / 128)],
    [lemmaF2.logLikelihood(0, 3, 0), 0],
  ],
})

byHand(lemmaF7, {
  visitsAtMost: [[lemmaF7.visitsAtMost({ n: 10, u: 0.1, delta: Math.exp(-1) }), 2 + Math.exp(2) + 2, 1e-11]],
  // Of two visits with probability ½ each: both, given one of them, in one case of three.
  tailGivenVisit: each(
    [2, 1.5, 3].map((q) => lemmaF7.tailGivenVisit({ n: 2, u: 0.5, delta: 1 }, q)),
    [1 / 3, 1 / 3, 0],
  ),
  largestBelow: [[lemmaF7.largestBelow(2, 1), 1 / 4]],
  largestAbove: [
    [lemmaF7.largestAbove(2, Math.exp(-1)), 3 / 4],
    [lemmaF7.largestAbove(1, Math.exp(-1)), 1],
  ],
  wrongSide: [
    [lemmaF7.wrongSide({ n: 2, delta: 1, side: 'below' }), 3 / 4],
    [lemmaF7.wrongSide({ n: 2, delta: 1, side: 'below' }, 0.5), 7 / 16],
    [lemmaF7.wrongSide({ n: 2, delta: Math.exp(-1), side: 'above' }), 1 / 4],
    [lemmaF7.wrongSide({ n: 2, delta: Math.exp(-1), side: 'above' }, 2), 9 / 16],
  ],
})

byHand(staircaseConsistency, {
  distanceLaw: [
    [staircaseConsistency.distanceLaw(2).cdf(1 / 4), 7 / 16],
    [staircaseConsistency.distanceLaw(2).cdf(1 / 2), 1],
    [staircaseConsistency.distanceLaw(2).leftLimit?.(1 / 2) ?? Number.NaN, 3 / 4],
  ],
})

byHand(suddenCollapse, {
  // One observation: E α/2 = 3/32. Two: E α = 1/16 + ∫₀^½ d(1 − d) dd = 7/48 and E α² = 11/384, less a quarter.
  hitProbability: [
    [suddenCollapse.hitProbability(1), 3 / 32, 1e-4],
    [suddenCollapse.hitProbability(2), 7 / 48 - 11 / 1536, 1e-4],
  ],
  collapseProbability: [[suddenCollapse.collapseProbability(), 0.2411, 5e-5]],
})

byHand(theorem51, {
  collapsedFrom: [[theorem51.collapsedFrom, 1 / 10]],
  collapseAtLeast: [[theorem51.collapseAtLeast, (1 - Math.exp(-1 / 4)) / 4]],
})

byHand(theorem51FirstModel, {
  quotedAtMost: [[theorem51FirstModel.quotedAtMost(8), 1 / 8]],
  quotedDistance: [[theorem51FirstModel.quotedDistance(Math.E), 1 / Math.E]],
})

byHand(theorem52, {
  collapsedFrom: [[theorem52.collapsedFrom, 3 / 4]],
  // ½·6^−(100·301 + 1).
  logSpike: [[theorem52.logSpike(2), -Math.LN2 - 30_101 * Math.log(6)]],
  delayAtMost: each([0.5, 0.3].map(theorem52.delayAtMost), [5, 8]),
})
