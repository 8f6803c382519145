import * as ascent from '#theorems/falahati-2026/ascent'
import * as compromise from '#theorems/falahati-2026/compromise'
import * as fewCandidates from '#theorems/falahati-2026/few-candidates'
import * as finiteSamples from '#theorems/falahati-2026/finite-samples'
import * as lemma from '#theorems/falahati-2026/lemma-3-3'
import * as settled from '#theorems/falahati-2026/settled-share'
import { byHand, cells, each } from '../by-hand.ts'

// Two groups, 35 % and 65 %, with rewards (1, −1, 0.2) and (−2, 1, 0.5): known after five generations.
const three = {
  shares: [0.35, 0.65],
  weights: [[1, -1, 0.2].map(Math.exp), [-2, 1, 0.5].map(Math.exp)],
}
let fifth = Float64Array.of(0.5, 0.3, 0.2)
for (let t = 0; t < 5; t++) fifth = ascent.curated(fifth, three)
// Three answers worth (1, −4, 0.9) and (−4, 1, 0.9) to half each: what the first generation multiplies them by.
const start = Float64Array.of(0.45, 0.45, 0.1)
const counterexample = {
  shares: [0.5, 0.5],
  weights: [[1, -4, 0.9].map(Math.exp), [-4, 1, 0.9].map(Math.exp)],
}
const factors = ascent.curated(start, counterexample).map((mass, x) => mass / Number(start[x]))
// Weights 3 and 1 for one group, 1 and 1 for the other, half each: ¾·½ + ½·½, and of two candidates (¼ + ½·¾)·½ + ½·½.
const two = {
  shares: [0.5, 0.5],
  weights: [
    [3, 1],
    [1, 1],
  ],
}
const fair = Float64Array.of(0.5, 0.5)
byHand(ascent, {
  curated: [
    ...each(fifth, [0.2003051505, 0.6053237523, 0.1943710972]).map(
      ([value, known]) => [value, known, 6e-11] as const,
    ),
    ...each(factors, [0.9261349107, 0.9261349107, 1.6647858041]).map(
      ([value, known]) => [value, known, 6e-11] as const,
    ),
    ...each(ascent.curated(fair, two), [5 / 8, 3 / 8]),
    ...each(ascent.curated(fair, two, 2), [9 / 16, 7 / 16]),
  ],
  // ½ ln 2 + ½ ln 1.
  objective: [[ascent.objective(fair, two), Math.LN2 / 2]],
  divergence: [
    [ascent.divergence(Float64Array.of(1, 0), fair), Math.LN2],
    [ascent.divergence(Float64Array.of(0.75, 0.25), fair), 0.75 * Math.log(1.5) + 0.25 * Math.log(0.5)],
  ],
})

// e^{−Δ} = ½ and e^{−d} = ¾: the odds double in three halves, 2·¾/1½ = 1.
const even = { gap: Math.LN2, deficit: Math.log(4 / 3) }
const asQuoted = (T: number) => ({ gap: 5, deficit: 0.1, outside: 0.1, T })
byHand(compromise, {
  bothGroups: cells(compromise.bothGroups(even).weights, [
    [1, 0.5, 0.75],
    [0.5, 1, 0.75],
  ]),
  atFirst: each(compromise.atFirst({ outside: 0.2 }), [0.4, 0.4, 0.2]),
  oddsFactor: [
    [compromise.oddsFactor(even), 1],
    [compromise.oddsFactor({ gap: Math.LN2, deficit: 0 }), 4 / 3],
  ],
  compromiseOdds: [[compromise.compromiseOdds({ gap: Math.LN2, deficit: 0, outside: 0.25, T: 2 }), 16 / 27]],
  compromiseShare: [
    ...each(
      [1, 2, 5, 10, 20].map((T) => compromise.compromiseShare(asQuoted(T))),
      [0.1664785804, 0.2641788184, 0.6758871974, 0.9750859506, 0.9999274681],
    ).map(([value, known]) => [value, known, 6e-11] as const),
    // Odds of 1/3, twice by 4/3.
    [compromise.compromiseShare({ gap: Math.LN2, deficit: 0, outside: 0.25, T: 2 }), 16 / 43],
  ],
  criticalDeficit: [
    [compromise.criticalDeficit({ gap: 5 }), 0.6864318321, 6e-11],
    [compromise.criticalDeficit(even), Math.log(4 / 3)],
  ],
  shortfall: [
    [compromise.shortfall({ gap: Math.LN2, deficit: 0, outside: 0.25, T: 2 }), Math.log(64 / 43)],
    [compromise.shortfall({ ...asQuoted(1000) }), Math.log(10)],
  ],
})

byHand(lemma, { leastShare: [[lemma.leastShare({ gap: 5, epsilon: 0.05 }), Math.exp(-4.9)]] })

// k_1 = ½, k_2 = ¼: a* = q·4/3 − (1 − q), ½ at q = 9/14.
const halves = { q: 9 / 14, gap1: Math.LN2, gap2: 2 * Math.LN2 }
byHand(settled, {
  groupsOf: cells(settled.groupsOf({ ...halves, deficit1: Math.LN2, deficit2: 0 }).weights, [
    [1, 0.5, 0.5],
    [0.25, 1, 1],
  ]),
  settledShare: [
    [settled.settledShare(halves), 0.5],
    [settled.settledShare({ q: 0.3, gap1: 2, gap2: 3 }), 0.206156359, 6e-11],
    [settled.settledShare({ ...halves, q: 0.1 }), 0],
    [settled.settledShare({ ...halves, q: 0.9 }), 1],
  ],
  settledShareAtLeast: [[settled.settledShareAtLeast(halves), 2 / 7]],
  settledShareAtMost: [[settled.settledShareAtMost(halves), 6 / 7]],
  // (9/14)·½/¾ + (5/14)/(5/8).
  outsiderFactor: [[settled.outsiderFactor({ ...halves, deficit1: Math.LN2, deficit2: 0 }), 1]],
  settledVariance: [[settled.settledVariance(halves), (Math.LN2 * Math.LN2) / 4]],
})

// e^{d} = 2, e^{Δ} = 8: s = 1/3 + 4/5.
const pair = { gap: 3 * Math.LN2, deficit: Math.LN2 }
byHand(fewCandidates, {
  pairFactor: [[fewCandidates.pairFactor(pair), 17 / 15]],
  afterPairs: [
    [fewCandidates.afterPairs({ ...pair, outside: 0.5 }), 8 / 15],
    [fewCandidates.afterPairs({ gap: 5, deficit: 0.1, outside: 0.1 }), 0.14209, 5e-6],
  ],
  criticalPairDeficit: [[fewCandidates.criticalPairDeficit({ gap: 5 }), 2.5]],
  // E = ½·½·9/8 + ½·½ = 17/32; ½·3·½/(½ + 17/16).
  afterChoiceAtLeast: [[fewCandidates.afterChoiceAtLeast({ ...pair, outside: 0.5, candidates: 3 }), 12 / 25]],
})

// λ = 4/3. One answer: φ(m) at once. Three: from ½, φ = 4/7, two or three of them.
const triple = { gap: Math.LN2, deficit: 0, outside: 0.5 }
byHand(finiteSamples, {
  balancedStep: [[finiteSamples.balancedStep(0.5, 4 / 3), 4 / 7]],
  majorityAtLeast: [
    [finiteSamples.majorityAtLeast({ ...triple, n: 1, T: 1 }), 4 / 7],
    [finiteSamples.majorityAtLeast({ ...triple, n: 1, T: 5 }), 4 / 7],
    [finiteSamples.majorityAtLeast({ ...triple, n: 3, T: 1 }), (3 * 16 * 3 + 64) / 343],
  ],
})
