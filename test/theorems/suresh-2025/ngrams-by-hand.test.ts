import * as keptShare from '#theorems/suresh-2025/kept-share'
import * as ngramCounts from '#theorems/suresh-2025/ngram-counts'
import * as ngramEntropy from '#theorems/suresh-2025/ngram-entropy'
import * as ngramForgetting from '#theorems/suresh-2025/ngram-forgetting'
import * as ngramSurvival from '#theorems/suresh-2025/ngram-survival'
import { byHand, each } from '../by-hand.ts'

// The cycle 0, 1, 0, 2: after 0 a coin says 1 or 2, after either comes 0. Three tokens are drawn. From the context 0,
// half of the time, the coin is tossed at the first and the third, from 1 or 2 at the second.
const coin = ngramCounts.ngramChain([0, 1, 0, 2], 2)
const zeroOne = coin.ngrams[0] as ngramCounts.Ngram
const coinMoment = ngramCounts.transitionMoments(coin, zeroOne)

// The cycle 0, 0, 1: after 0 a coin says 0 or 1, after 1 comes 0. Two tokens are drawn. Beginning at 0, with
// probability 2/3, M N is 2 or 0 after a 0 and −½ after a 1; beginning at 1 it is ±½.
const doubled = ngramCounts.ngramChain([0, 0, 1], 2)
const zeroZero = doubled.ngrams[0] as ngramCounts.Ngram

byHand(ngramCounts, {
  ngramChain: [
    ...each(coin.contexts, [2, 1, 1]),
    ...each(
      coin.ngrams.flatMap(({ from, to, tokens, count }) => [from, to, ...tokens, count]),
      [0, 1, 0, 1, 1, 1, 0, 1, 0, 1, 0, 2, 0, 2, 1, 2, 0, 2, 0, 1],
    ),
    [ngramCounts.ngramChain([0, 1, 0, 2], 3).contexts.length, 4],
  ],
  transition: each(
    coin.ngrams.map((ngram) => ngramCounts.transition(coin, ngram)),
    [0.5, 1, 0.5, 1],
  ),
  drawnTokens: [
    [ngramCounts.drawnTokens(coin), 3],
    [ngramCounts.drawnTokens(doubled), 2],
  ],
  meanCount: [[ngramCounts.meanCount(coin, zeroOne), 0.75]],
  meanContextCount: [[ngramCounts.meanContextCount(coin, zeroOne), 1.5]],
  martingaleVariance: [[ngramCounts.martingaleVariance(coin, zeroOne), 0.375]],
  // N is 1 or 2, and M is half of a walk of N steps.
  transitionMoments: [
    [coinMoment(0, 1), 1.5],
    [coinMoment(0, 2), 2.5],
    [coinMoment(1, 0), 0],
    [coinMoment(2, 0), 0.375],
    [coinMoment(1, 1), 0],
    [coinMoment(2, 2), 1.125],
    [coinMoment(4, 0), 9 / 32],
    [ngramCounts.transitionMoments(doubled, zeroZero)(1, 1), 1 / 6],
  ],
  stepsAlong: each(ngramCounts.stepsAlong(coin, [zeroOne]).share, [0.5]),
  step: each(
    ngramCounts.step(ngramCounts.stepsAlong(coin, coin.ngrams), Float64Array.of(1, 0, 0)),
    [0, 0.5, 0.5],
  ),
  martingaleCovariance: [
    [ngramCounts.martingaleCovariance(coin, zeroOne), 0],
    [ngramCounts.martingaleCovariance(doubled, zeroZero), 1 / 6],
  ],
})

byHand(ngramSurvival, {
  // Without 1: from 0 twice the other side of the coin, from 2 once. Without 0 after which comes 1: from 1 once, too.
  survival: [
    [ngramSurvival.survival(coin, [1]), 3 / 4],
    [ngramSurvival.survival(coin, [0, 1]), 5 / 8],
    [ngramSurvival.survival(coin, [0]), 1],
  ],
  unigramSurvival: [
    [ngramSurvival.unigramSurvival(coin, [1]), 1 - (3 / 4) * (3 / 4) * (3 / 4) * (3 / 4)],
    [ngramSurvival.unigramSurvival(coin, [0]), 15 / 16],
  ],
})

byHand(ngramEntropy, {
  contextEntropy: [[ngramEntropy.contextEntropy(coin), Math.LN2 / 2]],
  // A quarter of the bigrams runs across the seam: H₂(¼), and of trigrams a half, ½ ln 2 + H₂(½).
  seamEntropy: [
    [ngramEntropy.seamEntropy(coin), 2 * Math.LN2 - 0.75 * Math.log(3)],
    [ngramEntropy.seamEntropy(ngramCounts.ngramChain([0, 1, 0, 2], 3)), 1.5 * Math.LN2],
  ],
  entropyAtMost: [[ngramEntropy.entropyAtMost(coin, 2), 4.5 * Math.LN2 - 1.5 * Math.log(3)]],
})

byHand(ngramForgetting, {
  unigramShare: [[ngramForgetting.unigramShare([1, 2], 1), 1 - (Math.exp(-1) + Math.exp(-2)) / 2]],
})

byHand(keptShare, {
  keptExponent: [
    [keptShare.keptExponent(0.5, 1), 0.5],
    [keptShare.keptExponent(0.5, 2), 0.5 * (1 - Math.exp(-0.5))],
    [keptShare.keptExponent(0, 2), 1 - Math.exp(-1)],
  ],
})
