import * as knownShare from '#theorems/kanabar-2026/known-share'
import * as watermark from '#theorems/kanabar-2026/watermark'
import * as wrongShare from '#theorems/kanabar-2026/wrong-share'
import { byHand, each } from '../by-hand.ts'

// A fair coin, four tosses and four more that are real with probability ½: worth 4 + 1 real ones.
const coin = { symbols: 2, exponent: 0 }
const stream = knownShare.unlabelled({ ...coin, n: 4, share: 0.5, T: 2 })
const realOf = (generations: knownShare.Stream) => generations.flat().map(({ n, share }) => n * share)
byHand(knownShare, {
  probabilitiesOf: each(knownShare.probabilitiesOf({ symbols: 3, exponent: 1 }), [6 / 11, 3 / 11, 2 / 11]),
  diversity: each([coin, { symbols: 3, exponent: 1 }].map(knownShare.diversity), [1 / 2, 72 / 121]),
  streamOf: each(realOf(knownShare.streamOf({ n: 4, T: 3 }, [{ n: 2, share: 0.1 }])), [4, 0.2, 0.2]),
  unlabelled: each(realOf(stream), [4, 2]),
  realWorth: [[knownShare.realWorth(stream), 5]],
  stepSizes: each(knownShare.stepSizes(stream).flat(), [1, 2 / 5]),
  // (4·½ + 1·(½ − ¼·⅛))/25.
  correctedRisk: [[knownShare.correctedRisk(coin, stream), 79 / 800]],
  riskAtMost: [[knownShare.riskAtMost(coin, stream), 1 / 10]],
  riskAtLeast: [[knownShare.riskAtLeast(coin, stream), 3 / 40]],
  // Four tosses: D² is 1/4 with probability ⅛ and 1/16 with ½, of variance 5/512 − 1/256; twice its root, squared.
  squaredDistanceVarianceAtMost: [
    [knownShare.squaredDistanceVarianceAtMost(coin, stream.slice(0, 1)), 12 / 512],
  ],
})

const symmetric = { kind: 'symmetric', error: 0.1 } as const
const erasure = { kind: 'erasure', error: 0.5 } as const
byHand(watermark, {
  answers: [
    ...each(watermark.answers(symmetric).flat(), [0.9, 0.1, 0.1, 0.9]),
    ...each(watermark.answers(erasure).flat(), [0.5, 0, 0.5, 0.5, 0, 0.5]),
  ],
  // A tenth real: .81/.18 + .01/.82, and (1 − ε)/α + ε; half real: .81/.5 + .01/.5. A coin is no help.
  gain: each(
    [
      { ...symmetric, share: 0.1 },
      { ...erasure, share: 0.1 },
      { ...symmetric, share: 0.5 },
      { kind: 'symmetric' as const, error: 0.5, share: 0.1 },
    ].map(watermark.gain),
    [4.5 + 1 / 82, 5.5, 1.64, 1],
  ),
  gainAtMost: each(
    [0.01, 0.2].map((epsilon) => watermark.gainAtMost({ share: 0.1, epsilon })),
    [10, 5],
  ),
  // Half of a hundred each, nine tenths and one tenth real; a quarter surely real, a half unknown, the rest left out.
  watermarked: [
    ...each(realOf(watermark.watermarked({ ...coin, n: 100, T: 2, share: 0.5, ...symmetric })), [100, 45, 5]),
    ...each(realOf(watermark.watermarked({ ...coin, n: 100, T: 2, share: 0.5, ...erasure })), [100, 25, 25]),
  ],
})

// Told that all is real where half is: ¾ of the first error, and half of the second batch’s.
const told = { ...coin, n: 4, share: 0.5, told: 1 }
byHand(wrongShare, {
  toldStep: [
    [wrongShare.toldStep(told, 1), 1],
    [wrongShare.toldStep(told, 2), 1 / 2],
    [wrongShare.toldStep({ told: 0.5 }, 2), 2 / 5],
  ],
  // (9/16)·⅛ + (1/16)(½ − ¼·⅛); told the truth as above.
  misreportedRisk: [
    [wrongShare.misreportedRisk({ ...told, T: 1 }), 1 / 8],
    [wrongShare.misreportedRisk({ ...told, T: 2 }), 51 / 512],
    [wrongShare.misreportedRisk({ ...told, told: 0.5, T: 2 }), 79 / 800],
  ],
  // 4(3/256 + 1/256).
  squaredDistanceVarianceAtMost: [[wrongShare.squaredDistanceVarianceAtMost({ ...told, T: 1 }), 1 / 16]],
  wrongShareCost: [
    [wrongShare.wrongShareCost({ ratio: 0.5 }), 4 / 3],
    [wrongShare.wrongShareCost({ ratio: 1 }), 1],
  ],
})
