import * as cut from '#theorems/dohmatob-2024-tails/cut-tail'
import * as generations from '#theorems/dohmatob-2024-tails/generations'
import * as missing from '#theorems/dohmatob-2024-tails/missing-mass'
import * as stages from '#theorems/dohmatob-2024-tails/two-stages'
import { byHand, each } from '../by-hand.ts'

// 6/11, 3/11, 2/11.
const three = { symbols: 3, exponent: 1 }
const coin = { symbols: 2, exponent: 0 }
byHand(missing, {
  probabilitiesOf: each(missing.probabilitiesOf(three), [6 / 11, 3 / 11, 2 / 11]),
  missingMass: [
    [missing.missingMass({ ...three, n: 1 }), 72 / 121],
    [missing.missingMass({ ...coin, n: 3 }), 1 / 8],
    [missing.missingMass({ symbols: 1, exponent: 1, n: 2 }), 0],
  ],
  poissonMissingMass: [[missing.poissonMissingMass({ ...coin, n: 3 }), Math.exp(-1.5)]],
  zeta: [
    [missing.zeta(2), (Math.PI * Math.PI) / 6, 1e-11],
    [missing.zeta(4), 1.082323233711138],
  ],
  // Γ(½) = √π, and √ζ(2) = π/√6: √(6/π)/2 at n = 1.
  tailPower: [
    [missing.tailPower({ exponent: 2, n: 1 }), Math.sqrt(6 / Math.PI) / 2, 1e-11],
    [missing.tailPower({ exponent: 2, n: 10_000 }), Math.sqrt(6 / Math.PI) / 200, 1e-13],
  ],
})

const two = { symbols: 3, exponent: 2, kept: 1 }
byHand(cut, {
  // 36/49, 9/49, 4/49.
  cutMass: [[cut.cutMass(two), 13 / 49]],
  missingAfterCut: [
    [cut.missingAfterCut({ ...two, n: 1 }), 13 / 49],
    [cut.missingAfterCut({ ...two, kept: 2, n: 1 }), 4 / 49 + 2 * ((36 * 9) / (49 * 45))],
  ],
  // 36/49 times ½ − ¼, and 1 − 1/3.
  cutMassAtLeast: [[cut.cutMassAtLeast(two), 9 / 49]],
  cutMassAtMost: [[cut.cutMassAtMost(two), 24 / 49]],
})

// A coin, tossed once by the generator: it gives one side, and the model has seen it or not.
const once = { ...coin, generator: 1, n: 2 }
byHand(stages, {
  missingAfterTwo: [
    [stages.missingAfterTwo({ ...once, real: 0 }), 1 / 2],
    [stages.missingAfterTwo({ ...once, real: 1 }), 1 / 4],
    // ½(3/4)² + ½(1/4)².
    [stages.missingAfterTwo({ ...once, real: 0.5 }), 5 / 16],
  ],
  plateau: [[stages.plateau({ ...coin, generator: 3, n: 1000, real: 0 }), 1 / 8]],
})

const [second, fresh] = [1 - Math.exp(-1), 1 - Math.exp(-0.5)]
const chain = { ...coin, n: 2, share: 0 }
byHand(generations, {
  survivals: each(generations.survivals({ share: 0.5, T: 2 }), [1, fresh]),
  effectiveShare: [
    [generations.effectiveShare({ share: 0, T: 2 }), second],
    ...each(
      [5, 10, 20].map((T) => generations.effectiveShare({ share: 0, T })),
      [0.312079709975, 0.172254624906, 0.0916449702764],
    ).map(([value, known]) => [value, known, 6e-13] as const),
    [generations.effectiveShare({ share: 0.5, T: 2 }), fresh + 0.5],
    [generations.effectiveShare({ share: 1, T: 9 }), 1],
  ],
  effectiveShareAtLeast: [[generations.effectiveShareAtLeast({ share: 0.5 }), 0.8]],
  forgottenMass: [[generations.forgottenMass({ ...chain, T: 2 }), Math.exp(-second)]],
  forgettingFactor: [
    ...each(
      [2, 5, 20].map((T) => generations.forgettingFactor({ exponent: 2, share: 0, T })),
      [1.258, 1.79, 3.303],
    ).map(([value, known]) => [value, known, 5e-4] as const),
    // The probabilities of the counts after 60 generations, added up by another program: γ = 0.39975.
    [generations.forgettingFactor({ exponent: 2, share: 0.1, T: 1000 }), 1.58164, 1e-5],
  ],
})
