import * as injection from '#theorems/borkar-2025/injection'
import { byHand, each } from '../by-hand.ts'

// A fair coin, two tosses, half of them of the source: J_1 = ¾, then ½ + ½(¼ J + ¾·½), and J* = (½ + 3/16)/(7/8).
const coin = { symbols: 2, exponent: 0 }
const tosses = { ...coin, n: 2, c: 0.5 }
const injections = [1, 2, 3].map((T) => ({ ...tosses, T }))
const six = { symbols: 3, exponent: 1 }
byHand(injection, {
  sourceOf: each(injection.sourceOf(six), [6 / 11, 3 / 11, 2 / 11]),
  sourceAgreement: each([coin, six].map(injection.sourceAgreement), [1 / 2, 49 / 121]),
  settledAgreement: each([tosses, { ...tosses, c: 0 }].map(injection.settledAgreement), [11 / 14, 1]),
  agreement: [
    ...each(injections.map(injection.agreement), [3 / 4, 25 / 32, 201 / 256]),
    [injection.agreement({ ...coin, n: 1, c: 0.3, T: 4 }), 1],
  ],
  squaredDistance: each(injections.map(injection.squaredDistance), [1 / 4, 9 / 32, 73 / 256]),
  // (11/14 − ½)/½.
  lostDiversity: [[injection.lostDiversity(tosses), 4 / 7]],
  diversityAtLeast: [[injection.diversityAtLeast({ ...tosses, T: 9 }), 1 / 6]],
  // D² is ¼ or 0: of variance 1/64 for both symbols.
  squaredDistanceVarianceAtMost: [[injection.squaredDistanceVarianceAtMost({ ...tosses, T: 1 }), 1 / 16]],
})
