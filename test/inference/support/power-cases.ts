import {
  boundedMeanSampleSizes,
  boundedMeanTest,
} from '../../../src/inference/bounded-mean/bounded-mean-test.ts'
import { pointLevels } from '../../../src/inference/budget.ts'
import { catoniMeanSampleSizes, catoniMeanTest } from '../../../src/inference/catoni/catoni-mean-test.ts'
import { discreteLawSampleSizes } from '../../../src/inference/discrete-law/discrete-law-sizes.ts'
import { discreteLawTest } from '../../../src/inference/discrete-law/discrete-law-test.ts'
import { exponentSampleSizes, exponentTest } from '../../../src/inference/exponent/exponent-test.ts'
import {
  probabilityMixtureSampleSizes,
  probabilityMixtureTest,
} from '../../../src/inference/probability/probability-mixture-test.ts'
import { probabilitySampleSizes } from '../../../src/inference/probability/probability-sizes.ts'
import { probabilityTest } from '../../../src/inference/probability/probability-test.ts'
import type { Stream } from '../../../src/random/stream.ts'
import { exponential } from '../../../src/random/variates/exponential.ts'
import { normal } from '../../../src/random/variates/normal.ts'
import { pairWorld, world } from './calibration.ts'
import { DISTANCE_CASES } from './distance-looks.ts'
import type { PowerCase } from './power-case.ts'
import { SKEWED_CASES } from './skewed-bets.ts'

const LEVELS = pointLevels()
const UNIT = { low: 0, high: 1 }

const bernoulli = (p: number) => (stream: Stream) => (stream.uniform() < p ? 1 : 0)
const around = (mean: number, width: number) => (stream: Stream) => mean + width * (stream.uniform() - 0.5)
const scaled = (mean: number) => (stream: Stream) => mean * exponential(stream)
const lognormal = (mean: number) => (stream: Stream) => mean * Math.exp(normal(stream) - 0.5)

function ofRatio(bound: number, margin: number): PowerCase {
  const claim = { high: bound, margin }
  return {
    name: `ratio, ${bound} against ${bound + margin}`,
    sizes: probabilitySampleSizes(claim, LEVELS),
    honest: () => world(probabilityTest(claim, LEVELS), bernoulli(bound)),
    off: () => world(probabilityTest(claim, LEVELS), bernoulli(bound + margin)),
  }
}

function ofMixture(): PowerCase {
  const claim = { high: 0.05, margin: 0.05 }
  return {
    name: 'mixture, 0.05 against 0.1',
    sizes: probabilityMixtureSampleSizes(claim, LEVELS),
    honest: () => world(probabilityMixtureTest(claim, LEVELS), bernoulli(0.05)),
    off: () => world(probabilityMixtureTest(claim, LEVELS), bernoulli(0.1)),
  }
}

function ofBounded(
  name: string,
  mean: number,
  margin: number,
  variance: number,
  law: (m: number) => (s: Stream) => number,
): PowerCase {
  const claim = { high: mean, margin }
  const hint = { mean, variance }
  return {
    name: `bet, ${name}`,
    sizes: boundedMeanSampleSizes(claim, UNIT, LEVELS, hint),
    honest: () => world(boundedMeanTest(claim, UNIT, LEVELS, hint), law(mean)),
    off: () => world(boundedMeanTest(claim, UNIT, LEVELS, hint), law(mean + margin)),
  }
}

function ofCatoni(name: string, kappa: number, law: (mean: number) => (s: Stream) => number): PowerCase {
  const claim = { high: 1, margin: 0.05 }
  const variance = { timesMeanSquared: kappa }
  return {
    name: `Catoni, ${name}`,
    sizes: catoniMeanSampleSizes(claim, variance, LEVELS),
    honest: () => world(catoniMeanTest(claim, variance, LEVELS), law(1)),
    off: () => world(catoniMeanTest(claim, variance, LEVELS), law(1.05)),
  }
}

function ofExponent(): PowerCase {
  // Uniform on [0, .8] and [0, .8/4^γ]: variances .64/12 and .04/12 at γ = 1.
  const pair = {
    factor: 4,
    most: 1,
    small: { mean: 0.4, variance: 0.64 / 12 },
    large: { variance: 0.04 / 12 },
  }
  const claim = { low: 1, margin: 0.05 }
  const draw = (gamma: number) => (stream: Stream) =>
    [0.8 * stream.uniform(), 0.8 * Math.exp(-gamma * Math.log(4)) * stream.uniform()] as const
  return {
    name: 'exponent',
    sizes: exponentSampleSizes(claim, pair, LEVELS),
    honest: () => pairWorld(exponentTest(claim, pair, LEVELS), draw(1)),
    off: () => pairWorld(exponentTest(claim, pair, LEVELS), draw(0.95)),
  }
}

function ofDiscreteLaw(): PowerCase {
  const law = [0.5, 0.25, 0.25]
  const draw = (first: number) => (stream: Stream) => {
    const u = stream.uniform()
    return u < first ? 0 : u < (1 + first) / 2 ? 1 : 2
  }
  return {
    name: 'discrete law',
    sizes: discreteLawSampleSizes(law, 0.05, LEVELS),
    honest: () => world(discreteLawTest(law, 0.05, LEVELS), draw(0.5)),
    off: () => world(discreteLawTest(law, 0.05, LEVELS), draw(0.55)),
  }
}

/** Every primitive whose mean cost is known, with laws for which it is. */
export const POWER_CASES: readonly PowerCase[] = [
  ofRatio(0.05, 0.05),
  ofRatio(0.01, 0.01),
  ofRatio(0.5, 0.05),
  ofMixture(),
  ofBounded('uniform of width .9', 0.5, 0.02, 0.81 / 12, (mean) => around(mean, 0.9)),
  ofBounded('standard deviation .05', 0.5, 0.01, 0.0025, (mean) => around(mean, Math.sqrt(0.03))),
  ofBounded(
    'exponential with the range at 30 means',
    1 / 30,
    0.1 / 30,
    1 / 900,
    (mean) => (s) => Math.min(1, mean * exponential(s)),
  ),
  ofCatoni('exponential', 1, scaled),
  ofCatoni('lognormal', Math.expm1(1), lognormal),
  ofExponent(),
  ofDiscreteLaw(),
  ...SKEWED_CASES,
  ...DISTANCE_CASES,
]
