import * as mixtureConstant from '#theorems/wu-2026/mixture-constant'
import * as mixtureExponent from '#theorems/wu-2026/mixture-exponent'
import * as sequenceModel from '#theorems/wu-2026/sequence-model'
import { answer, byHand, each } from '../by-hand.ts'

const ZETA_3 = 1.2020569031595942
const { cutoff, leastRisk, risk } = sequenceModel
// Two observations of the target, one of the other source: I_1 = 3 and I_2 = 2 + 2 = 4.
const few = { n: 2, n2: 1, s: 1, delta: 1 }
// From an implementation apart, with another library’s zeta function.
const many = { n: 10_000, n2: 630, s: 1.5, delta: 2 }
const more = { n: 100_000, n2: 1000, s: 1, delta: 1.5 }
const KINDS = ['target', 'auxiliary', 'both'] as const

byHand(sequenceModel, {
  information: [
    [sequenceModel.information(few, 2), 4],
    [sequenceModel.information(few, 2, 'target'), 2],
    [sequenceModel.information(few, 2, 'auxiliary'), 2],
  ],
  // 1 ≤ 3, but 8 > 4.
  cutoff: [
    [cutoff(few), 1],
    ...each(
      KINDS.map((kind) => cutoff(many, kind)),
      [9, 25, 25],
    ),
    [cutoff(more, 'target'), 46],
    [cutoff(more), 106],
  ],
  // √[3]{4} and √2.
  cutoffAtMost: [[sequenceModel.cutoffAtMost(few), Math.cbrt(4)]],
  neglected: [[sequenceModel.neglected({ s: 1 }, 1), ZETA_3 - 1]],
  risk: [
    [risk(few, 0), ZETA_3],
    [risk(few, 2), 1 / 3 + 1 / 4 + ZETA_3 - 1 - 1 / 8],
    [risk(few, 2, 'target'), 1 + ZETA_3 - 9 / 8],
  ],
  lossVariance: [[sequenceModel.lossVariance(few, 2), 2 / 9 + 2 / 16]],
  leastRisk: [
    [leastRisk(few), 1 / 3 + ZETA_3 - 1],
    [leastRisk(many, 'target'), 1.286650217e-3, 1e-12],
    [leastRisk(many, 'auxiliary'), 2.568854747e-3, 1e-12],
    [leastRisk(many), 5.341673585e-4, 1e-13],
    [leastRisk(more, 'target'), 6.91213877e-4, 1e-13],
    [leastRisk(more, 'auxiliary'), 2.462376599e-3, 1e-12],
    [leastRisk(more), 3.705054134e-4, 1e-13],
  ],
  betterSource: [[sequenceModel.betterSource(many), 1.286650217e-3, 1e-12]],
  // (3/2)·8^{−2/3} − 1/8.
  targetAtLeast: [[sequenceModel.targetAtLeast({ n: 8, s: 1 }), 3 / 8 - 1 / 8]],
})

byHand(mixtureConstant, {
  constant: each(
    [2, 6].map((delta) => mixtureConstant.constant({ delta })),
    [Math.PI / 2, Math.PI / 3],
  ),
  mixtureAtMost: [
    [mixtureConstant.mixtureAtMost({ n: 400, n2: 100, delta: 2 }), Math.PI / 400],
    [
      mixtureConstant.mixtureAtMost({ n: 1e8, n2: Math.floor(Math.exp(0.7 * Math.log(1e8))), delta: 2 }),
      2.49e-7,
      1e-10,
    ],
  ],
  // m = 25: 1/10⁴ + 1/(25·630).
  roomAtMost: [[mixtureConstant.roomAtMost(many), 1e-4 + 1 / 15_750]],
})

const powers = { s: 1.5, delta: 2 }
const at = (gamma2: number) => ({ ...powers, gamma2 })
byHand(mixtureExponent, {
  critical: [[mixtureExponent.critical(powers), 1 / 2]],
  targetExponent: [[mixtureExponent.targetExponent(powers), 3 / 4]],
  auxiliaryExponent: [
    [mixtureExponent.auxiliaryExponent(at(0.7)), 0.7],
    [mixtureExponent.auxiliaryExponent({ s: 1, delta: 0.5, gamma2: 0.9 }), 0.72],
  ],
  inside: [0.5, 0.7, 1].map((gamma2, i) => answer(mixtureExponent.inside(at(gamma2)), i === 1)),
  mixtureExponent: each([0.3, 0.7, 1.3].map(at).map(mixtureExponent.mixtureExponent), [0.75, 0.85, 1.3]),
  sizesOf: [[mixtureExponent.sizesOf(at(0.7), 10_000).n2, 630]],
  ratio: [
    [mixtureExponent.ratio(many), 5.341673585e-4 / 1.286650217e-3, 1e-9],
    ...([1e4, 1e6, 1e8] as const).map(
      (n, i) =>
        [
          mixtureExponent.ratio(mixtureExponent.sizesOf({ s: 1, delta: 0.5, gamma2: 0.9 }, n)),
          [0.614, 0.654, 0.703][i] ?? Number.NaN,
          5e-4,
        ] as const,
    ),
  ],
  // ½·√½/… : (1 − ½)/2^{3/2}.
  keptAtLeast: [
    [mixtureExponent.keptAtLeast({ n: 10_000, n2: 3981, s: 1, delta: 0.5 }), 0.5 / (2 * Math.SQRT2)],
    [mixtureExponent.keptAtLeast({ n: 10_000, n2: 10_000, s: 1, delta: 0.5 }), 0.5],
    [mixtureExponent.keptAtLeast({ n: 10_000, n2: 10, s: 1.5, delta: 2 }), 0.5],
  ],
  // (π/2) / 200 over 1/100, and over (4/3)·10⁻³ − 10⁻⁴.
  ratioAtMost: [
    [
      mixtureExponent.ratioAtMost({ n: 10_000, n2: 2500, s: 1.5, delta: 2 }),
      Math.PI / 10_000 / Math.min(1 / 2500, 4e-3 / 3 - 1e-4),
    ],
  ],
})
