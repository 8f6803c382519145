import * as lipschitz from '#theorems/wei-2026/curation-lipschitz'
import * as odds from '#theorems/wei-2026/odds-contraction'
import * as reference from '#theorems/wei-2026/reference-data'
import { byHand, each } from '../by-hand.ts'

// e^{2τ} = 3.
const tau = Math.log(3) / 2
byHand(lipschitz, {
  lipschitzConstant: [
    [lipschitz.lipschitzConstant({ candidates: 2, tau }), 3 / 2],
    [lipschitz.lipschitzConstant({ candidates: 4, tau }), 2],
    [lipschitz.lipschitzConstant({ candidates: 2, tau: 0.5 }), 1.462117157, 6e-10],
    [lipschitz.lipschitzConstant({ candidates: 5, tau: 1 }), 3.243928221, 6e-10],
  ],
  lipschitzConstantInThePaper: [[lipschitz.lipschitzConstantInThePaper({ tau }), 30]],
  enoughReference: [
    [lipschitz.enoughReference({ candidates: 4, tau }), 1 / 2],
    [lipschitz.enoughReference({ candidates: 2, tau: 1 }), 0.432, 5e-4],
    [lipschitz.enoughReference({ candidates: 5, tau: 1 }), 0.692, 5e-4],
  ],
})

// τΔ = ln 3 at Δ = 2, so e^{τ(2 − Δ)} = 1: 1 − (2/3)(K − 1)/K.
const pair = { candidates: 2, tau, gap: 2 }
byHand(odds, {
  oddsFactorAtMost: [
    [odds.oddsFactorAtMost(pair), 2 / 3],
    [odds.oddsFactorAtMost({ candidates: 2, tau: 0.5, gap: 1 }), 0.8514493221, 6e-11],
    [odds.oddsFactorAtMost({ candidates: 5, tau: 1, gap: 0.3 }), 0.8905707331, 6e-11],
  ],
  oddsFactorInThePaper: [
    [odds.oddsFactorInThePaper(pair), 5 / 6],
    [odds.oddsFactorInThePaper({ candidates: 2, tau: 0.5, gap: 1 }), 0.8941797964, 6e-11],
    [odds.oddsFactorInThePaper({ candidates: 5, tau: 1, gap: 0.3 }), 0.9089716384, 6e-11],
  ],
  oddsAgainstAtMost: [[odds.oddsAgainstAtMost({ ...pair, first: 0.25, T: 2 }), 4 / 3]],
})

// Two answers, 2/3 and 1/3, of weights 3^{−½} and 3^{½}. With η = ½ and Z = √3·z: z/(3z − ½) + ⅓·z/(2z − 1) … = 1.
const settled = { answers: 2, tau, eta: 0.5 }
const [low = 0, high = 0] = reference.settledLaw(settled)
const worth = reference.settledWorth(settled)
byHand(reference, {
  distanceLeftAtMost: [[reference.distanceLeftAtMost({ candidates: 4, tau, eta: 0.25, T: 3 }), 1 / 8]],
  referenceOf: each(reference.referenceOf({ answers: 2 }), [2 / 3, 1 / 3]),
  rewardsOf: each(reference.rewardsOf({ answers: 3 }), [-1, 0, 1]),
  // It is what an answer is worth on average, and a generation leaves the law as it is.
  settledWorth: [[worth, (low + 3 * high) / Math.sqrt(3)]],
  settledLaw: [
    [low + high, 1],
    [high, 1 / 6 + (high * 3) / (low + 3 * high) / 2],
    // h = 1/6 + 3h/(2(1 + 2h)): 12h² − 5h − 1 = 0.
    [high, (5 + Math.sqrt(73)) / 24],
  ],
})
