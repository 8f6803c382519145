import { describe, expect, test } from 'vitest'
import * as leakyFilter from '#theorems/amin-2025/leaky-filter'
import * as weakLabels from '#theorems/amin-2025/weak-labels'
import * as cutTail from '#theorems/dohmatob-2024-tails/cut-tail'
import * as twoStages from '#theorems/dohmatob-2024-tails/two-stages'
import * as compromise from '#theorems/falahati-2026/compromise'
import * as fewCandidates from '#theorems/falahati-2026/few-candidates'
import * as settledShare from '#theorems/falahati-2026/settled-share'
import * as increment from '#theorems/ferbach-2024/reward-increment'
import * as candidates from '#theorems/fu-2025/candidates'
import * as walk from '#theorems/gillman-2024/corrected-walk'
import * as discounted from '#theorems/khelifa-2026/discounted-energy'
import * as fresh from '#theorems/khelifa-2026/fresh-share'
import * as centred from '#theorems/qiao-2026/centred-selection'
import * as distant from '#theorems/qiao-2026/distant-target'
import * as replay from '#theorems/racca-2026/replay'
import * as matching from '#theorems/rezaei-2026/covariance-matching'
import * as onePool from '#theorems/rezaei-2026/one-pool'
import * as realWeight from '#theorems/seddik-2024/real-weight'
import * as absorption from '#theorems/shumailov-2024/absorption'
import * as medians from '#theorems/shumailov-2024/gaussian-medians'
import * as sources from '#theorems/shumailov-2024/three-sources'
import * as lipschitz from '#theorems/wei-2026/curation-lipschitz'
import * as odds from '#theorems/wei-2026/odds-contraction'
import * as reference from '#theorems/wei-2026/reference-data'
import * as constant from '#theorems/wu-2026/mixture-constant'
import * as exponent from '#theorems/wu-2026/mixture-exponent'
import * as finite from '#theorems/wu-yang-sun-2026/finite-risk'
import * as isotropic from '#theorems/wu-yang-sun-2026/isotropic'
import * as dimensions from '#theorems/yi-2025/many-dimensions'
import * as oneSided from '#theorems/yi-2025/one-sided'
import * as round from '#theorems/yi-2025/verified-round'
import * as rounds from '#theorems/yi-2025/verified-rounds'

const INFINITE = Number.POSITIVE_INFINITY
const loop = { gap: 5, deficit: 0.1, outside: 0.1 }
const designs = { p: 12, n: 5, s: 6, r: 1, sigma: 0.7, T: 1 }
const labels = { beta: 0.1, failing: 0.4, epsilon: 0.1 }
const three = { symbols: 3, exponent: 1 }

describe('at the ends of its ranges a formula has the value of its limit', () => {
  test.each<[string, number, number]>([
    ['a compromise that has won for ever', compromise.compromiseShare({ ...loop, T: 5000 }), 1],
    ['a compromise alone', compromise.compromiseShare({ ...loop, outside: 1, T: 3 }), 1],
    ['a first group that is indifferent', settledShare.settledShare({ q: 0.4, gap1: 0, gap2: 1 }), 0],
    // The limit of mKe^{−d}/(e^{−d} + (K − 1)E) is m e^{−d}/E.
    [
      'infinitely many candidates for a compromise',
      fewCandidates.afterChoiceAtLeast({ ...loop, candidates: INFINITE }),
      (0.1 * Math.exp(-0.1)) / (0.45 * (1 + Math.exp(-5)) + 0.1 * Math.exp(-0.1)),
    ],
    [
      'the distance, infinitely many candidates',
      lipschitz.lipschitzConstant({ candidates: INFINITE, tau: 1 }),
      Math.exp(2),
    ],
    [
      'reference data, infinitely many',
      lipschitz.enoughReference({ candidates: INFINITE, tau: 1 }),
      1 - Math.exp(-2),
    ],
    [
      'the odds, infinitely many',
      odds.oddsFactorAtMost({ candidates: INFINITE, tau: 1, gap: 0.5 }),
      Math.exp(-0.5),
    ],
    [
      'the paper’s odds',
      odds.oddsFactorInThePaper({ candidates: INFINITE, tau: 1, gap: 0.5 }),
      Math.exp(-0.5),
    ],
    [
      'no generation of reference data',
      reference.distanceLeftAtMost({ eta: 0, T: 0, candidates: 2, tau: 1 }),
      1,
    ],
    [
      'the increment, infinitely many candidates',
      increment.expectedWeightAtLeast(Float64Array.of(0.5, 0.5), Float64Array.of(1, 3), INFINITE),
      2 + 1 / 3,
    ],
    ['a single answer', increment.firstExpectedWeight({ answers: 1, spread: 1, candidates: 2 }), 1],
    ['10⁵ to the 0.6', exponent.sizesOf({ s: 1, delta: 1.5, gamma2: 0.6 }, 100_000).n2, 1000],
    ['10⁶ to the third', exponent.sizesOf({ s: 1, delta: 1.5, gamma2: 1 / 3 }, 1_000_000).n2, 100],
    ['just below a whole number', exponent.sizesOf({ s: 1, delta: 1.5, gamma2: 0.5 }, 99_999_999).n2, 9999],
    ['a variance that is infinite', finite.firstRiskVarianceAtMost({ ...designs, p: 8 }), INFINITE],
    ['another', isotropic.isotropicVarianceAtMost({ ...designs, p: 8 }), INFINITE],
    ['everything passes', round.keptVariance({ d: 3, R: INFINITE }), 1],
    ['everything passes, mean', round.keptMean({ d: 3, R: INFINITE }), 3],
    // R²/3 (1 − 2R²/15).
    ['hardly anything passes', round.contraction({ R: 1e-6 }) / 1e-12, 1 / 3],
    ['a narrow filter', round.contraction({ R: 1e-3 }), (1e-6 / 3) * (1 - 2e-6 / 15)],
    // By another library, in thirty digits.
    ['its mean', round.keptMean({ d: -2, R: 0.01 }), -0.00006666400013967478],
    ['both sides of a far filter', round.keptMean({ d: -10, R: 1 }), -round.keptMean({ d: 10, R: 1 })],
    // ρ = 1: d² + k/n.
    ['rounds without a filter', rounds.meanSquareAtMost({ d: 1, R: 50, n: 3, k: 2 }), 1 + 2 / 3],
    ['no round', rounds.meanSquareAtMost({ d: 1, R: 1, n: 3, k: 0 }), 1],
    ['a ball that holds nothing', dimensions.ballContraction({ p: 300, R: 0.5 }), 0.25 / 302],
    ['all data fresh', fresh.within({ alpha: 1, h: 5, T: 3, c: 1 }), 0.682689492137086],
    ['no fresh data', fresh.drift({ alpha: 0, h: 0.5, T: 3 }), 0.75],
    ['no kernel, no fresh data', fresh.driftLimit({ alpha: 0, h: 0 }), 0],
    ['nothing kept, at first', discounted.discountedSumAtMost({ discount: 0, power: 2, N: 0 }), 1],
    ['nothing selected away', centred.keptVariance({ n: 5, M: 5, d: 3 }), 1],
    ['nor towards a target', distant.selectedMean({ n: 5, M: 5, distance: 2 }), 0],
    ['half selected goes anywhere', distant.farthest({ alpha: 0.5 }), INFINITE],
    ['a tenth, too', distant.farthest({ alpha: 0.1 }), INFINITE],
    ['many draws, no real data', realWeight.addedNoise({ n: 1, m: 1e17, weight: 0, T: 5 }), 4e-17],
    ['one symbol', absorption.diffusionTime({ symbols: 1, exponent: 1, n: 4 }), 0],
    [
      'before the first generation',
      sources.variety({ ...three, n: 1, model: 1, last: 0, real: 0, T: 0 }),
      72 / 121,
    ],
    // ln s² has mean −2540 and standard deviation 99.
    ['a median below all doubles', medians.median({ n: 2, T: 2000 }), 0],
    // Within a standard deviation of T(ψ(3/2) − ln ½) = 145.9, by that of √(T ψ′(3/2)) = 13.7; it was cut off at 100.
    ['half of a mean beyond e¹⁰⁰', Number(Math.log(medians.halfOfTheMean({ n: 2, T: 200 })) > 140), 1],
    ['no candidate', candidates.missed({ c: 1, N: 0 }), 1],
    [
      'nothing ever changes',
      leakyFilter.failingAfter({ ...labels, beta: 0, spoilt: 0.5, caught: 1, T: 9 }),
      0.4,
    ],
    ['no labeller', weakLabels.generationsNeeded({ ...labels, beta: 0 }), INFINITE],
    ['no failures at all', weakLabels.generationsNeeded({ ...labels, epsilon: 0 }), INFINITE],
    ['nothing to do', weakLabels.generationsNeeded({ ...labels, epsilon: 0.5 }), 0],
    ['as many failures as may be', weakLabels.generationsAtMost({ ...labels, beta: 0, epsilon: 0.4 }), 1],
    ['a corrector of infinite strength', walk.settledRisk({ n: 4, gamma: INFINITE }), 1 / 4],
    ['no corrector', walk.settledRisk({ n: 4, gamma: 0 }), INFINITE],
    ['one rank, no token', cutTail.missingAfterCut({ ...three, n: 0, kept: 1 }), 1],
    // Weights 1, ½, ⅓, p_1 = 6/11: the integral of 6/(11x) from 1 to 3.
    ['β = 1', cutTail.cutMassAtMost({ ...three, kept: 1 }), (6 / 11) * Math.log(3)],
    [
      'no token of a generator',
      twoStages.missingAfterTwo({ symbols: 1, exponent: 1, n: 0, generator: 4, real: 0.2 }),
      1,
    ],
  ])('%s', (_, computed, limit) => {
    const off = computed === limit ? 0 : Math.abs(computed - limit)
    expect(off).toBeLessThanOrEqual(Number.isFinite(limit) ? 1e-11 * Math.max(1e-6, Math.abs(limit)) : 0)
  })
})

describe('beyond its hypotheses a formula throws an error that names the argument', () => {
  test.each<[string, () => unknown]>([
    ['gap1 is 0; allowed: a number above 0', () => settledShare.settledShare({ q: 0.4, gap1: 0, gap2: 0 })],
    ['delta is 1; allowed: a number above 1', () => constant.constant({ delta: 1 })],
    ['delta is 0.7; allowed: a number above 1', () => constant.mixtureAtMost({ n: 10, n2: 5, delta: 0.7 })],
    ['eta is 1; allowed: a number from 0 to 1', () => reference.settledLaw({ answers: 3, tau: 1, eta: 1 })],
    [
      'answers is 1; allowed: an integer, 2 or above',
      () => reference.settledLaw({ answers: 1, tau: 1, eta: 0.5 }),
    ],
    ['p is 6; allowed: n + 2 = 7 or above', () => finite.finiteRisk({ ...designs, p: 6 })],
    ['n is 0; allowed: an integer, 1 or above', () => finite.finiteRisk({ ...designs, n: 0 })],
    ['s is 0; allowed: a number above 0', () => finite.finiteRisk({ ...designs, s: 0 })],
    ['p is 5; allowed: n + 2 = 7 or above', () => isotropic.isotropicRisk({ ...designs, p: 5 })],
    ['R is 0; allowed: a number above 0', () => round.keptMean({ d: 0, R: 0 })],
    ['d is 40; allowed: less than 37', () => round.keptVariance({ d: 40, R: 1 })],
    ['x is -40; allowed: a number', () => oneSided.step({ x: -40 })],
    ['k is 0; allowed: an integer, 1 or above', () => oneSided.slowGrowth({ k: 0 })],
    ['ns is 2; allowed: more than p − n_t = 3', () => matching.limitRisk({ p: 4, nt: 1, ns: 2, low: 0.3 })],
    ['ns is 2; allowed: more than p − n_t = 2', () => matching.matchedRisk({ p: 4, nt: 2, ns: 2 })],
    ['n is 4; allowed: more than p = 4', () => onePool.onePoolRisk({ p: 4, n: 4, low: 0.5, mu: 1 })],
    ['low is 0; allowed: a number between 0 and 2', () => onePool.onePoolRisk({ p: 4, n: 9, low: 0, mu: 0 })],
    ['M is 4; allowed: n = 5 or above', () => centred.keptVariance({ n: 5, M: 4, d: 1 })],
    ['u is 0; allowed: a number from 0 to 1', () => centred.centralVariance({ u: 0, d: 1 })],
    ['u is 0; allowed: a number from 0 to 1', () => distant.intervalMoments(0, { distance: 3 })],
    ['to is 4; allowed: above from = 4', () => centred.exponentAtLeast({ n: 5, M: 9, d: 1, from: 4, to: 4 })],
    ['c is 0; allowed: a probability above 0', () => candidates.candidatesNeeded({ c: 0 })],
    ['beta is 0; allowed: above 0', () => leakyFilter.settledFailing({ beta: 0, spoilt: 0, caught: 0 })],
    [
      'epsilon is 0.5; allowed: e_0 = 0.4 at most',
      () => weakLabels.generationsAtMost({ ...labels, epsilon: 0.5 }),
    ],
    [
      'generator is 0; allowed: an integer, 1 or above',
      () => twoStages.missingAfterTwo({ ...three, n: 3, generator: 0, real: 0.2 }),
    ],
    [
      'moves is 0; allowed: a word',
      () => replay.shareWon(replay.gameOf({ words: 6, common: 1, target: 0, moves: 0, T: 3 }, 2)),
    ],
  ])('%s', (message, call) => {
    expect(call).toThrow(message)
  })
})
